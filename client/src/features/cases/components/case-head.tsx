import type { CaseDetail } from "@recourse/shared/api/cases";
import type { Assessment } from "@recourse/shared/assessment/assessment";
import { askedForInWords } from "@recourse/shared/content/event-sentences";
import { Note, StateWord } from "../../../components/marks.tsx";

/** Below the name of the holder: what was asked for, and how it stands in one sentence. */
export function CaseHead({ seen }: { seen: CaseDetail }) {
  const { askedFor, person, assessment } = seen;
  const { headline, notices } = assessment;
  const forWhom = person.relationship === "self" ? "" : ` For ${person.name}.`;
  const verb = assessment.stage === "draft" ? "You want to ask for" : "You asked for";
  return (
    <div className="case-head">
      <p className="lead">
        {askedFor === null ? "" : `${verb} ${askedForInWords(askedFor)}.`}
        {forWhom}
      </p>
      <StateWord as="p" kind={headlineKind(headline.tone)}>
        {headline.words}
      </StateWord>
      {notices.map((words) => (
        <div className="above-4" key={words}>
          <Note>
            <p>{words}</p>
          </Note>
        </div>
      ))}
    </div>
  );
}

function headlineKind(tone: Assessment["headline"]["tone"]) {
  return tone;
}
