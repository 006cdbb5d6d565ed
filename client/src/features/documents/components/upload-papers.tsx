import type { CaseDocument } from "@recourse/shared/api/documents";
import { uploadTexts } from "@recourse/shared/content/pages/documents/upload";
import {
  type DOMAttributes,
  type DragEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from "react";
import { type UploadRow, useUploads } from "../use-uploads.ts";
import { PickFiles } from "./pick-files.tsx";
import { UploadRowItem } from "./upload-row-item.tsx";

type UploadPapersProps = {
  caseId: string;
  onUploaded: (document: CaseDocument) => unknown;
};

/** Takes files by button, camera, drag or paste, and shows a row for each on its way. */
export function UploadPapers({ caseId, onUploaded }: UploadPapersProps) {
  const [arrived, setArrived] = useState<string | null>(null);
  const { rows, add, cancel, retry } = useUploads(caseId, (document) => {
    setArrived(document.fileName);
    return onUploaded(document);
  });
  const [isOver, setIsOver] = useState(false);
  const pick = useRef<HTMLButtonElement>(null);
  const watchFocus = useFocusBesideGone(rows, pick);
  usePastedFiles(add);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    add([...event.dataTransfer.files]);
  };
  return (
    // The buttons do the same for whoever does not drag.
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop on is no control.
    <div
      className={isOver ? "upload is-over no-print" : "upload no-print"}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={onDrop}
    >
      <p className="acts">
        <PickFiles button={pick} label={uploadTexts.pickLabel} onPicked={add}>
          {uploadTexts.pick}
        </PickFiles>
        <PickFiles label={uploadTexts.cameraLabel} camera onPicked={add}>
          {uploadTexts.camera}
        </PickFiles>
      </p>
      <p className="hint">
        {uploadTexts.whatWeTake} <span className="by-mouse">{uploadTexts.dragOrPaste}</span>
      </p>
      {rows.length > 0 ? (
        <ul className="rows" aria-label={uploadTexts.onTheirWay} {...watchFocus}>
          {rows.map((row) => (
            <UploadRowItem key={row.key} row={row} onCancel={cancel} onRetry={retry} />
          ))}
        </ul>
      ) : null}
      <p className="small" role="status">
        {arrived === null ? "" : uploadTexts.arrived(arrived)}
      </p>
    </div>
  );
}

/** A press may take its own button away, or a file arrives while the focus is in its row. The button beside has the focus then. */
function useFocusBesideGone(
  rows: readonly UploadRow[],
  beside: RefObject<HTMLElement | null>,
): Pick<DOMAttributes<HTMLElement>, "onFocus" | "onBlur"> {
  const focused = useRef<Element | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are what takes a button away
  useEffect(() => {
    if (focused.current?.isConnected !== false) return;
    focused.current = null;
    beside.current?.focus();
  }, [rows]);
  return {
    onFocus: ({ target }) => {
      focused.current = target;
    },
    onBlur: () => {
      focused.current = null;
    },
  };
}

/** A picture in the clipboard, wherever on the page it is pasted. Text goes where it was meant to go. */
function usePastedFiles(add: (files: readonly File[]) => void) {
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    add(files);
  });
  useEffect(() => {
    const listen = (event: ClipboardEvent) => onPaste(event);
    document.addEventListener("paste", listen);
    return () => document.removeEventListener("paste", listen);
  }, []);
}
