import type { CaseDetail } from "@recourse/shared/api/cases";
import { askedForInWords } from "@recourse/shared/content/event-sentences";
import { caseHeadTexts } from "@recourse/shared/content/pages/cases/case-head";
import { StateWord } from "../../../components/marks.tsx";

/** Below the name of the holder: what was asked for, and how it stands in one sentence. */
export function CaseHead({ seen }: { seen: CaseDetail }) {
  const { askedFor, person, assessment } = seen;
  const { headline } = assessment;
  const say = assessment.stage === "draft" ? caseHeadTexts.wants : caseHeadTexts.asked;
  const sentences = [
    askedFor === null ? "" : say(askedForInWords(askedFor)),
    person.relationship === "self" ? "" : caseHeadTexts.forPerson(person.name),
  ];
  return (
    <div className="case-head">
      <p className="lead">{sentences.filter(Boolean).join(" ")}</p>
      <StateWord as="p" kind={headline.tone}>
        {headline.words}
      </StateWord>
    </div>
  );
}
