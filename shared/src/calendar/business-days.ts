import { type CalendarName, holidayCalendars } from "./holidays/calendars.ts";
import { isWeekend } from "./holidays/movable-days.ts";
import { addDays, type PlainDate } from "./plain-date.ts";

/** A day that is no business day, and why, in words. */
export interface SkippedDay {
  readonly date: PlainDate;
  readonly why: string;
}

/** A year's holidays never change, and an assessment asks for them many times. */
const known = new Map<string, ReadonlyMap<PlainDate, string>>();

function holidayNames(year: string, calendar: CalendarName): ReadonlyMap<PlainDate, string> {
  const key = `${calendar} ${year}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const holidays = holidayCalendars[calendar].holidaysOf(Number(year));
  const names = new Map(holidays.map(({ date, name }) => [date, name] as const));
  known.set(key, names);
  return names;
}

/**
 * Why a day does not count: "weekend" or the holiday's name; null for a business day.
 * @example whyNoBusinessDay(plainDate("2026-11-26"), "us_federal") // "Thanksgiving Day"
 */
export function whyNoBusinessDay(date: PlainDate, calendar: CalendarName): string | null {
  if (isWeekend(date)) return "weekend";
  return holidayNames(date.slice(0, 4), calendar).get(date) ?? null;
}

/**
 * True from Monday to Friday unless a holiday of the calendar falls on the day.
 * @example isBusinessDay(plainDate("2026-07-03"), "us_federal") // false: Independence Day, observed
 */
export function isBusinessDay(date: PlainDate, calendar: CalendarName): boolean {
  return whyNoBusinessDay(date, calendar) === null;
}

/**
 * The business day that lies `days` business days after the date, or before it when negative. The date itself is day 0 and
 * never counted, whether or not it is a business day; with 0 it comes back as it is.
 * Throws when the result lies outside 1900 to 2200.
 * @example addBusinessDays(plainDate("2026-11-20"), 5, "us_federal") // 2026-11-30: Thanksgiving is skipped
 */
export function addBusinessDays(date: PlainDate, days: number, calendar: CalendarName): PlainDate {
  const step = days < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(days); left > 0; ) {
    day = addDays(day, step);
    if (isBusinessDay(day, calendar)) left -= 1;
  }
  return day;
}

/**
 * Business days after `from` up to and with `to`; negative when `to` comes first. The day `from` is day 0.
 * @example countBusinessDays(plainDate("2026-11-20"), plainDate("2026-11-30"), "us_federal") // 5
 */
export function countBusinessDays(from: PlainDate, to: PlainDate, calendar: CalendarName): number {
  if (to < from) return -countBetween(addDays(to, -1), addDays(from, -1), calendar);
  return countBetween(from, to, calendar);
}

function countBetween(from: PlainDate, to: PlainDate, calendar: CalendarName): number {
  let count = 0;
  for (let day = from; day < to; ) {
    day = addDays(day, 1);
    if (isBusinessDay(day, calendar)) count += 1;
  }
  return count;
}

/**
 * The date itself where it is a business day, else the next one (roll-over).
 * @example nextBusinessDay(plainDate("2026-12-25"), "uk_england_wales") // 2026-12-29
 */
export function nextBusinessDay(date: PlainDate, calendar: CalendarName): PlainDate {
  return isBusinessDay(date, calendar) ? date : addBusinessDays(date, 1, calendar);
}

/**
 * The days after `from` up to and with `to` that are no business days: what a count stepped over, for its explanation.
 * @example listSkippedDays(plainDate("2026-11-20"), plainDate("2026-11-30"), "us_federal").length // 5
 */
export function listSkippedDays(
  from: PlainDate,
  to: PlainDate,
  calendar: CalendarName,
): readonly SkippedDay[] {
  const skipped: SkippedDay[] = [];
  for (let date = from; date < to; ) {
    date = addDays(date, 1);
    const why = whyNoBusinessDay(date, calendar);
    if (why !== null) skipped.push({ date, why });
  }
  return skipped;
}
