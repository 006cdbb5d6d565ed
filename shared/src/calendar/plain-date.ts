import { z } from "zod";

/**
 * A calendar date in the person's place, as `YYYY-MM-DD`. Never an instant.
 * @example plainDateSchema.parse("2026-10-13")
 */
export const plainDateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "Write the date as YYYY-MM-DD.")
  .refine(isRealDate, "This date does not exist. Check the month and the day.")
  .brand<"PlainDate">()
  .meta({ id: "PlainDate", description: "Calendar date, YYYY-MM-DD", example: "2026-10-13" });

export type PlainDate = z.infer<typeof plainDateSchema>;

/** For text that is a date already: years 1900 to 2200. */
function isInRange(text: string): text is PlainDate {
  return text.length === 10 && text >= "1900-01-01" && text <= "2200-12-31";
}

function isRealDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(text)) return false;
  const year = Number(text.slice(0, 4));
  return year >= 1900 && year <= 2200;
}

/**
 * Makes a date from text that is known to be right; throws on any other.
 * @example plainDate("2026-10-13")
 */
export function plainDate(text: string): PlainDate {
  return plainDateSchema.parse(text);
}

const millisecondsPerDay = 86_400_000;

/** What was counted once is kept: an assessment counts a hundred dates, mostly the same, and there are 110,000 at most. */
const knownNumbers = new Map<PlainDate, number>();
const knownDates = new Map<number, PlainDate>();

/** Days since 1970-01-01, counted in UTC: a zone without daylight saving, so every day is one day long. */
function dayNumber(date: PlainDate): number {
  const known = knownNumbers.get(date);
  if (known !== undefined) return known;
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7)) - 1;
  const number = Date.UTC(year, month, Number(date.slice(8))) / millisecondsPerDay;
  knownNumbers.set(date, number);
  return number;
}

function dateOfDay(number: number): PlainDate {
  const known = knownDates.get(number);
  if (known !== undefined) return known;
  const text = new Date(number * millisecondsPerDay).toISOString().slice(0, 10);
  const date = isInRange(text) ? text : plainDate(text);
  knownDates.set(number, date);
  return date;
}

/**
 * The date `days` calendar days later, or earlier when negative; weekends and holidays count.
 * Throws when the result lies outside 1900 to 2200.
 * @example addDays(plainDate("2026-10-13"), 30) // 2026-11-12
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOfDay(dayNumber(date) + days);
}

/**
 * Calendar days from `from` to `to`; negative when `to` comes first. The first day is day 0.
 * @example daysBetween(plainDate("2026-10-13"), plainDate("2026-11-12")) // 30
 */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1970-01-01 was a Thursday. */
const weekdaysFromDayZero = [
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
] as const;

/** The names of the months, January first. */
export const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/**
 * The name of the weekday.
 * @example weekdayOf(plainDate("2026-11-12")) // "Thursday"
 */
export function weekdayOf(date: PlainDate): string {
  const index = ((dayNumber(date) % 7) + 7) % 7;
  return weekdaysFromDayZero[index] ?? "";
}

/**
 * The earlier of two dates.
 * @example earlierOf(plainDate("2026-10-13"), plainDate("2026-11-12")) // 2026-10-13
 */
export function earlierOf(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b;
}

/**
 * The later of two dates.
 * @example laterOf(plainDate("2026-10-13"), plainDate("2026-11-12")) // 2026-11-12
 */
export function laterOf(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b;
}

export interface DateWording {
  readonly year?: boolean;
  readonly weekday?: boolean;
}

/**
 * The date in words, with a no-break space between month and day.
 * @example formatDate(plainDate("2026-11-12"), { weekday: true, year: true }) // "Thursday, November 12, 2026"
 */
export function formatDate(date: PlainDate, wording: DateWording = {}): string {
  const month = monthNames[Number(date.slice(5, 7)) - 1];
  const weekday = wording.weekday ? `${weekdayOf(date)}, ` : "";
  const year = wording.year ? `, ${date.slice(0, 4)}` : "";
  return `${weekday}${month}\u00a0${Number(date.slice(8))}${year}`;
}
