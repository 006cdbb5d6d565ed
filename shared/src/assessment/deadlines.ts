import type { PlainDate } from "../calendar/plain-date.ts";
import type { Deadline } from "./assessment.ts";
import type { CaseView } from "./case-view.ts";
import { listAmendmentDeadlines } from "./deadlines/amendment-due.ts";
import { listAnswerDeadlines } from "./deadlines/answer-due.ts";
import { listComplaintDeadlines } from "./deadlines/complaint-due.ts";
import { listHearing } from "./deadlines/hearing-day.ts";
import { listOwnDates } from "./deadlines/own-dates-due.ts";
import { listPromises } from "./deadlines/promises.ts";
import { listSuggestions } from "./deadlines/suggestions.ts";

/**
 * Every date by which somebody must act, those still open first, the nearest first; then what is not known; then what we suggest; then what is met.
 * @example listDeadlines(viewCase(facts), today)[0]?.due
 */
export function listDeadlines(view: CaseView, today: PlainDate): Deadline[] {
  return [
    ...listAnswerDeadlines(view, today),
    ...listComplaintDeadlines(view, today),
    ...listPromises(view, today),
    ...listAmendmentDeadlines(view, today),
    ...listOwnDates(view, today),
    ...listHearing(view, today),
    ...listSuggestions(view, today),
  ].sort(compare);
}

/** Of two on one day the order of the timeline stays: an id would put a corrected event elsewhere. */
function compare(a: Deadline, b: Deadline): number {
  return compareText(sortKey(a), sortKey(b));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sortKey({ status, due, legal, kind }: Deadline): string {
  if (status === "met") return `3${due?.latest ?? ""}`;
  if (kind === "suggested") return `2${due?.latest ?? ""}`;
  if (due === null) return "1";
  return `0${due.latest}${legal ? "0" : "1"}`;
}
