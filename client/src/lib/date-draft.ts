import { type DateRange, exactDate } from "@recourse/shared/calendar/date-range";
import {
  addDays,
  monthNames,
  type PlainDate,
  plainDateSchema,
} from "@recourse/shared/calendar/plain-date";
import { dateFieldTexts } from "@recourse/shared/content/pages/frame/date-fields";
import { z } from "zod";

const partsSchema = z.object({ month: z.string(), day: z.string(), year: z.string() });

/** The shape in which a date waits in a draft of a form. */
export const dateDraftSchema = z.object({
  kind: z.enum(["exact", "about", "month", "between"]),
  first: partsSchema,
  last: partsSchema,
});

export type DatePart = "month" | "day" | "year";
export type DateParts = Readonly<Record<DatePart, string>>;

/** What is typed into the date fields, kept as typed. */
export type DateDraft = {
  readonly kind: "exact" | "about" | "month" | "between";
  readonly first: DateParts;
  /** The second date of "between". */
  readonly last: DateParts;
};

export type DateReading =
  | { state: "empty" }
  | { state: "read"; range: DateRange }
  | { state: "wrong"; message: string; group: "first" | "last"; parts: readonly DatePart[] };

const { problems } = dateFieldTexts;

const noParts: DateParts = { month: "", day: "", year: "" };
export const emptyDateDraft: DateDraft = { kind: "exact", first: noParts, last: noParts };

/** The fields for a date that is known already. */
export function draftOfRange(range: DateRange | null): DateDraft {
  if (range === null) return emptyDateDraft;
  const kind = range.earliest === range.latest ? "exact" : "between";
  const last = kind === "between" ? partsOf(range.latest) : noParts;
  return { kind, first: partsOf(range.earliest), last };
}

function partsOf(date: PlainDate): DateParts {
  const [year = "", month = "", day = ""] = date.split("-");
  return { month: monthNames[Number(month) - 1] ?? "", day: String(Number(day)), year };
}

/**
 * Reads the fields. "About" means a week either side; `notAfter` (mostly today) cuts off the days that cannot be meant.
 */
export function readDateDraft(draft: DateDraft, notAfter?: PlainDate): DateReading {
  if (isEmpty(draft)) return { state: "empty" };
  const reading = readKind(draft);
  if (reading.state !== "read" || notAfter === undefined) return reading;
  const { earliest, latest } = reading.range;
  if (earliest > notAfter || latest <= notAfter) return reading;
  return { state: "read", range: { earliest, latest: notAfter } };
}

function isEmpty({ kind, first, last }: DateDraft): boolean {
  const typed = kind === "between" ? [first, last] : [first];
  return typed.every(({ month, day, year }) => `${month}${day}${year}`.trim() === "");
}

function readKind(draft: DateDraft): DateReading {
  if (draft.kind === "month") return readMonthOnly(draft.first);
  const first = readDay(draft.first, "first");
  if (typeof first === "object") return first;
  if (draft.kind === "exact") return { state: "read", range: exactDate(first) };
  if (draft.kind === "about") {
    return { state: "read", range: aWeekEitherSide(first) };
  }
  const last = readDay(draft.last, "last");
  if (typeof last === "object") return last;
  if (first > last) {
    const message = problems.order;
    return { state: "wrong", message, group: "last", parts: ["month", "day", "year"] };
  }
  return { state: "read", range: { earliest: first, latest: last } };
}

function aWeekEitherSide(date: PlainDate): DateRange {
  // Dates end at 1900 and 2200; there is no week beyond.
  const earliest = date < "1900-01-08" ? date : addDays(date, -7);
  const latest = date > "2200-12-24" ? date : addDays(date, 7);
  return { earliest, latest };
}

function readMonthOnly(parts: DateParts): DateReading {
  const first = readDay({ ...parts, day: "1" }, "first");
  if (typeof first === "object") return first;
  // Every month reaches into day 28 + 4 of the next one; its first day minus one is the last day.
  const nextMonth = `${addDays(first, 31).slice(0, 8)}01`;
  const latest = addDays(plainDateSchema.parse(nextMonth), -1);
  return { state: "read", range: { earliest: first, latest } };
}

function readDay(parts: DateParts, group: "first" | "last"): PlainDate | DateReading {
  const missing = (["month", "day", "year"] as const).filter((part) => parts[part].trim() === "");
  if (missing.length > 0) {
    return {
      state: "wrong",
      message: problems.missing(missing),
      group,
      parts: missing,
    };
  }
  const month = readMonth(parts.month);
  if (month === null) {
    const message = problems.month;
    return { state: "wrong", message, group, parts: ["month"] };
  }
  if (!/^\d{1,2}$/.test(parts.day.trim())) {
    const message = problems.day;
    return { state: "wrong", message, group, parts: ["day"] };
  }
  if (!/^\d{4}$/.test(parts.year.trim())) {
    const message = problems.year;
    return { state: "wrong", message, group, parts: ["year"] };
  }
  const two = (text: string | number) => String(text).trim().padStart(2, "0");
  const date = plainDateSchema.safeParse(`${parts.year.trim()}-${two(month)}-${two(parts.day)}`);
  if (date.success) return date.data;
  const message = problems.noSuchDate;
  return { state: "wrong", message, group, parts: ["month", "day"] };
}

/** A number, a name, or at least its first three letters. */
function readMonth(text: string): number | null {
  const word = text.trim().toLowerCase().replace(/\.$/, "");
  if (/^\d{1,2}$/.test(word)) {
    const number = Number(word);
    return number >= 1 && number <= 12 ? number : null;
  }
  if (word.length < 3) return null;
  const index = monthNames.findIndex((name) => name.toLowerCase().startsWith(word));
  return index === -1 ? null : index + 1;
}
