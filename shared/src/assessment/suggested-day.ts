import { addDays, type PlainDate, weekdayOf } from "../calendar/plain-date.ts";

const week: readonly string[] = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
];

/**
 * A day that we suggest: so many Mondays to Fridays from today. Holidays are not looked up, because no law sets it.
 * @example suggestDay(plainDate("2026-11-19"), 1) // Friday, 2026-11-20
 */
export function suggestDay(today: PlainDate, workingDays: number): PlainDate {
  const weekday = weekdayOf(today);
  const start = week.indexOf(weekday);
  let days = 0;
  for (let left = workingDays; left > 0; ) {
    days += 1;
    const day = (start + days) % 7;
    if (day !== 0 && day !== 6) left -= 1;
  }
  return addDays(today, days);
}
