import { z } from "zod";
import { fieldProblems } from "../content/field-problems.ts";
import {
  addDays,
  type DateWording,
  formatDate,
  laterOf,
  type PlainDate,
  plainDateSchema,
} from "./plain-date.ts";

/** A date known exactly (`earliest` equals `latest`) or only to lie between two dates, both included. */
export const dateRangeSchema = z
  .strictObject({ earliest: plainDateSchema, latest: plainDateSchema })
  .refine((range) => range.earliest <= range.latest, {
    message: fieldProblems.datesCrossed,
    path: ["latest"],
  })
  .meta({ id: "DateRange", description: "Both ends included; equal ends mean an exact date" });

export type DateRange = z.infer<typeof dateRangeSchema>;

/**
 * A range of one day.
 * @example exactDate(plainDate("2026-10-13"))
 */
export function exactDate(date: PlainDate): DateRange {
  return { earliest: date, latest: date };
}

/**
 * True where the day is known.
 * @example isExact(exactDate(plainDate("2026-10-13"))) // true
 */
export function isExact(range: DateRange): boolean {
  return range.earliest === range.latest;
}

/**
 * Moves both ends by calendar days, so that what was uncertain stays exactly as uncertain.
 * @example addDaysToRange(exactDate(plainDate("2026-10-13")), 30)
 */
export function addDaysToRange(range: DateRange, days: number): DateRange {
  return { earliest: addDays(range.earliest, days), latest: addDays(range.latest, days) };
}

/**
 * True where the date may be the day meant; both ends are included.
 * @example contains({ earliest: plainDate("2026-11-26"), latest: plainDate("2026-11-30") }, plainDate("2026-11-30")) // true
 */
export function contains(range: DateRange, date: PlainDate): boolean {
  return range.earliest <= date && date <= range.latest;
}

/**
 * Cuts off the days before `date`. A range that lies before it altogether is returned as it is: that is a contradiction for others to report.
 * @example notBefore({ earliest: plainDate("2026-03-01"), latest: plainDate("2026-03-31") }, plainDate("2026-03-20"))
 */
export function notBefore(range: DateRange, date: PlainDate): DateRange {
  if (range.latest < date) return range;
  return { earliest: laterOf(range.earliest, date), latest: range.latest };
}

/**
 * The range in words: a date where it is exact, else "between … and …". Years are always named where they differ.
 * @example formatRange({ earliest: plainDate("2026-11-26"), latest: plainDate("2026-11-30") }) // "between November 26 and November 30"
 */
export function formatRange(range: DateRange, wording: DateWording = {}): string {
  if (isExact(range)) return formatDate(range.latest, wording);
  const sameYear = range.earliest.slice(0, 4) === range.latest.slice(0, 4);
  const first = formatDate(range.earliest, { ...wording, year: !sameYear });
  const last = formatDate(range.latest, { ...wording, year: !sameYear || wording.year });
  return `between ${first} and ${last}`;
}
