import { isOpenToReview, isWritten } from "../workflow/denial-grounds.ts";
import type { DenialGround, EventOf } from "../workflow/events.ts";
import type { CaseView } from "./case-view.ts";
import { claimFails, judgeNotesClaim } from "./psychotherapy-notes.ts";
import { latestOf } from "./standing.ts";

/** What the law says to a ground: one it lists, one it does not know, or one we cannot sort. */
export type GroundStanding = "reviewable" | "unreviewable" | "not_a_ground" | "unclear";

const grounds: Readonly<
  Record<DenialGround, { readonly standing: GroundStanding; readonly ruleId: string | null }>
> = {
  endangers_life_or_safety: { standing: "reviewable", ruleId: "DENY-R1" },
  harm_to_another_person_named: { standing: "reviewable", ruleId: "DENY-R2" },
  representative_could_cause_harm: { standing: "reviewable", ruleId: "DENY-R3" },
  psychotherapy_notes: { standing: "unreviewable", ruleId: "DENY-U1a" },
  legal_proceeding: { standing: "unreviewable", ruleId: "DENY-U1b" },
  inmate_copy: { standing: "unreviewable", ruleId: "DENY-U2" },
  research_in_progress: { standing: "unreviewable", ruleId: "DENY-U3" },
  privacy_act: { standing: "unreviewable", ruleId: "DENY-U4" },
  confidential_source: { standing: "unreviewable", ruleId: "DENY-U5" },
  unpaid_bill: { standing: "not_a_ground", ruleId: "NOTGROUND-BILL" },
  own_protection_or_upset: { standing: "not_a_ground", ruleId: "NOTGROUND-UPSET" },
  // T14: wider than the federal ground, so a holder that HIPAA binds may not rely on it alone.
  state_harm_standard: { standing: "not_a_ground", ruleId: "PREEMPT-01" },
  office_policy: { standing: "not_a_ground", ruleId: "NOTGROUND-POLICY" },
  other_providers_records: { standing: "not_a_ground", ruleId: "NOTGROUND-OTHERDOC" },
  only_to_a_clinician: { standing: "not_a_ground", ruleId: "NOTGROUND-TOCLINICIAN" },
  summary_instead: { standing: "not_a_ground", ruleId: "NOTGROUND-SUMMARY" },
  on_the_portal: { standing: "not_a_ground", ruleId: "NOTGROUND-PORTAL" },
  no_reason_given_by_me: { standing: "not_a_ground", ruleId: "NOTGROUND-REASON" },
  other: { standing: "unclear", ruleId: null },
  not_stated: { standing: "unclear", ruleId: null },
};

/**
 * Sorts a ground by 45 CFR 164.524(a)(2), (a)(3), and what stands in neither. A ground we cannot sort is no accusation.
 * @example standingOf("office_policy") // "not_a_ground"
 */
export function standingOf(ground: DenialGround): GroundStanding {
  return grounds[ground].standing;
}

/**
 * The id of the rule that speaks of a ground; null where none does.
 * @example ruleOf("unpaid_bill") // "NOTGROUND-BILL"
 */
export function ruleOf(ground: DenialGround): string | null {
  return grounds[ground].ruleId;
}

/** PARTIAL-01: grounds that reach some pages of a record, never all of it. */
const partOnly: readonly DenialGround[] = [
  "psychotherapy_notes",
  "harm_to_another_person_named",
  "legal_proceeding",
  "confidential_source",
];

/**
 * True for a ground that covers some pages at most, so that everything else has to be given. Source: 45 CFR 164.524(d)(1).
 * @example reachesOnlyAPart("psychotherapy_notes") // true
 */
export function reachesOnlyAPart(ground: DenialGround): boolean {
  return partOnly.includes(ground);
}

/**
 * The latest denial of the case, written or spoken.
 * @example latestDenial(view)?.details.ground
 */
export function latestDenial(view: CaseView): EventOf<"denied"> | null {
  return latestOf(view.facts.state.facts, "denied");
}

/**
 * True where a written denial on a ground that can be reviewed, or on none that is stated, has not been sent to review.
 * @example canAskForReview(view)
 */
export function canAskForReview({ facts, clocks, law }: CaseView): boolean {
  if (!law.federal || facts.state.review.requestedOn !== null) return false;
  return clocks.some(
    ({ request, allReceived }) =>
      allReceived?.by !== "all_received" &&
      request.denials.some((denial) => isWritten(denial) && isOpenToReview(denial)),
  );
}

/**
 * True where a no on a ground of the rule stands, so that everything which the ground does not cover can be asked for
 * (PARTIAL-01). A claim of psychotherapy notes that fails covers nothing.
 * @example hasRestToAskFor(view)
 */
export function hasRestToAskFor({ clocks, law }: CaseView): boolean {
  return (
    law.federal &&
    clocks.some(
      ({ request, allReceived }) => allReceived === null && request.denials.some(isOnAGround),
    )
  );
}

/**
 * True for a ground that stands in 45 CFR 164.524(a)(2) or (a)(3), as far as the denial tells.
 * @example isOnAGround(denial)
 */
export function isOnAGround({ details }: EventOf<"denied">): boolean {
  const standing = standingOf(details.ground);
  const isListed = standing === "reviewable" || standing === "unreviewable";
  return isListed && !claimFails(judgeNotesClaim(details));
}
