import { Button } from "../../../components/button.tsx";
import { StateWord } from "../../../components/marks.tsx";
import type { UploadRow } from "../use-uploads.ts";

type UploadRowItemProps = {
  row: UploadRow;
  onCancel: (row: UploadRow) => void;
  onRetry: (row: UploadRow) => void;
};

/** One file on its way: how far it has come, and what can be done. */
export function UploadRowItem({ row, onCancel, onRetry }: UploadRowItemProps) {
  const { file, percent, state, error } = row;
  const name = <span className="vh">{file.name}</span>;
  const canRetry = state === "failed" && file.size > 0;
  return (
    <li>
      <p>{file.name}</p>
      {error === null ? (
        <>
          <progress max={100} value={percent} aria-label={`${file.name}, how far`} />{" "}
          <span className="small">{stateWords(row)}</span>
        </>
      ) : (
        <p role="alert">
          <StateWord kind="late">{error}</StateWord>
        </p>
      )}
      <p className="acts">
        {canRetry ? (
          <Button kind="plain" onClick={() => onRetry(row)}>
            Try again {name}
          </Button>
        ) : null}
        <Button kind="plain" onClick={() => onCancel(row)}>
          {state === "failed" ? "Take it off the list" : "Stop"} {name}
        </Button>
      </p>
    </li>
  );
}

function stateWords({ state, percent }: UploadRow): string {
  if (state === "waiting") return "Waits for its turn";
  if (state === "broken") return `${percent} percent. The connection broke; it goes on by itself.`;
  return percent < 100 ? `${percent} percent` : "Nearly done";
}
