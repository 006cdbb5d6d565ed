import type { CaseDetail } from "@recourse/shared/api/cases";
import { askedForInWords } from "@recourse/shared/content/event-sentences";
import { StateWord } from "../../../components/marks.tsx";

/** Below the name of the holder: what was asked for, and how it stands in one sentence. */
export function CaseHead({ seen }: { seen: CaseDetail }) {
  const { askedFor, person, assessment } = seen;
  const { headline } = assessment;
  const forWhom = person.relationship === "self" ? "" : ` For ${person.name}.`;
  const verb = assessment.stage === "draft" ? "You want to ask for" : "You asked for";
  return (
    <div className="case-head">
      <p className="lead">
        {askedFor === null ? "" : `${verb} ${askedForInWords(askedFor)}.`}
        {forWhom}
      </p>
      <StateWord as="p" kind={headline.tone}>
        {headline.words}
      </StateWord>
    </div>
  );
}
