import type { FactType } from "./events.ts";

/** Who made each kind of fact: the person, the holder, an agency, whoever carried the letter, or whoever was asked beside the holder. */
type Actor = "person" | "holder" | "agency" | "carrier" | "other_office";

const actors: Readonly<Record<FactType, Actor>> = {
  request_sent: "person",
  receipt_established: "person",
  authority_shown: "person",
  followed_up: "person",
  doctor_contacted: "person",
  meeting_held: "person",
  certified_letter_sent: "person",
  hearing_scheduled: "agency",
  evidence_notice_sent: "person",
  claim_stage_changed: "person",
  route_started: "person",
  route_followed_up: "person",
  route_answered: "other_office",
  route_records_received: "other_office",
  route_ended: "person",
  review_requested: "person",
  review_session_held: "person",
  complaint_to_holder_sent: "person",
  ocr_complaint_filed: "person",
  information_blocking_reported: "person",
  amendment_requested: "person",
  disagreement_sent: "person",
  accounting_requested: "person",
  let_go: "person",
  closed: "person",
  reopened: "person",
  paused: "person",
  resumed: "person",
  call_logged: "person",
  step_decided: "person",
  note_added: "person",
  acknowledged: "holder",
  summaries_received: "holder",
  forms_or_fee_demanded: "holder",
  extension_notice_received: "holder",
  denied: "holder",
  only_one_way_allowed: "holder",
  retaliation_reported: "holder",
  transfer_offered: "holder",
  review_session_offered: "holder",
  ready_for_pickup: "holder",
  records_received: "holder",
  contents_checked: "person",
  reading_planned: "person",
  statement_marked: "person",
  statement_settled: "person",
  not_held: "holder",
  promised: "holder",
  mailing_tracked: "carrier",
  returned_undeliverable: "carrier",
  review_decided: "holder",
  agency_answered: "agency",
  amendment_answered: "holder",
  accounting_answered: "holder",
};

/**
 * Who made a fact of this kind: for the timeline, and for what is news since the person last did something.
 * @example actorOf("denied") // "holder"
 */
export function actorOf(type: FactType): Actor {
  return actors[type];
}
