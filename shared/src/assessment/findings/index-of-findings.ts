import type { PlainDate } from "../../calendar/plain-date.ts";
import type { Finding } from "../assessment.ts";
import type { CaseView } from "../case-view.ts";
import { findAmendmentDenialIncomplete } from "./amendment-denial-incomplete.ts";
import { findAmendmentOverdue } from "./amendment-overdue.ts";
import { findAnswerOverdue } from "./answer-overdue.ts";
import { findAuthorizationFormDemanded } from "./authorization-form-demanded.ts";
import { findBarrier } from "./barrier-in-person-or-portal-only.ts";
import { findDenialLetterIncomplete } from "./denial-letter-incomplete.ts";
import { findDenialNotWritten } from "./denial-not-written.ts";
import { findDeniedWithoutProfessional } from "./denied-without-professional.ts";
import { findExtensionInvalid } from "./extension-invalid.ts";
import { findFeeAboveStateLimit } from "./fee-above-state-limit.ts";
import { findFeeItemNotAllowed } from "./fee-item-not-allowed.ts";
import { findFeeWhereFreeCopyDue } from "./fee-where-free-copy-due.ts";
import { findFeeWithoutNotice } from "./fee-without-notice.ts";
import type { FindingCheck } from "./finding-check.ts";
import { findGroundTooBroad } from "./ground-too-broad.ts";
import { findNotAGround } from "./not-a-ground.ts";
import { findPsychotherapyNotesClaimFails } from "./psychotherapy-notes-claim-fails.ts";
import { findRestNotReleased } from "./rest-not-released.ts";
import { findRetaliation } from "./retaliation.ts";
import { findReviewNotOffered } from "./review-not-offered.ts";
import { findSentToSomeoneNotChosen } from "./sent-to-someone-not-chosen.ts";
import { findSummaryWithoutAgreement } from "./summary-without-agreement.ts";
import { findWaiverDemanded } from "./waiver-demanded.ts";
import { findWrongFormOrFormat } from "./wrong-form-or-format.ts";

/** What any law that sets a date allows to find. One finding, one file, one line here. */
const checksByAnyLaw: readonly FindingCheck[] = [
  findAnswerOverdue,
  findRestNotReleased,
  findExtensionInvalid,
];

/** What only the federal right of access says. One finding, one file, one line here. */
const federalChecks: readonly FindingCheck[] = [
  findSummaryWithoutAgreement,
  findNotAGround,
  findGroundTooBroad,
  findPsychotherapyNotesClaimFails,
  findDeniedWithoutProfessional,
  findDenialNotWritten,
  findReviewNotOffered,
  findDenialLetterIncomplete,
  findFeeItemNotAllowed,
  findFeeWithoutNotice,
  findWrongFormOrFormat,
  findAuthorizationFormDemanded,
  findBarrier,
  findSentToSomeoneNotChosen,
  findRetaliation,
  findWaiverDemanded,
  findAmendmentOverdue,
  findAmendmentDenialIncomplete,
];

/** A state's own rules bind a holder that HIPAA does not bind too (PREEMPT-01). Each check asks which rules those are. */
const stateChecks: readonly FindingCheck[] = [findFeeWhereFreeCopyDue, findFeeAboveStateLimit];

/**
 * What the holder did that the law in force does not allow: what stands first, then what was cured, each by its day.
 * @example listFindings(viewCase(facts), today).filter((finding) => finding.curedOn === null)
 */
export function listFindings(view: CaseView, today: PlainDate): Finding[] {
  return [...checksByAnyLaw, ...(view.law.federal ? federalChecks : []), ...stateChecks]
    .flatMap((check) => check(view, today))
    .sort((a, b) => compareText(sortKey(a), sortKey(b)));
}

function sortKey({ curedOn, since, id }: Finding): string {
  return `${curedOn === null ? 0 : 1}${since}${id}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
