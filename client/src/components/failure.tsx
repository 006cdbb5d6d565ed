import { commonTexts } from "@recourse/shared/content/pages/common";
import { frameTexts } from "@recourse/shared/content/pages/frame/frame";
import { problemTexts } from "@recourse/shared/content/pages/frame/problems";
import { problemWords } from "../lib/problem-words.ts";
import { Button, ButtonLink } from "./button.tsx";

/** What went wrong in plain words, and the way on. */
export function Failure({ error, onRetry }: { error: unknown; onRetry?: () => unknown }) {
  const { title, body, canRetry, requestId } = problemWords(error);
  return (
    <div className="stack above-6" role="alert">
      <h2>{title}</h2>
      <p>{body}</p>
      {requestId ? <p className="small soft">{problemTexts.giveNumber(requestId)}</p> : null}
      <div className="acts">
        {canRetry && onRetry ? (
          <Button onClick={() => onRetry()}>{commonTexts.tryAgain}</Button>
        ) : null}
        <ButtonLink kind="plain" to="/">
          {frameTexts.goToToday}
        </ButtonLink>
      </div>
    </div>
  );
}
