import { addDays, type PlainDate, plainDate, weekdayOf } from "../plain-date.ts";

export type Weekday =
  | "Monday"
  | "Tuesday"
  | "Wednesday"
  | "Thursday"
  | "Friday"
  | "Saturday"
  | "Sunday";

/**
 * A date from its parts; months count from 1. Throws where there is no such date.
 * @example dateOf(2026, 7, 4) // 2026-07-04
 */
export function dateOf(year: number, month: number, day: number): PlainDate {
  const [mm, dd] = [month, day].map((part) => String(part).padStart(2, "0"));
  return plainDate(`${year}-${mm}-${dd}`);
}

/**
 * The first given weekday on or after a date.
 * @example weekdayFrom(dateOf(2026, 11, 1), "Thursday") // 2026-11-05
 */
export function weekdayFrom(date: PlainDate, weekday: Weekday): PlainDate {
  const week = [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(date, days));
  return week.find((day) => weekdayOf(day) === weekday) ?? date;
}

/**
 * The nth given weekday of a month; `nth` counts from 1.
 * @example nthWeekday(2026, 11, "Thursday", 4) // 2026-11-26
 */
export function nthWeekday(year: number, month: number, weekday: Weekday, nth: number): PlainDate {
  return addDays(weekdayFrom(dateOf(year, month, 1), weekday), 7 * (nth - 1));
}

/**
 * The last given weekday of a month of 31 days.
 * @example lastWeekdayOf31(2026, 5, "Monday") // 2026-05-25
 */
export function lastWeekdayOf31(year: number, month: number, weekday: Weekday): PlainDate {
  return weekdayFrom(dateOf(year, month, 25), weekday);
}

/**
 * Easter Sunday of the Gregorian calendar. Source: the anonymous method published in Nature in 1876.
 * @example easterSunday(2026) // 2026-04-05
 */
export function easterSunday(year: number): PlainDate {
  const moon = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const fullMoon = (19 * moon + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - fullMoon - (yearOfCentury % 4)) %
    7;
  const late = Math.floor((moon + 11 * fullMoon + 22 * toSunday) / 451);
  const days = fullMoon + toSunday - 7 * late + 114;
  return dateOf(year, Math.floor(days / 31), (days % 31) + 1);
}

/**
 * True on Saturdays and Sundays.
 * @example isWeekend(dateOf(2026, 7, 4)) // true
 */
export function isWeekend(date: PlainDate): boolean {
  return weekdayOf(date).startsWith("S");
}
