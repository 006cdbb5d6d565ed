import { removeDraftTexts } from "@recourse/shared/content/pages/letters/remove-draft";
import type { ReactNode } from "react";
import { ButtonLink } from "../../../components/button.tsx";

type RefusedDraftProps = {
  caseId: string;
  /** Why the law does not let it go to this office. */
  why: string;
  removeDraft: ReactNode;
};

const { refused: texts } = removeDraftTexts;

/** A draft that nobody can send any more: why, and what can be done. */
export function RefusedDraft({ caseId, why, removeDraft }: RefusedDraftProps) {
  return (
    <div className="stack above-4" role="alert">
      <h2>{texts.title}</h2>
      <p>{why}</p>
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
