import type { TodayItem } from "@recourse/shared/api/today";
import type { DateRange } from "@recourse/shared/calendar/date-range";
import { formatDate, type PlainDate } from "@recourse/shared/calendar/plain-date";
import { sayDaysLate } from "@recourse/shared/content/dates-in-words";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { todayTexts } from "@recourse/shared/content/pages/today/today";
import { isWaitingStep } from "@recourse/shared/workflow/step-codes";
import { ButtonLink } from "../../components/button.tsx";
import { DateMargin } from "../../components/date-margin.tsx";
import { DaysLeft } from "../../components/days-left.tsx";
import { Entry } from "../../components/entry.tsx";
import { Link } from "../../components/link.tsx";
import { Mark, StateWord } from "../../components/marks.tsx";
import { stepTarget } from "../../lib/step-target.ts";
import { standingWords } from "./today-words.ts";

const { entry } = todayTexts;

type TodayEntryProps = {
  item: TodayItem;
  today: PlainDate;
  /** The first step of the page: large, marked, with the one main button. */
  lead?: boolean;
  namesPerson: boolean;
  /** Their date leads, not the user's step. */
  waiting?: boolean;
  /** The user takes a break here: no date and no step of ours leads. */
  resting?: boolean;
};

/** One case on Today: its date, its one step, where it comes from. */
export function TodayEntry(props: TodayEntryProps) {
  const { item, lead } = props;
  const { headline, deadline, nextStep } = item;
  const own = isTheirs(props) ? null : nextStep;
  const reason = deadline?.summary ?? (props.resting ? nextStep?.why : undefined) ?? `${headline}.`;
  return (
    <Entry
      lead={lead}
      date={<EntryDate {...props} />}
      heading={
        own ? (
          <StepHeading title={own.title} by={own.by} marked={lead} />
        ) : (
          ((props.resting ? null : deadline?.title) ?? headline)
        )
      }
      from={<Source item={item} namesPerson={props.namesPerson} />}
    >
      <p className={lead ? "lead" : undefined}>{reason}</p>
      {own ? <p>{own.why}</p> : null}
      <StepActions item={item} lead={lead} />
    </Entry>
  );
}

/** Their date leads, unless there is something to do meanwhile: a promise that passed, a right that is about to end. */
function isTheirs({ waiting, item: { nextStep } }: TodayEntryProps): boolean {
  return waiting === true && (nextStep === null || isWaitingStep(nextStep.code));
}

function StepHeading({
  title,
  by,
  marked,
}: {
  title: string;
  by: PlainDate | null;
  marked?: boolean;
}) {
  const words = by === null ? "" : entry.by(formatDate(by, { weekday: true }));
  if (!marked) return words === "" ? title : `${title} ${words}`;
  return words === "" ? (
    <Mark>{title}</Mark>
  ) : (
    <>
      {title} <Mark>{words}</Mark>
    </>
  );
}

function EntryDate(props: TodayEntryProps) {
  const { today, resting } = props;
  const { case: row, deadline, nextStep } = props.item;
  const waiting = isTheirs(props);
  const by = waiting ? null : (nextStep?.by ?? null);
  const date: DateRange | PlainDate | null = by ?? deadline?.due ?? null;
  const isSuggestion = by !== null && nextStep?.byIsLegal === false;
  const isOwnRight = by !== null && nextStep?.byIsLegal === true;
  const isLate = row.overdue && row.daysLate !== null && by === null && !resting;
  const readiness = date === null && !waiting ? entry.ready : undefined;
  return (
    <DateMargin
      date={date}
      today={today}
      none={waiting ? (resting ? entry.resting : entry.noLegalDate) : undefined}
      note={isSuggestion ? entry.suggestion : readiness}
    >
      {isLate ? <StateWord kind="late">{sayDaysLate(row.daysLate ?? 0)}</StateWord> : null}
      {isOwnRight ? <DaysLeft until={by} today={today} /> : null}
    </DateMargin>
  );
}

/** First the way to do it, then the way to say that it is done. */
function StepActions({ item, lead }: { item: TodayItem; lead?: boolean }) {
  const { case: row, nextStep } = item;
  const { way, done } = stepLinks(row.id, nextStep);
  return (
    <div className="acts">
      {lead ? (
        <ButtonLink kind="act" {...way.target}>
          {way.label}
        </ButtonLink>
      ) : (
        <Link className="link" {...way.target}>
          {way.label}
        </Link>
      )}
      <Link className="link" {...done.target}>
        {done.label}
      </Link>
    </div>
  );
}

function stepLinks(caseId: string, step: TodayItem["nextStep"]) {
  const action = step?.action ?? { kind: "none" as const };
  const page = stepTarget(caseId, { kind: "none" });
  const record = stepTarget(caseId, { kind: "record_event" });
  const hasWords = step !== null && step.script.length > 0;
  const open = { target: page, label: hasWords ? entry.openWords : commonTexts.openCase };
  switch (action.kind) {
    case "record_event":
      return { way: open, done: { target: stepTarget(caseId, action), label: action.label } };
    case "call":
      return { way: open, done: { target: record, label: entry.called } };
    case "none":
      return {
        way: { target: page, label: commonTexts.openCase },
        done: { target: record, label: commonTexts.somethingHappened },
      };
    default:
      return {
        way: { target: stepTarget(caseId, action), label: action.label },
        done: { target: record, label: commonTexts.somethingHappened },
      };
  }
}

function Source({ item: { case: row }, namesPerson }: { item: TodayItem; namesPerson: boolean }) {
  return (
    <>
      <Link to="/cases/$caseId" params={{ caseId: row.id }}>
        {entry.from(row.holder.name)}
      </Link>
      {namesPerson ? <span>{entry.of(row.person.name)}</span> : null}
      <span>{standingWords(row.stage)}</span>
    </>
  );
}
