import type { CaseSummary } from "@recourse/shared/api/case-summary";
import type { CaseDetail } from "@recourse/shared/api/cases";
import type { CaseDocument } from "@recourse/shared/api/documents";
import type { Holder } from "@recourse/shared/api/holders";
import type { LetterSummary } from "@recourse/shared/api/letters";
import type { Person } from "@recourse/shared/api/people";
import type { WaitingOn } from "@recourse/shared/assessment/assessment";
import { nextOwnDay } from "@recourse/shared/assessment/ending-rights";
import type { CaseProjection } from "@recourse/shared/assessment/project-case";
import { findRest } from "@recourse/shared/assessment/resting";
import { waitingOnDay } from "@recourse/shared/assessment/waiting-on";
import type { DateRange } from "@recourse/shared/calendar/date-range";
import { daysBetween, type PlainDate, plainDate } from "@recourse/shared/calendar/plain-date";
import type { CaseEvent } from "@recourse/shared/workflow/events";
import type { Outcome, Stage } from "@recourse/shared/workflow/stages";
import type { StoredReminder } from "./reminder-rows.ts";

/** The stored projection of a case with the two names, as `summaryColumns` selects it. Dates are text: an instant would shift them. */
export interface SummaryRow {
  id: string;
  version: number;
  stage: Stage;
  outcome: Outcome | null;
  isOpen: boolean;
  waitingOn: WaitingOn;
  answerDueFrom: PlainDate | null;
  answerDueTo: PlainDate | null;
  ownDueOn: PlainDate | null;
  /** As PostgreSQL writes a `date[]`. */
  ownDays: string;
  routeDueOn: PlainDate | null;
  /** As PostgreSQL writes a `datemultirange`. */
  resting: string;
  isDemo: boolean;
  updatedAt: string;
  personId: string;
  personName: string;
  holderId: string;
  holderName: string;
}

/** An event as `eventObject` builds it: columns that may be null, and the fact itself. */
export type EventRow = CaseEvent extends infer Event
  ? Event extends CaseEvent
    ? Omit<Event, "note" | "documentIds"> & { note: string | null; documentIds: string[] }
    : never
  : never;

/** A case with all that its assessment looks at. */
export interface FactsRow extends SummaryRow {
  askedFor: CaseDetail["askedFor"];
  claimStage: CaseDetail["claimStage"];
  eventCount: number;
  createdAt: string;
  person: Person;
  holder: Holder;
  events: EventRow[];
}

/** Everything one case page needs, in one row. */
export interface CaseRow extends FactsRow {
  letters: (Omit<LetterSummary, "sending"> & { eventId: string | null })[];
  documents: CaseDocument[];
}

/** A case that this transaction holds. */
export interface LockedCaseRow extends FactsRow {
  /** The version that the statement began with: differs from `version` where it had to wait for another write. */
  versionAtStart: number;
  /** The seal of the last event that `sealedCount` covers. */
  timelineHead: string | null;
  sealedCount: number;
  reminders: StoredReminder[];
}

/** Leaves `note` and `documentIds` out where there are none, as the event was reported. */
export function toCaseEvent(row: EventRow): CaseEvent {
  const { note, documentIds, ...fact } = row;
  return {
    ...fact,
    ...(note === null ? {} : { note }),
    ...(documentIds.length === 0 ? {} : { documentIds }),
  };
}

export function toCaseSummary(row: SummaryRow, today: PlainDate): CaseSummary {
  const overdue = row.isOpen && row.answerDueTo !== null && row.answerDueTo < today;
  return {
    id: row.id,
    version: row.version,
    person: { id: row.personId, name: row.personName },
    holder: { id: row.holderId, name: row.holderName },
    stage: row.stage,
    outcome: row.outcome,
    waitingOn: waitingOnDay(row, today),
    answerDue: toRange(row.answerDueFrom, row.answerDueTo),
    ownDueOn: row.ownDueOn,
    ownNextOn: nextOwnDay(fromDateArray(row.ownDays), today),
    overdue,
    daysLate: overdue && row.answerDueTo ? daysBetween(row.answerDueTo, today) : null,
    resting: row.isOpen ? restOn(row.resting, today) : null,
    isDemo: row.isDemo,
    updatedAt: row.updatedAt,
  };
}

function restOn(resting: string, today: PlainDate): CaseSummary["resting"] {
  const rest = findRest(fromMultirange(resting), today);
  return rest && { until: rest.until };
}

type ProjectionColumns = Pick<
  SummaryRow,
  | "stage"
  | "outcome"
  | "isOpen"
  | "waitingOn"
  | "answerDueFrom"
  | "answerDueTo"
  | "ownDueOn"
  | "ownDays"
  | "routeDueOn"
  | "resting"
>;

/** The projection as the columns of its row. */
export function toProjectionColumns(projection: CaseProjection): ProjectionColumns {
  const { stage, outcome, isOpen, waitingOn, answerDue, ownDueOn, ownDays, routeDueOn, resting } =
    projection;
  return {
    stage,
    outcome,
    isOpen,
    waitingOn,
    answerDueFrom: answerDue?.earliest ?? null,
    answerDueTo: answerDue?.latest ?? null,
    ownDueOn,
    ownDays: toDateArray(ownDays),
    routeDueOn,
    resting: toMultirange(resting),
  };
}

/**
 * Days as PostgreSQL writes a `date[]`.
 * @example toDateArray([plainDate("2026-11-24"), plainDate("2027-05-11")]) // "{2026-11-24,2027-05-11}"
 */
export function toDateArray(days: CaseProjection["ownDays"]): string {
  return `{${days.join(",")}}`;
}

function fromDateArray(text: string): PlainDate[] {
  return (text.match(/[\d-]+/g) ?? []).map(plainDate);
}

/**
 * Spans as PostgreSQL writes a `datemultirange`.
 * @example toMultirange([{ from: plainDate("2026-11-24"), until: null }]) // "{[2026-11-24,)}"
 */
export function toMultirange(spans: CaseProjection["resting"]): string {
  return `{${spans.map(({ from, until }) => `[${from},${until ?? ""})`).join(",")}}`;
}

/**
 * Spans from the text of a `datemultirange`, which PostgreSQL writes with the first day in and the last one out.
 * @example fromMultirange("{[2026-11-24,)}") // [{ from: "2026-11-24", until: null }]
 */
export function fromMultirange(text: string): CaseProjection["resting"] {
  return [...text.matchAll(/\[([\d-]+),([\d-]*)\)/g)].map(([, from = "", until = ""]) => ({
    from: plainDate(from),
    until: until === "" ? null : plainDate(until),
  }));
}

function toRange(earliest: PlainDate | null, latest: PlainDate | null): DateRange | null {
  return earliest === null || latest === null ? null : { earliest, latest };
}
