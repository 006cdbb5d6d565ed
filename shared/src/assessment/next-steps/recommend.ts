import type { PlainDate } from "../../calendar/plain-date.ts";
import { isOpenToReview, isWritten } from "../../workflow/denial-grounds.ts";
import type { StepCode } from "../../workflow/step-codes.ts";
import { findFreshPromise } from "../broken-promise.ts";
import {
  canAskForReview,
  hasRestToAskFor,
  isOnAGround,
  latestDenial,
  standingOf,
} from "../denials.ts";
import type { Situation } from "../situation.ts";
import { isMissingUnasked, isToBeChecked } from "./ask-for-what-is-missing.ts";
import { hasAskedAboutCorrection, hasRefusedCorrection, isCorrectionLate } from "./correcting.ts";
import type { Desk } from "./desk.ts";
import { isRetaliationUnanswered } from "./keep-care-safe.ts";
import { isReadyToClose, isRouteTheMove } from "./other-routes.ts";
import { isAtRest } from "./rest.ts";
import {
  awaitsCertifiedLetter,
  complaintEndsSoon,
  hasDoctor,
  hasFollowedUpSince,
  hasFollowedUpSinceDue,
  hasLetterComeBack,
  hasSentCertifiedLetter,
  hasSpokenWithDoctor,
  needsReceiptOfLetter,
} from "./step-conditions.ts";
import type { StepView } from "./step-topic.ts";
import { isHearingNear } from "./tell-hearing-office.ts";

type Condition = (view: StepView) => boolean;

const isLate: Condition = ({ late }) => late !== null;
const isRefused: Condition = ({ situation }) =>
  situation === "denied" ||
  situation === "refusal_stands" ||
  situation === "review_upheld" ||
  situation === "complaint_answered";
const isRefusedOrLate: Condition = (view) => isRefused(view) || isLate(view);

/**
 * A written no on a ground that another clinician can look at. Where they stated none, they are asked for it first:
 * only the reason shows whether a review is the way.
 */
const isReviewTheWay: Condition = (view) => {
  const denial = latestDenial(view);
  if (denial === null || !isWritten(denial) || !canAskForReview(view)) return false;
  const isSilent = denial.details.ground === "not_stated";
  return isOpenToReview(denial) && (!isSilent || hasSentCertifiedLetter(view));
};

/** DENIALLETTER-01: a written no without its basis. The certified letter asks for it, and how a review works. */
const isReasonMissing: Condition = (view) => {
  const denial = latestDenial(view);
  return (
    denial !== null &&
    isWritten(denial) &&
    denial.details.ground === "not_stated" &&
    view.law.federal &&
    !hasSentCertifiedLetter(view)
  );
};

/** PARTIAL-01: a written no on a ground that has no review leaves only the rest to ask for, once. */
const isRestTheWay: Condition = (view) => {
  const denial = latestDenial(view);
  return (
    denial !== null &&
    isWritten(denial) &&
    isOnAGround(denial) &&
    standingOf(denial.details.ground) === "unreviewable" &&
    hasRestToAskFor(view) &&
    !hasFollowedUpSince(view, denial) &&
    !hasSentCertifiedLetter(view)
  );
};

/** Who just heard "by Friday" is not sent up the ladder on Thursday. */
const hasFreshPromise: Condition = (view) => findFreshPromise(view, view.today) !== null;

/** No refusal, and nobody has been asked since the day passed: it may only lie in the wrong tray. */
const isReminderFirst: Condition = (view) =>
  isLate(view) &&
  latestDenial(view) === null &&
  !hasFollowedUpSinceDue(view) &&
  !hasSentCertifiedLetter(view);

/** As for a reminder: a short word first, and only where nobody refused it. It names what is missing. */
const isMissingFirst: Condition = (view) =>
  isMissingUnasked(view) && latestDenial(view) === null && !hasSentCertifiedLetter(view);

/** The certified letter is the next rung up: once it is sent, we do not send the person back down. */
const mayTalk: Condition = (view) =>
  hasDoctor(view) && !hasSpokenWithDoctor(view) && !hasSentCertifiedLetter(view);

/**
 * Which step to recommend: the first line that fits. What is in hand comes first, then a right that is about
 * to end, then who has the move, then the ladder from the friendly rung to the formal one. The last line always fits.
 */
const recommendations: readonly (readonly [Exclude<StepCode, "rest">, Condition])[] = [
  ["tell_hearing_office", isHearingNear],
  ["send_first_request", ({ situation }) => situation === "not_started"],
  ["send_disagreement", (view) => view.situation === "all_received" && hasRefusedCorrection(view)],
  ["check_what_came", ({ situation }) => situation === "all_received"],
  ["collect_the_records", ({ situation }) => situation === "ready_to_collect"],
  ["file_complaint", complaintEndsSoon],
  ["keep_care_safe", isRetaliationUnanswered],
  ["close_another_way", isReadyToClose],
  ["follow_up_route", isRouteTheMove],
  ["confirm_correction", ({ situation, law }) => situation === "correction_undated" && law.federal],
  ["wait_for_correction", ({ situation }) => situation === "correction_undated"],
  [
    "ask_about_correction",
    (view) =>
      view.situation === "correction_pending" &&
      isCorrectionLate(view) &&
      !hasAskedAboutCorrection(view),
  ],
  [
    "file_complaint",
    (view) =>
      view.situation === "correction_pending" &&
      isCorrectionLate(view) &&
      view.complaintOpen &&
      view.window?.filedOn === null,
  ],
  ["wait_for_correction", ({ situation }) => situation === "correction_pending"],
  ["wait_for_federal_office", ({ situation }) => situation === "complaint_pending"],
  ["wait_for_review", ({ situation }) => situation === "review_pending"],
  ["wait_for_review", ({ situation }) => situation === "review_granted"],
  [
    "file_complaint",
    ({ situation, complaintOpen }) => situation === "review_upheld" && complaintOpen,
  ],
  ["ask_for_review", (view) => isRefused(view) && isReviewTheWay(view)],
  ["ask_for_the_rest", (view) => isRefused(view) && isRestTheWay(view)],
  ["check_form_and_fee", ({ situation }) => situation === "form_or_fee"],
  ["ask_for_full_record", ({ situation }) => situation === "summary_only"],
  ["follow_up", ({ brokenPromise }) => brokenPromise !== null],
  ["wait_for_answer", (view) => isRefusedOrLate(view) && hasFreshPromise(view)],
  ["ask_for_what_is_missing", isMissingFirst],
  ["check_what_came", (view) => !isLate(view) && isToBeChecked(view)],
  ["follow_up", isReminderFirst],
  ["send_certified_letter", (view) => isRefused(view) && isReasonMissing(view)],
  ["talk_to_doctor", (view) => isRefusedOrLate(view) && mayTalk(view)],
  [
    "send_certified_letter",
    (view) => isRefusedOrLate(view) && view.law.federal && !hasSentCertifiedLetter(view),
  ],
  ["send_again", hasLetterComeBack],
  ["confirm_receipt", (view) => isLate(view) && needsReceiptOfLetter(view)],
  ["confirm_receipt", ({ situation }) => situation === "receipt_unknown"],
  ["wait_for_answer", (view) => isLate(view) && awaitsCertifiedLetter(view)],
  [
    "file_complaint",
    (view) => isRefusedOrLate(view) && view.complaintOpen && view.window?.filedOn === null,
  ],
  ["meet_them", isRefusedOrLate],
  ["send_again", ({ situation }) => situation === "returned"],
  ["ask_the_other_office", ({ situation }) => situation === "not_held"],
  ["wait_for_answer", () => true],
];

/** Where an answer may still come, waiting is what is left once the rest is done or turned down. */
const mayStillCome: readonly Situation[] = [
  "awaiting_answer",
  "awaiting_rest",
  "awaiting_without_date",
  "receipt_unknown",
  "form_or_fee",
  "summary_only",
];

/** What leads: a step, or rest until a day; until null where nothing is left that was not set aside. */
export type Recommended =
  | { readonly code: Exclude<StepCode, "rest"> }
  | { readonly code: "rest"; readonly until: PlainDate | null };

/**
 * The one step that is recommended. What was done or turned down makes room for the next line that fits. Where the step
 * that would lead is put off, we do not push the next one: the case rests, unless a right is about to end.
 * @example recommend(desk, view).code // "talk_to_doctor"
 */
export function recommend(desk: Desk, view: StepView): Recommended {
  // The last 30 days of a right are no days of rest.
  if (isAtRest(view) && !isHearingNear(view))
    return { code: "rest", until: view.facts.state.pause?.until ?? null };
  for (const [code, fits] of recommendations) {
    const aside = desk.aside.get(code);
    if (!fits(view)) continue;
    if (aside?.choice === "snoozed")
      return findGuard(desk, view) ?? { code: "rest", until: aside.until };
    if (aside === undefined && (desk.aside.size === 0 || makesSense(code, view))) return { code };
  }
  return { code: "rest", until: null };
}

function findGuard(desk: Desk, view: StepView): Recommended | null {
  const guard = recommendations.find(
    ([code, fits]) => desk.guards.has(code) && !desk.aside.has(code) && fits(view),
  );
  return guard === undefined ? null : { code: guard[0] };
}

/** The last line fits every case, but where nothing can come any more, waiting is no step. */
function makesSense(code: StepCode, view: StepView): boolean {
  return (
    code !== "wait_for_answer" || mayStillCome.includes(view.situation) || hasFreshPromise(view)
  );
}

/**
 * True where the step is, or could be, the recommended one.
 * @example isRecommendable("follow_up", view)
 */
export function isRecommendable(code: StepCode, view: StepView): boolean {
  return recommendations.some(([one, fits]) => one === code && fits(view));
}
