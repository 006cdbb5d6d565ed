import { type DateRange, isExact } from "../calendar/date-range.ts";
import { daysBetween, type PlainDate } from "../calendar/plain-date.ts";
import type { Deadline } from "./assessment.ts";

/**
 * How a due date stands on a day. "Passed" only after its latest possible day, so that nobody is accused too early.
 * @example statusOn({ earliest: plainDate("2026-11-26"), latest: plainDate("2026-11-30") }, plainDate("2026-11-28")) // "may_have_passed"
 */
export function statusOn(due: DateRange | null, today: PlainDate): Deadline["status"] {
  if (due === null) return "unknown";
  if (today > due.latest) return "passed";
  if (isExact(due)) return today === due.latest ? "due_today" : "upcoming";
  return today > due.earliest ? "may_have_passed" : "upcoming";
}

/**
 * Calendar days since the latest possible due day; null unless it has passed.
 * @example daysLateOn(exactDate(plainDate("2026-11-12")), plainDate("2026-11-19")) // 7
 */
export function daysLateOn(due: DateRange | null, today: PlainDate): number | null {
  return due !== null && today > due.latest ? daysBetween(due.latest, today) : null;
}
