import { isOpenToReview } from "../denial-grounds.ts";
import type { CaseFact } from "../events.ts";
import type { RecordsCase } from "../records-case.ts";
import { type Refusal, refuse } from "../refusal.ts";
import { checkNamedRequest, findOwnRequest } from "./requests.ts";

/**
 * Only a denial on a reviewable ground, or with no ground stated, can be reviewed (REVIEW-01).
 * @example needsReviewableDenial(emptyCase(), null)?.reason // "no_denial"
 */
export function needsReviewableDenial(before: RecordsCase, fact: CaseFact | null): Refusal | null {
  const refusal = checkNamedRequest(before, fact);
  if (refusal) return refusal;
  const own = fact && findOwnRequest(before, fact);
  const denials = (own ? [own] : before.requests).flatMap((request) => request.denials);
  if (denials.length === 0) return refuse("no_denial", {}, fact ? "/occurredOn" : undefined);
  return denials.some(isOpenToReview) ? null : refuse("denial_not_reviewable");
}

/**
 * Only a review that was asked for and is not decided can be decided.
 * @example needsOpenReview(emptyCase(), null)?.reason // "review_not_requested"
 */
export function needsOpenReview(before: RecordsCase, fact: CaseFact | null): Refusal | null {
  const pointer = fact ? "/occurredOn" : undefined;
  if (before.review.requestedOn === null) return refuse("review_not_requested", {}, pointer);
  return before.review.decided === null ? null : refuse("review_already_decided");
}
