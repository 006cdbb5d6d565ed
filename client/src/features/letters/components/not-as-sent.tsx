import type { Letter } from "@recourse/shared/api/letters";
import { letterSentTexts } from "@recourse/shared/content/pages/letters/letter-sent";
import type { ReactNode } from "react";
import { ButtonLink } from "../../../components/button.tsx";
import { Note } from "../../../components/marks.tsx";

/** Says that the kept words are not those that were sent, or cannot be read, and what can be done. First on a page: on a phone a letter is long. */
export function NotAsSent({ letter: { readable, caseId } }: { letter: Letter }) {
  const { title, body, whatNow } = readable ? letterSentTexts.changed : letterSentTexts.unreadable;
  const params = { caseId };
  return (
    <div role="alert" aria-labelledby="changed-h" className="above-4">
      <Note>
        <h2 id="changed-h">{title}</h2>
        <p>{body}</p>
        <p>{whatNow}</p>
        {readable ? null : (
          <div className="acts">
            <ButtonLink to="/cases/$caseId" hash="papers" params={params}>
              {letterSentTexts.addPaper}
            </ButtonLink>
            <ButtonLink to="/cases/$caseId/letters/new" params={params}>
              {letterSentTexts.writeAnew}
            </ButtonLink>
          </div>
        )}
      </Note>
    </div>
  );
}

/** What is made of the words of a letter, where they are still the letter's own. */
export function OfItsWords({ letter, children }: { letter: Letter; children: ReactNode }) {
  if (letter.textHashFits !== false) return children;
  return (
    <>
      <NotAsSent letter={letter} />
      <p className="above-4">
        <ButtonLink
          kind="plain"
          to="/cases/$caseId/letters/$letterId"
          params={{ caseId: letter.caseId, letterId: letter.id }}
        >
          {letterSentTexts.backToLetter}
        </ButtonLink>
      </p>
    </>
  );
}
