import type { CaseDetail, EventPreview } from "@recourse/shared/api/cases";
import type { Deadline, NextStep } from "@recourse/shared/assessment/assessment";
import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import { sayDay } from "@recourse/shared/content/dates-in-words";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { eventPreviewTexts } from "@recourse/shared/content/pages/events/event-preview";
import type { ReactNode } from "react";
import { Answer } from "../../../components/answer.tsx";
import { DateMargin } from "../../../components/date-margin.tsx";
import { Mark, Note, StateWord } from "../../../components/marks.tsx";
import { changedDates } from "../changed-dates.ts";
import { AllowedAnswerView } from "./allowed-answer.tsx";

type EventPreviewProps = {
  before: CaseDetail["assessment"];
  preview: EventPreview;
  meaning: string;
};

/** What an event would change: findings, dates, rung, next step. Nothing is saved yet. */
export function EventPreviewView({ before, preview, meaning }: EventPreviewProps) {
  const { after, allowed, changes, warnings } = preview;
  return (
    <>
      <Answer heading={eventPreviewTexts.means}>
        <p>{meaning}</p>
      </Answer>
      {warnings.length > 0 ? (
        <Answer heading={eventPreviewTexts.check}>
          {warnings.map((words) => (
            <Note key={words}>
              <p>{words}</p>
            </Note>
          ))}
        </Answer>
      ) : null}
      {allowed === null ? null : (
        <Answer heading={eventPreviewTexts.allowed}>
          <AllowedAnswerView answer={allowed} />
        </Answer>
      )}
      <Answer heading={eventPreviewTexts.changes}>
        <Dates before={before} after={after} />
        {changes.map((words) => (
          <p key={words}>{words}</p>
        ))}
        {changes.length === 0 ? <p>{eventPreviewTexts.noDateMoves}</p> : null}
      </Answer>
      <NextStepAnswer step={after.nextSteps[0]} today={after.today} />
    </>
  );
}

function Dates({ before, after }: Record<"before" | "after", CaseDetail["assessment"]>) {
  const dates = changedDates(before.deadlines, after.deadlines);
  if (dates.length === 0) return null;
  return (
    <div className="pair">
      {dates.map(({ deadline, words }) => (
        <div key={deadline.id}>
          <p className="small soft">{words}</p>
          <DateMargin date={deadline.due} today={after.today} none={commonTexts.notKnownYet}>
            <Lateness deadline={deadline} />
          </DateMargin>
        </div>
      ))}
    </div>
  );
}

/** How many days late, where it is late. */
export function Lateness({ deadline: { daysLate, status } }: { deadline: Deadline }) {
  if (status !== "passed" || daysLate === null) return null;
  return <StateWord kind="late">{eventPreviewTexts.daysLate(daysLate)}</StateWord>;
}

type NextStepAnswerProps = { step: NextStep | undefined; today: PlainDate; children?: ReactNode };

/** The recommended step, with its day. */
export function NextStepAnswer({ step, today, children }: NextStepAnswerProps) {
  if (step === undefined) return null;
  return (
    <Answer heading={eventPreviewTexts.nextStep}>
      <p className="lead">
        <b>
          {step.title}
          {step.by ? (
            <>
              {" "}
              <Mark>{eventPreviewTexts.by(sayDay(step.by, today))}</Mark>
            </>
          ) : null}
        </b>
      </p>
      {step.by && !step.byIsLegal ? <p>{eventPreviewTexts.suggestedDay}</p> : null}
      {children}
    </Answer>
  );
}
