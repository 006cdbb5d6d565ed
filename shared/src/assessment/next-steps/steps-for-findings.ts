import type { StepCode } from "../../workflow/step-codes.ts";

const ladder: readonly StepCode[] = [
  "talk_to_doctor",
  "send_certified_letter",
  "meet_them",
  "file_complaint",
];
const aboutMoneyOrForms: readonly StepCode[] = ["check_form_and_fee"];

/** Which steps answer what they did wrong, by the code of the finding. Of each, one at least is offered while it stands. */
const stepsByFinding: Readonly<Record<string, readonly StepCode[]>> = {
  answer_overdue: ["follow_up", ...ladder],
  rest_not_released: ["ask_for_the_rest", "follow_up", ...ladder],
  extension_invalid: ["follow_up", ...ladder],
  summary_without_agreement: ["ask_for_full_record", ...ladder],
  not_a_ground: ladder,
  ground_too_broad: ["ask_for_the_rest", ...ladder],
  psychotherapy_notes_claim_fails: ["ask_for_the_rest", ...ladder],
  denied_without_professional: ["ask_for_review", ...ladder],
  denial_not_written: ladder,
  review_not_offered: ["ask_for_review", ...ladder],
  denial_letter_incomplete: ["ask_for_review", ...ladder],
  fee_item_not_allowed: [...aboutMoneyOrForms, "file_complaint"],
  fee_without_notice: [...aboutMoneyOrForms, "file_complaint"],
  fee_where_free_copy_due: aboutMoneyOrForms,
  fee_above_state_limit: aboutMoneyOrForms,
  authorization_form_demanded: aboutMoneyOrForms,
  waiver_demanded: [...aboutMoneyOrForms, "file_complaint"],
  wrong_form_or_format: ["check_what_came", "follow_up", ...ladder],
  barrier_in_person_or_portal_only: ["follow_up", ...ladder],
  sent_to_someone_not_chosen: ladder,
  retaliation: ["keep_care_safe", "file_complaint"],
  amendment_overdue: ["ask_about_correction", "file_complaint"],
  amendment_denial_incomplete: ["send_disagreement", "file_complaint"],
};

/**
 * The steps that answer a finding, the mildest first.
 * @example stepsForFinding("summary_without_agreement")[0] // "ask_for_full_record"
 */
export function stepsForFinding(code: string): readonly StepCode[] {
  return stepsByFinding[code] ?? [];
}
