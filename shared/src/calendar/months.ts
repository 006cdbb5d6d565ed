import { dateOf } from "./holidays/movable-days.ts";
import { addDays, type PlainDate } from "./plain-date.ts";

/**
 * The corresponding date `months` calendar months later, or earlier when negative; where that month has no such date, its
 * last day. Source of the counting: ICO, how long an organisation has to answer (UK-SAR-01).
 * Throws when the result lies outside 1900 to 2200.
 * @example addMonths(plainDate("2026-01-31"), 1) // 2026-02-28
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const monthsSinceZero = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(monthsSinceZero / 12);
  const month = (monthsSinceZero % 12) + 1;
  return dateOf(year, month, Math.min(Number(date.slice(8)), daysInMonth(year, month)));
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * The same weekday `weeks` weeks later, or earlier when negative. A week is seven calendar days.
 * @example addWeeks(plainDate("2026-11-02"), 4) // 2026-11-30
 */
export function addWeeks(date: PlainDate, weeks: number): PlainDate {
  return addDays(date, 7 * weeks);
}
