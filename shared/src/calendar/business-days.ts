import { type CalendarName, holidayCalendars } from "./holidays/calendars.ts";
import { addDays, daysBetween, type PlainDate, plainDate } from "./plain-date.ts";

/** A day that is no business day, and why, in words. */
export interface SkippedDay {
  readonly date: PlainDate;
  readonly why: string;
}

/** Days since 1970-01-01, a Thursday. A count steps over numbers: over dates as text it took twenty times as long. */
const dayZero = plainDate("1970-01-01");

/** Holidays by their day numbers, four years at a time: they never change, and an assessment asks for them often. */
const known: Readonly<Record<CalendarName, Map<number, ReadonlyMap<number, string>>>> = {
  us_federal: new Map(),
  uk_england_wales: new Map(),
  uk_scotland: new Map(),
  uk_northern_ireland: new Map(),
};
const daysTogether = 1461;

function holidaysAround(day: number, calendar: CalendarName): ReadonlyMap<number, string> {
  const part = Math.floor(day / daysTogether);
  const found = known[calendar].get(part);
  if (found !== undefined) return found;
  const first = 1970 + 4 * part;
  const years = [first - 1, first, first + 1, first + 2, first + 3, first + 4];
  const names = new Map(
    years
      .filter((year) => year >= 1900 && year <= 2200)
      .flatMap((year) => holidayCalendars[calendar].holidaysOf(year))
      .map(({ date, name }) => [daysBetween(dayZero, date), name] as const),
  );
  known[calendar].set(part, names);
  return names;
}

function whyNot(day: number, calendar: CalendarName): string | null {
  const sinceSunday = (((day + 4) % 7) + 7) % 7;
  if (sinceSunday === 0 || sinceSunday === 6) return "weekend";
  return holidaysAround(day, calendar).get(day) ?? null;
}

/**
 * Why a day does not count: "weekend" or the holiday's name; null for a business day.
 * @example whyNoBusinessDay(plainDate("2026-11-26"), "us_federal") // "Thanksgiving Day"
 */
export function whyNoBusinessDay(date: PlainDate, calendar: CalendarName): string | null {
  return whyNot(daysBetween(dayZero, date), calendar);
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
  let day = daysBetween(dayZero, date);
  for (let left = Math.abs(days); left > 0; ) {
    day += step;
    if (whyNot(day, calendar) === null) left -= 1;
  }
  return addDays(dayZero, day);
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
  const last = daysBetween(dayZero, to);
  let count = 0;
  for (let day = daysBetween(dayZero, from) + 1; day <= last; day += 1)
    if (whyNot(day, calendar) === null) count += 1;
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
