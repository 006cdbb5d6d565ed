import { type DateRange, formatRange } from "../calendar/date-range.ts";
import { formatDate, type PlainDate } from "../calendar/plain-date.ts";

/**
 * A day with its weekday, and its year where that is another than today's.
 * @example sayDay(plainDate("2026-11-12"), today) // "Thursday, November 12"
 */
export function sayDay(date: PlainDate, today: PlainDate): string {
  return formatDate(date, { weekday: true, year: !sameYear(date, today) });
}

/**
 * A day without its weekday, for the middle of a sentence.
 * @example sayShortDay(plainDate("2026-11-12"), today) // "November 12"
 */
export function sayShortDay(date: PlainDate, today: PlainDate): string {
  return formatDate(date, { year: !sameYear(date, today) });
}

/**
 * A range as "by Thursday, November 12" or "between November 26 and November 30".
 * @example sayByRange(due, today) // "by Thursday, November 12"
 */
export function sayByRange(range: DateRange, today: PlainDate): string {
  return range.earliest === range.latest
    ? `by ${sayDay(range.latest, today)}`
    : formatRange(range, { year: !sameYear(range.latest, today) });
}

/**
 * A range as "on October 13" or "between October 13 and October 18".
 * @example sayOnRange(cameOn, today) // "on October 13"
 */
export function sayOnRange(range: DateRange, today: PlainDate): string {
  return range.earliest === range.latest
    ? `on ${sayShortDay(range.latest, today)}`
    : formatRange(range, { year: !sameYear(range.latest, today) });
}

/**
 * A range as "October 13" or "between October 13 and October 18".
 * @example sayPlainRange(receipt, today) // "October 13"
 */
export function sayPlainRange(range: DateRange, today: PlainDate): string {
  return formatRange(range, { year: !sameYear(range.latest, today) });
}

/** @example sayDays(1) // "1 day" */
export function sayDays(days: number): string {
  return days === 1 ? "1 day" : `${days} days`;
}

/** @example sayDaysLeft(60) // "60 days left" */
export function sayDaysLeft(days: number): string {
  return `${sayDays(days)} left`;
}

/** @example sayDaysLate(1) // "1 day late" */
export function sayDaysLate(days: number): string {
  return `${sayDays(days)} late`;
}

function sameYear(a: PlainDate, b: PlainDate): boolean {
  return a.slice(0, 4) === b.slice(0, 4);
}
