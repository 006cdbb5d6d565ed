import { addDays, earlierOf, laterOf, type PlainDate } from "./plain-date.ts";

/** Calendar days from one to another, both included. No first day: from the start. No last day: to the present. */
export interface DateSpan {
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}

/**
 * What is left of a span without some others, in the order of the calendar; in calendar days, both ends included. Days
 * that two of them hold count once.
 * @example daysMissing({ from: "2023-01-01", to: "2023-12-31" }, [{ from: "2023-03-01", to: null }]) // January and February
 */
export function daysMissing(whole: DateSpan, came: readonly DateSpan[]): DateSpan[] {
  return came.reduce((left, span) => left.flatMap((one) => without(one, span)), [whole]);
}

function without(whole: DateSpan, span: DateSpan): DateSpan[] {
  if (overlapOf(whole, span) === null) return [whole];
  const left: DateSpan[] = [];
  if (span.from !== null && isAfter(span.from, whole.from ?? firstDate))
    left.push({ from: whole.from, to: addDays(span.from, -1) });
  if (span.to !== null && isAfter(whole.to ?? lastDate, span.to))
    left.push({ from: addDays(span.to, 1), to: whole.to });
  return left;
}

/** The first and the last date there is: no day lies beyond. */
const firstDate = "1900-01-01";
const lastDate = "2200-12-31";

function isAfter(one: string, other: string): boolean {
  return one > other;
}

/**
 * The days that two spans share; null where they share none.
 * @example overlapOf({ from: null, to: "2023-06-30" }, { from: "2023-06-01", to: null }) // June 2023
 */
export function overlapOf(a: DateSpan, b: DateSpan): DateSpan | null {
  const from = a.from === null || b.from === null ? (a.from ?? b.from) : laterOf(a.from, b.from);
  const to = a.to === null || b.to === null ? (a.to ?? b.to) : earlierOf(a.to, b.to);
  return from !== null && to !== null && from > to ? null : { from, to };
}

/**
 * Spans that overlap or touch as one, in the order of the calendar: what several deliveries brought together.
 * @example joinSpans([{ from: "2023-01-01", to: "2023-01-31" }, { from: "2023-02-01", to: null }]) // one span
 */
export function joinSpans(spans: readonly DateSpan[]): DateSpan[] {
  const joined: DateSpan[] = [];
  for (const span of spans.toSorted(byFirstDay)) {
    const last = joined.at(-1);
    if (last !== undefined && reaches(last, span)) joined.splice(-1, 1, cover(last, span));
    else joined.push(span);
  }
  return joined;
}

function byFirstDay(a: DateSpan, b: DateSpan): number {
  const [first, second] = [a.from ?? "", b.from ?? ""];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** The day after the one is in the other at the latest. Compared without `addDays`, which ends in the year 2200. */
function reaches(earlier: DateSpan, later: DateSpan): boolean {
  if (earlier.to === null || later.from === null || later.from <= earlier.to) return true;
  return addDays(later.from, -1) === earlier.to;
}

function cover(earlier: DateSpan, later: DateSpan): DateSpan {
  if (earlier.to === null || later.to === null) return { from: earlier.from, to: null };
  return { from: earlier.from, to: laterOf(earlier.to, later.to) };
}
