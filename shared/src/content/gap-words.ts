import type { ComparedPart } from "../assessment/comparison.ts";
import type { DateSpan } from "../calendar/date-span.ts";
import { formatDate } from "../calendar/plain-date.ts";
import { recordKindWords } from "./record-words.ts";

/**
 * What is missing, by kind and by day, to stand in the middle of a sentence. Years are always named.
 * @example sayGaps(gaps) // "treatment notes from March 1, 2023 to June 30, 2023, and test data"
 */
export function sayGaps(gaps: readonly ComparedPart[]): string {
  const said = gaps.map(({ kind, missing }) => {
    const days = missing.map(saySpan).filter((words) => words !== "");
    return [recordKindWords[kind].label.toLowerCase(), days.join(" and ")]
      .filter(Boolean)
      .join(" ");
  });
  const last = said.at(-1) ?? "";
  return said.length < 2 ? last : `${said.slice(0, -1).join(", ")}, and ${last}`;
}

/**
 * Calendar days in words, both included; empty where all days are meant.
 * @example saySpan({ from: null, to: plainDate("2023-06-30") }) // "up to June 30, 2023"
 */
export function saySpan({ from, to }: DateSpan): string {
  const last = to === null ? "" : formatDate(to, { year: true });
  if (from === null) return to === null ? "" : `up to ${last}`;
  const first = formatDate(from, { year: true });
  if (to === null) return `from ${first} on`;
  return from === to ? `of ${first}` : `from ${first} to ${last}`;
}
