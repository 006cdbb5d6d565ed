import { addDays, type PlainDate, weekdayOf } from "../calendar/plain-date.ts";

/**
 * A day that we suggest: so many Mondays to Fridays from today. Holidays are not looked up, because no law sets it.
 * @example suggestDay(plainDate("2026-11-19"), 1) // Friday, 2026-11-20
 */
export function suggestDay(today: PlainDate, workingDays: number): PlainDate {
  let day = today;
  let left = workingDays;
  while (left > 0) {
    day = addDays(day, 1);
    if (!isWeekend(day)) left -= 1;
  }
  return day;
}

function isWeekend(day: PlainDate): boolean {
  const weekday = weekdayOf(day);
  return weekday === "Saturday" || weekday === "Sunday";
}
