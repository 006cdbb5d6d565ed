import type { TodayItem } from "@recourse/shared/api/today";
import type { DateRange } from "@recourse/shared/calendar/date-range";
import { formatDate, type PlainDate } from "@recourse/shared/calendar/plain-date";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ButtonLink } from "../../components/button.tsx";
import { DateMargin } from "../../components/date-margin.tsx";
import { Entry } from "../../components/entry.tsx";
import { Mark, StateWord } from "../../components/marks.tsx";
import { stepTarget } from "../../lib/step-target.ts";
import { standingWords } from "./today-words.ts";

type TodayEntryProps = {
  item: TodayItem;
  today: PlainDate;
  /** The first step of the page: large, marked, with the one main button. */
  lead?: boolean;
  namesPerson: boolean;
  /** Their date leads, not the user's step. */
  waiting?: boolean;
};

/** One case on Today: its date, its one step, where it comes from. */
export function TodayEntry(props: TodayEntryProps) {
  const { item, lead } = props;
  const { headline, deadline, nextStep } = item;
  const own = props.waiting ? null : nextStep;
  const reason = deadline?.summary ?? `${headline}.`;
  return (
    <Entry
      lead={lead}
      date={<EntryDate {...props} />}
      heading={
        own ? (
          <StepHeading title={own.title} by={own.by} marked={lead} />
        ) : (
          (deadline?.title ?? headline)
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

function StepHeading({
  title,
  by,
  marked,
}: {
  title: string;
  by: PlainDate | null;
  marked?: boolean;
}) {
  const words = by === null ? "" : `by\u00a0${formatDate(by, { weekday: true })}`;
  if (!marked) return words === "" ? title : `${title} ${words}`;
  return words === "" ? (
    <Mark>{title}</Mark>
  ) : (
    <>
      {title} <Mark>{words}</Mark>
    </>
  );
}

function EntryDate({ item: { case: row, deadline, nextStep }, today, waiting }: TodayEntryProps) {
  const by = waiting ? null : (nextStep?.by ?? null);
  const date: DateRange | PlainDate | null = by ?? deadline?.due ?? null;
  const isSuggestion = by !== null && nextStep?.byIsLegal === false;
  const isLate = row.overdue && row.daysLate !== null && by === null;
  return (
    <DateMargin date={date} today={today} none={waiting ? "No legal date" : "No date"}>
      {isSuggestion ? <span className="rel">Our suggestion, not a rule</span> : null}
      {date === null && !waiting ? <span className="rel">when you are ready</span> : null}
      {isLate ? <StateWord kind="late">{lateWords(row.daysLate ?? 0)}</StateWord> : null}
    </DateMargin>
  );
}

export function lateWords(days: number): string {
  return days === 1 ? "1 day late" : `${days} days late`;
}

function StepActions({ item, lead }: { item: TodayItem; lead?: boolean }) {
  const { case: row, nextStep } = item;
  const action = nextStep?.action ?? { kind: "none" as const };
  const target = stepTarget(row.id, action);
  const label = actionLabel(action);
  const record: ReactNode = (
    <Link className="link" to="/cases/$caseId/record" params={{ caseId: row.id }}>
      Something happened
    </Link>
  );
  return (
    <div className="acts">
      {lead ? (
        <ButtonLink kind="act" {...target}>
          {label}
        </ButtonLink>
      ) : (
        <Link className="link" {...target}>
          {label}
        </Link>
      )}
      {record}
    </div>
  );
}

function actionLabel(action: NonNullable<TodayItem["nextStep"]>["action"]): string {
  switch (action.kind) {
    case "call":
      return "Open the words to say";
    case "none":
      return "Open the case";
    default:
      return action.label;
  }
}

function Source({ item: { case: row }, namesPerson }: { item: TodayItem; namesPerson: boolean }) {
  return (
    <>
      <Link to="/cases/$caseId" params={{ caseId: row.id }}>
        Records from {row.holder.name}
      </Link>
      {namesPerson ? <span>For {row.person.name}</span> : null}
      <span>{standingWords(row.stage)}</span>
    </>
  );
}
