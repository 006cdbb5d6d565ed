import { listTexts } from "@recourse/shared/content/pages/frame/lists";
import type { ReactNode } from "react";
import { Button } from "./button.tsx";

type PaginationProps = {
  /** "1 to 50 of 120". */
  words: ReactNode;
  onPrevious?: () => void;
  onNext?: () => void;
};

/** Below a list that comes in pages. */
export function Pagination({ words, onPrevious, onNext }: PaginationProps) {
  return (
    <nav className="pages" aria-label={listTexts.pages}>
      <p role="status">{words}</p>
      <div className="acts">
        {onPrevious ? (
          <Button small onClick={onPrevious}>
            {listTexts.firstPage}
          </Button>
        ) : null}
        {onNext ? (
          <Button small onClick={onNext}>
            {listTexts.nextPage}
          </Button>
        ) : null}
      </div>
    </nav>
  );
}
