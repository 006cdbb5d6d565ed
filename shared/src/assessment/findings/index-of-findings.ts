import type { PlainDate } from "../../calendar/plain-date.ts";
import type { Finding } from "../assessment.ts";
import type { CaseView } from "../case-view.ts";
import { findAmendmentDenialIncomplete } from "./amendment-denial-incomplete.ts";
import { findAmendmentOverdue } from "./amendment-overdue.ts";
import { findAnswerOverdue } from "./answer-overdue.ts";
import { findDenialLetterIncomplete } from "./denial-letter-incomplete.ts";
import { findExtensionInvalid } from "./extension-invalid.ts";
import type { FindingCheck } from "./finding-check.ts";
import { findNotAGround } from "./not-a-ground.ts";
import { findRestNotReleased } from "./rest-not-released.ts";
import { findSummaryWithoutAgreement } from "./summary-without-agreement.ts";

/** One finding, one file, one line here. */
const findingChecks: readonly FindingCheck[] = [
  findAnswerOverdue,
  findRestNotReleased,
  findExtensionInvalid,
  findSummaryWithoutAgreement,
  findNotAGround,
  findDenialLetterIncomplete,
  findAmendmentOverdue,
  findAmendmentDenialIncomplete,
];

/**
 * What the holder did that the federal rules do not allow: what stands first, then what was cured, each by its day.
 * @example listFindings(viewCase(facts), today).filter((finding) => finding.curedOn === null)
 */
export function listFindings(view: CaseView, today: PlainDate): Finding[] {
  if (!view.law.federal) return [];
  return findingChecks
    .flatMap((check) => check(view, today))
    .sort((a, b) => compareText(sortKey(a), sortKey(b)));
}

function sortKey({ curedOn, since, id }: Finding): string {
  return `${curedOn === null ? 0 : 1}${since}${id}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
