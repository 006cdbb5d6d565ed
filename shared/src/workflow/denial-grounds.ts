import type { DenialGround, EventOf } from "./events.ts";

/** 45 CFR 164.524(a)(3) (DENY-R1 to DENY-R3). A ground kept silent may be one of them, so it counts too. */
const openToReview: readonly DenialGround[] = [
  "endangers_life_or_safety",
  "harm_to_another_person_named",
  "representative_could_cause_harm",
  "not_stated",
];

/**
 * True where another clinician can be asked to look at the denial again. Source: 45 CFR 164.524(a)(4) (REVIEW-01).
 * @example isOpenToReview(denial)
 */
export function isOpenToReview(denial: EventOf<"denied">): boolean {
  return openToReview.includes(denial.details.ground);
}

/**
 * True for a denial on paper or on a screen. A refusal by phone or in person is no denial (DENIALLETTER-01).
 * @example isWritten(denial)
 */
export function isWritten(denial: EventOf<"denied">): boolean {
  return denial.details.method !== "phone" && denial.details.method !== "in_person";
}
