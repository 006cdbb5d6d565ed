import { uploadTexts } from "@recourse/shared/content/pages/documents/upload";
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
  const { file, state, error, percent, canRetry } = row;
  const stopWords = state === "failed" ? uploadTexts.takeOff : uploadTexts.stop;
  return (
    <li>
      <p>{file.name}</p>
      {error === null ? (
        <>
          <progress max={100} value={percent} aria-label={uploadTexts.howFar(file.name)} />{" "}
          <span className="small">{stateWords(row)}</span>
        </>
      ) : (
        <p role="alert">
          <StateWord kind="late">{error}</StateWord>
        </p>
      )}
      <p className="acts">
        {canRetry ? (
          <Button
            kind="plain"
            aria-label={uploadTexts.about(uploadTexts.tryAgain, file.name)}
            onClick={() => onRetry(row)}
          >
            {uploadTexts.tryAgain}
          </Button>
        ) : null}
        <Button
          kind="plain"
          aria-label={uploadTexts.about(stopWords, file.name)}
          onClick={() => onCancel(row)}
        >
          {stopWords}
        </Button>
      </p>
    </li>
  );
}

function stateWords({ state, percent }: UploadRow): string {
  if (state === "waiting") return uploadTexts.waiting;
  if (state === "broken") return uploadTexts.broken(percent);
  return percent < 100 ? uploadTexts.sent(percent) : uploadTexts.nearlyDone;
}
