import type { PreviewedHistory } from "@recourse/shared/assessment/preview";
import { sayDay } from "@recourse/shared/content/dates-in-words";
import { rungTitles } from "@recourse/shared/content/ladder";
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
      <Answer heading="Where the case is then">
        <p className="lead">
          {stage === "draft"
            ? "Nothing sent yet"
            : stage === "closed"
              ? "Closed"
              : rungTitles[stage]}
        </p>
        <StateWord as="p" kind={headline.tone}>
          {headline.words}
        </StateWord>
      </Answer>
      <Answer heading="Its dates">
        {dates.length === 0 ? (
          <p>No legal date runs. If a day of arrival is missing, add it.</p>
        ) : null}
        <div className="pair">
          {dates.map(({ id, title, due }) => (
            <div key={id}>
              <p className="small soft">{title}</p>
              <DateMargin date={due} today={today} none="Not known yet" />
            </div>
          ))}
        </div>
      </Answer>
      {step === undefined ? null : (
        <Answer heading="The next step then">
          <p>
            {step.title}
            {step.by ? ` by ${sayDay(step.by, today)}` : ""}
          </p>
        </Answer>
      )}
      {warnings.length > 0 ? (
        <Answer heading="Please check">
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
