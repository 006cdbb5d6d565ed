/** Which findings a letter on one topic puts into words, by their codes. */
export const findingTopics = {
  lateness: ["answer_overdue"],
  summary: ["summary_without_agreement"],
  extension: ["extension_invalid"],
  denial: [
    "denial_not_written",
    "denial_letter_incomplete",
    "review_not_offered",
    "denied_without_professional",
    "not_a_ground",
    "ground_too_broad",
    "psychotherapy_notes_claim_fails",
  ],
  rest: ["rest_not_released", "ground_too_broad"],
  fee: [
    "fee_item_not_allowed",
    "fee_without_notice",
    "fee_where_free_copy_due",
    "fee_above_state_limit",
  ],
  form: ["authorization_form_demanded"],
  /** IB-01: what gets in the way of electronic records. */
  blocking: [
    "answer_overdue",
    "rest_not_released",
    "extension_invalid",
    "summary_without_agreement",
    "not_a_ground",
    "ground_too_broad",
    "wrong_form_or_format",
    "authorization_form_demanded",
    "barrier_in_person_or_portal_only",
  ],
  /** Another duty, another clock (T09). */
  correction: ["amendment_overdue", "amendment_denial_incomplete"],
  /** Never without asking: it may strain the care. */
  retaliation: ["retaliation"],
} as const satisfies Record<string, readonly string[]>;

export type FindingTopic = keyof typeof findingTopics;
