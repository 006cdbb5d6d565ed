import { amendmentClocks, violationsOfAmendments } from "../../assessment/amendment-clocks.ts";
import { complaintWindow, leadingAnswerDue } from "../../assessment/clocks.ts";
import { formatDate } from "../../calendar/plain-date.ts";
import type { CaseFact } from "../events.ts";
import type { RecordsCase } from "../records-case.ts";
import type { Warning, WarningSight } from "./warn.ts";

/**
 * What is unusual about a complaint to an agency. It can be made at any rung: this warns and does not forbid.
 * @example warnAboutComplaint(fact, sight).map(({ code }) => code)
 */
export function warnAboutComplaint(fact: CaseFact, { before }: WarningSight): Warning[] {
  switch (fact.type) {
    case "ocr_complaint_filed":
      return [
        ...warnIfNothingHappened(fact, before),
        ...warnIfTooLate(fact, before),
        ...(before.complaints.ocr ? [{ code: "complaint_already_filed" as const }] : []),
      ];
    case "information_blocking_reported":
      return [
        ...warnIfNothingHappened(fact, before),
        ...(before.complaints.informationBlocking
          ? [{ code: "complaint_already_filed" as const }]
          : []),
      ];
    default:
      return [];
  }
}

function warnIfNothingHappened(fact: CaseFact, before: RecordsCase): Warning[] {
  const { latest } = fact.occurredOn;
  const wronged = before.requests
    .flatMap(({ denials, summaries, demands }) => [...denials, ...summaries, ...demands])
    .some((answer) => answer.occurredOn.earliest <= latest);
  const due = leadingAnswerDue(before);
  const overdue = due !== null && due.earliest < latest;
  const corrections = violationsOfAmendments(amendmentClocks(before));
  const isCorrectionLate = corrections.some(({ on }) => on < latest);
  return wronged || overdue || isCorrectionLate ? [] : [{ code: "nothing_to_complain_of" }];
}

/** 180 calendar days from the first miss or denial; the office may waive the limit (FED-OCR-01). */
function warnIfTooLate(fact: CaseFact, before: RecordsCase): Warning[] {
  const window = complaintWindow(before);
  if (window === null || fact.occurredOn.earliest <= window.fileBy) return [];
  const date = formatDate(window.fileBy, { year: true });
  return [{ code: "complaint_window_passed", values: { date } }];
}
