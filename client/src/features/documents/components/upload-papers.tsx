import type { CaseDocument } from "@recourse/shared/api/documents";
import { useId, useRef } from "react";
import { Button } from "../../../components/button.tsx";
import { StateWord } from "../../../components/marks.tsx";
import { type UploadRow, useUploads } from "../use-uploads.ts";

type UploadPapersProps = {
  caseId: string;
  onUploaded: (document: CaseDocument) => unknown;
};

/** A button that takes files, and a row for each on its way. */
export function UploadPapers({ caseId, onUploaded }: UploadPapersProps) {
  const { rows, add, cancel, retry } = useUploads(caseId, onUploaded);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <div className="upload no-print">
      <label className="vh" htmlFor={id}>
        Add papers from this device
      </label>
      <input
        ref={input}
        id={id}
        className="vh"
        type="file"
        multiple
        tabIndex={-1}
        onChange={({ target }) => {
          add([...(target.files ?? [])]);
          target.value = "";
        }}
      />
      <Button small onClick={() => input.current?.click()}>
        Add a paper
      </Button>
      <p className="hint">A PDF, a picture, a Word file or a saved e-mail.</p>
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

type UploadRowItemProps = {
  row: UploadRow;
  onCancel: (key: string) => void;
  onRetry: (row: UploadRow) => void;
};

function UploadRowItem({ row, onCancel, onRetry }: UploadRowItemProps) {
  const { key, file, percent, error } = row;
  const name = <span className="vh">{file.name}</span>;
  return (
    <li>
      <p>{file.name}</p>
      {error === null ? (
        <>
          <progress max={100} value={percent} aria-label={`${file.name}, how far`} />{" "}
          <span className="small">{percent < 100 ? `${percent} percent` : "Nearly done"}</span>
        </>
      ) : (
        <p role="alert">
          <StateWord kind="late">{error}</StateWord>
        </p>
      )}
      <p className="acts">
        {error === null ? null : (
          <Button kind="plain" onClick={() => onRetry(row)}>
            Try again {name}
          </Button>
        )}
        <Button kind="plain" onClick={() => onCancel(key)}>
          {error === null ? "Stop" : "Take it off the list"} {name}
        </Button>
      </p>
    </li>
  );
}
