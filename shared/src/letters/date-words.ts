import { type DateRange, formatRange } from "../calendar/date-range.ts";

/**
 * A day in a letter, to stand after "on". A day known only as a range stays a range.
 * @example dateWords(request.sentOn) // "October 13, 2026"
 */
export function dateWords(range: DateRange): string {
  const words = formatRange(range, { year: true });
  return range.earliest === range.latest ? words : `a day ${words}`;
}
