import type { CaseDocument } from "@recourse/shared/api/documents";
import { type DragEvent, useEffect, useEffectEvent, useState } from "react";
import { useUploads } from "../use-uploads.ts";
import { PickFiles } from "./pick-files.tsx";
import { UploadRowItem } from "./upload-row-item.tsx";

type UploadPapersProps = {
  caseId: string;
  onUploaded: (document: CaseDocument) => unknown;
};

/** Takes files by button, camera, drag or paste, and shows a row for each on its way. */
export function UploadPapers({ caseId, onUploaded }: UploadPapersProps) {
  const { rows, add, cancel, retry } = useUploads(caseId, onUploaded);
  const [isOver, setIsOver] = useState(false);
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
        <PickFiles label="Add papers from this device" onPicked={add}>
          Add papers
        </PickFiles>
        <PickFiles label="Take a picture of a paper" camera onPicked={add}>
          Take a picture
        </PickFiles>
      </p>
      <p className="hint">
        PDF, picture, Word file, text or saved e-mail, up to 200&nbsp;MB each. You can also drag
        them here, or paste a picture.
      </p>
      {rows.length > 0 ? (
        <ul className="rows" aria-label="Papers on their way">
          {rows.map((row) => (
            <UploadRowItem key={row.key} row={row} onCancel={cancel} onRetry={retry} />
          ))}
        </ul>
      ) : null}
    </div>
  );
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
