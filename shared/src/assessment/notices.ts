import type { PlainDate } from "../calendar/plain-date.ts";
import { sayDay } from "../content/dates-in-words.ts";
import { closedCanReopen, informationNotAdvice, letGoWithWindow } from "../content/notices.ts";
import type { CaseView } from "./case-view.ts";
import { isComplaintOpen } from "./deadlines/complaint-due.ts";
import { sayLawInForce } from "./law-in-words.ts";

/**
 * Plain warnings: which law was counted, and for a closed case which clock keeps running.
 * @example listNotices(view, today)[0]
 */
export function listNotices(view: CaseView, today: PlainDate): string[] {
  if (view.situation === "closed") return [closedCanReopen, ...runningClock(view, today)];
  return [...sayLawInForce(view.law, view.facts.holder.jurisdiction), informationNotAdvice];
}

function runningClock(view: CaseView, today: PlainDate): string[] {
  const { window } = view;
  if (window === null || window.filedOn !== null || !isComplaintOpen(view, today)) return [];
  return today > window.fileBy ? [] : [letGoWithWindow(sayDay(window.fileBy, today))];
}
