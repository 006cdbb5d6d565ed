import { removeDraftTexts } from "@recourse/shared/content/pages/letters/remove-draft";
import type { LetterRefusal } from "@recourse/shared/letters/letter-law";
import type { ReactNode } from "react";
import { ButtonLink } from "../../../components/button.tsx";
import { Link } from "../../../components/link.tsx";

type RefusedDraftProps = {
  caseId: string;
  /** Why the law does not let it go to this office. */
  why: string;
  /** The code of the reason, as the API gives it. */
  reason: string | undefined;
  removeDraft: ReactNode;
};

const { refused: texts } = removeDraftTexts;

/** Reasons that lie in what is known of the office. */
const aboutTheOffice: readonly (string | undefined)[] = [
  "outside_us",
  "not_covered",
  "social_security",
  "lawyer",
  "no_free_copy_law",
] satisfies LetterRefusal[];

/** A draft that nobody can send any more: why, and what can be done. */
export function RefusedDraft({ caseId, why, reason, removeDraft }: RefusedDraftProps) {
  return (
    <div className="stack above-4" role="alert">
      <h2>{texts.title}</h2>
      <p>{why}</p>
      {aboutTheOffice.includes(reason) ? (
        <p>
          <Link className="link" to="/cases/$caseId/holder" params={{ caseId }}>
            {texts.toHolder}
          </Link>
        </p>
      ) : null}
      <p>{texts.whatNow}</p>
      <div className="acts">
        <ButtonLink to="/cases/$caseId/letters/new" params={{ caseId }}>
          {texts.writeAnother}
        </ButtonLink>
        {removeDraft}
      </div>
    </div>
  );
}
