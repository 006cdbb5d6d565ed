import type { CaseDetail } from "@recourse/shared/api/cases";
import { formatRange } from "@recourse/shared/calendar/date-range";
import { formatDate } from "@recourse/shared/calendar/plain-date";
import { eventNames } from "@recourse/shared/content/event-names";
import { timelineTexts } from "@recourse/shared/content/pages/events/timeline";
import { findSuperseded } from "@recourse/shared/workflow/corrections";
import type { CaseEvent, CaseFact } from "@recourse/shared/workflow/events";
import { actorOf } from "@recourse/shared/workflow/who-acted";

const { source } = timelineTexts;

type Correction = Extract<CaseEvent, { type: "corrected" }>;
export type TimelineFact = {
  readonly fact: CaseFact;
  readonly correction: Correction | null;
  /** It states rightly what an earlier one had wrong. */
  readonly replaces: Correction | null;
};

/** The facts of a case, newest first; each knows its correction. Corrections have no line of their own. */
export function timelineFacts(events: readonly CaseEvent[]): TimelineFact[] {
  const superseded = findSuperseded(events.toSorted((a, b) => a.sequence - b.sequence));
  const corrections = events.flatMap((event) => (event.type === "corrected" ? [event] : []));
  return events
    .flatMap((event) => (event.type === "corrected" ? [] : [event]))
    .map((fact) => ({
      fact,
      correction: corrections.find(({ id }) => id === superseded.get(fact.id)) ?? null,
      replaces: corrections.find(({ details }) => details.replacedBy === fact.id) ?? null,
    }))
    .toSorted((a, b) => compareFacts(b.fact, a.fact));
}

function compareFacts(a: CaseFact, b: CaseFact): number {
  const byDay = a.occurredOn.latest.localeCompare(b.occurredOn.latest);
  return byDay === 0 ? a.sequence - b.sequence : byDay;
}

function whoWords({ type }: CaseFact, holderName: string): string {
  const actor = actorOf(type);
  if (actor === "holder") return holderName;
  if (actor === "other_office") return timelineTexts.who.otherOffice;
  return type === "agency_answered" ? timelineTexts.who.agency : timelineTexts.who.you;
}

/** Who did it, and when it was written down. */
export function sourceWords(
  { fact, replaces }: TimelineFact,
  holderName: string,
  today: CaseDetail["assessment"]["today"],
): string {
  const who = whoWords(fact, holderName);
  // Of days known only about, nobody can say that it was the same one.
  const { earliest, latest } = fact.occurredOn;
  const sameDay = earliest === latest && latest === fact.recordedOn;
  if (replaces) return source.corrected(who, day(replaces.recordedOn, today));
  return sameDay ? source.sameDay(who) : source.written(who, day(fact.recordedOn, today));
}

export function factTitle(fact: CaseFact): string {
  return eventNames[fact.type];
}

/** The day in the margin; a range stays a range. */
export function whenWords(
  { occurredOn }: CaseFact,
  today: CaseDetail["assessment"]["today"],
): string {
  const year = occurredOn.latest.slice(0, 4) !== today.slice(0, 4);
  const words = formatRange(occurredOn, { year });
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

export function correctionWords(
  { recordedOn, details }: Correction,
  today: CaseDetail["assessment"]["today"],
): string {
  return timelineTexts.correction(day(recordedOn, today), details.reason);
}

function day(
  date: CaseDetail["assessment"]["today"],
  today: CaseDetail["assessment"]["today"],
): string {
  return formatDate(date, { year: date.slice(0, 4) !== today.slice(0, 4) });
}
