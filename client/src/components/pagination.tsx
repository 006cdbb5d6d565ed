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
    <nav className="pages" aria-label="Pages">
      <p role="status">{words}</p>
      <div className="acts">
        {onPrevious ? (
          <Button small onClick={onPrevious}>
            Back to the first page
          </Button>
        ) : null}
        {onNext ? (
          <Button small onClick={onNext}>
            Next page
          </Button>
        ) : null}
      </div>
    </nav>
  );
}
