/**
 * What a holder did, by the code of the finding, for a complaint: about "the office", in words that fit whoever signs.
 * A finding without words here goes into no complaint.
 */
export const complaintPoints: Readonly<Record<string, string>> = {
  answer_overdue: "The office did not act on the request in time",
  rest_not_released: "The office did not give access to the rest of what was asked for",
  extension_invalid: "The office took more time with a notice that does not count",
  summary_without_agreement:
    "The office sent a summary in place of the records, and nobody had agreed to one in advance",
  not_a_ground: "The office refused access on a ground that the rule does not list",
  ground_too_broad: "The office refused more than its ground covers",
  psychotherapy_notes_claim_fails:
    "The office called records psychotherapy notes that do not meet the definition",
  denied_without_professional:
    "The office refused access without the decision of a licensed health care professional",
  denial_not_written: "The office refused access, and did not do so in writing",
  review_not_offered: "The office did not state the right to a review of its refusal",
  denial_letter_incomplete: "The letter of refusal leaves out what it must contain",
  fee_item_not_allowed: "The office charged for what may not be charged",
  fee_without_notice: "The office did not say in advance what the copy would cost",
  fee_where_free_copy_due: "The office charged a fee where state law gives a free copy",
  fee_above_state_limit: "The office charged more than state law allows",
  wrong_form_or_format: "The office sent the records in another form than the one asked for",
  authorization_form_demanded: "The office asked for an authorization in answer to a request",
  barrier_in_person_or_portal_only: "The office accepts requests, or gives records, one way only",
  sent_to_someone_not_chosen: "The office sent the records to somebody whom nobody had chosen",
  waiver_demanded: "The office asked for a waiver of rights as a condition",
  amendment_overdue: "The office did not act on the request to amend the record in time",
  amendment_denial_incomplete: "The refusal to amend the record leaves out what it must contain",
};
