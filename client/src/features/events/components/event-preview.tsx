import type { CaseDetail, EventPreview } from "@recourse/shared/api/cases";
import type { Deadline, NextStep } from "@recourse/shared/assessment/assessment";
import { formatDate, type PlainDate } from "@recourse/shared/calendar/plain-date";
import { confidenceWords } from "@recourse/shared/content/confidence-words";
import { sayDay } from "@recourse/shared/content/dates-in-words";
import { type ReactNode, useId } from "react";
import { DateMargin } from "../../../components/date-margin.tsx";
import { Cite, Mark, Note, StateWord } from "../../../components/marks.tsx";
import { changedDates } from "../changed-dates.ts";

type EventPreviewProps = {
  before: CaseDetail["assessment"];
  preview: EventPreview;
  meaning: string;
};

/** What an event would change: findings, dates, rung, next step. Nothing is saved yet. */
export function EventPreviewView({ before, preview, meaning }: EventPreviewProps) {
  const { after, changes, warnings } = preview;
  const known = new Set(before.findings.map(({ id }) => id));
  const added = after.findings.filter(({ id }) => !known.has(id));
  return (
    <>
      <Answer heading="What it means">
        <p>{meaning}</p>
      </Answer>
      {warnings.length > 0 ? (
        <Answer heading="Please check">
          {warnings.map((words) => (
            <Note key={words}>
              <p>{words}</p>
            </Note>
          ))}
        </Answer>
      ) : null}
      {added.length > 0 ? (
        <Answer heading="Is it allowed?">
          {added.map(({ id, title, summary, rules }) => (
            <div className="stack-2" key={id}>
              <p className="verdict">{title}</p>
              <p>{summary}</p>
              {rules.slice(0, 1).map((rule) => (
                <Cite key={rule.id} citation={rule.citation}>
                  {confidenceWords[rule.confidence]} · last verified{" "}
                  {formatDate(rule.verifiedOn, { year: true })}
                </Cite>
              ))}
            </div>
          ))}
        </Answer>
      ) : null}
      <Answer heading="What changes">
        <Dates before={before} after={after} />
        {changes.map((words) => (
          <p key={words}>{words}</p>
        ))}
        {changes.length === 0 ? (
          <p>No date moves. It is added to the history of the case.</p>
        ) : null}
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
          <DateMargin date={deadline.due} today={after.today} none="Not known yet">
            <Lateness deadline={deadline} />
          </DateMargin>
        </div>
      ))}
    </div>
  );
}

function Lateness({ deadline: { daysLate, status } }: { deadline: Deadline }) {
  if (status !== "passed" || daysLate === null) return null;
  return (
    <StateWord kind="late">
      {daysLate} {daysLate === 1 ? "day" : "days"} late
    </StateWord>
  );
}

type NextStepAnswerProps = { step: NextStep | undefined; today: PlainDate };

function NextStepAnswer({ step, today }: NextStepAnswerProps) {
  if (step === undefined) return null;
  return (
    <Answer heading="Your next step">
      <p className="lead">
        <b>
          {step.title}
          {step.by ? (
            <>
              {" "}
              <Mark>by&nbsp;{sayDay(step.by, today)}</Mark>
            </>
          ) : null}
        </b>
      </p>
      {step.by && !step.byIsLegal ? <p>This day is our suggestion, not a rule.</p> : null}
    </Answer>
  );
}

/** One question and its answer, side by side on a wide page. */
export function Answer({
  heading,
  level = 2,
  children,
}: {
  heading: string;
  level?: 2 | 3;
  children: ReactNode;
}) {
  const id = useId();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section className="answer" aria-labelledby={id}>
      <Heading id={id}>{heading}</Heading>
      <div className="stack">{children}</div>
    </section>
  );
}
