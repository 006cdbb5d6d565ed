import { addDays, type PlainDate, weekdayOf } from "./plain-date.ts";

const daysOfWeek = [1, 2, 3, 4, 5, 6, 7];

/**
 * The next day of that name after a date, never the date itself.
 * @example nextWeekday(plainDate("2026-11-20"), "Friday") // "2026-11-27"
 */
export function nextWeekday(after: PlainDate, weekday: "Monday" | "Friday"): PlainDate {
  const ahead = daysOfWeek.find((days) => weekdayOf(addDays(after, days)) === weekday);
  return addDays(after, ahead ?? 7);
}
