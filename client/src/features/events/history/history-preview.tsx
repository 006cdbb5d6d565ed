import type { PreviewedHistory } from "@recourse/shared/assessment/preview";
import { sayDay } from "@recourse/shared/content/dates-in-words";
import { rungTitles } from "@recourse/shared/content/ladder";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { historyPreviewTexts as texts } from "@recourse/shared/content/pages/events/history-preview";
import { Answer } from "../../../components/answer.tsx";
import { DateMargin } from "../../../components/date-margin.tsx";
import { Note, StateWord } from "../../../components/marks.tsx";

/** Where the story puts the case: its rung, its dates, the next step. */
export function HistoryPreview({ preview: { after, warnings } }: { preview: PreviewedHistory }) {
  const { stage, headline, today } = after;
  const dates = after.deadlines.filter(({ legal, status }) => legal && status !== "met");
  const [step] = after.nextSteps;
  return (
    <>
      <Answer heading={texts.stands}>
        <p className="lead">
          {stage === "draft"
            ? texts.nothingSent
            : stage === "closed"
              ? commonTexts.closed
              : rungTitles[stage]}
        </p>
        <StateWord as="p" kind={headline.tone}>
          {headline.words}
        </StateWord>
      </Answer>
      <Answer heading={texts.dates}>
        {dates.length === 0 ? <p>{texts.noDates}</p> : null}
        <div className="pair">
          {dates.map(({ id, title, due }) => (
            <div key={id}>
              <p className="small soft">{title}</p>
              <DateMargin date={due} today={today} none={commonTexts.notKnownYet} />
            </div>
          ))}
        </div>
      </Answer>
      {step === undefined ? null : (
        <Answer heading={texts.nextStep}>
          <p>{step.by ? texts.stepBy(step.title, sayDay(step.by, today)) : step.title}</p>
        </Answer>
      )}
      {warnings.length > 0 ? (
        <Answer heading={texts.check}>
          {warnings.map((words) => (
            <Note key={words}>
              <p>{words}</p>
            </Note>
          ))}
        </Answer>
      ) : null}
    </>
  );
}
