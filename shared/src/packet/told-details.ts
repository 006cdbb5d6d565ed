import type { EventOf, FactType } from "../workflow/events.ts";

/** Fields of the details of an event that the reader of a packet may see as they were recorded. */
export type ToldDetails = {
  readonly [Type in FactType]: readonly Extract<keyof EventOf<Type>["details"], string>[];
};

/**
 * What the chronology says of an event, how it was sent or came, and what the office did. Left out: whatever else somebody wrote down in
 * their own words, why the office says that the person could come to harm, and all of what stays with the user. An entry with anything
 * else in it is withheld from the chain in a packet: its text is sealed as one and cannot be given in part.
 */
export const toldDetails: ToldDetails = {
  request_sent: ["method", "trackingNumber", "askedFor"],
  receipt_established: ["requestId", "basis"],
  authority_shown: [],
  followed_up: ["requestId", "method", "trackingNumber"],
  doctor_contacted: ["method", "trackingNumber", "answer"],
  meeting_held: ["with"],
  certified_letter_sent: ["askedFor", "trackingNumber"],
  mailing_tracked: ["mailingId", "outcome"],
  hearing_scheduled: ["hearingOn"],
  evidence_notice_sent: ["method", "trackingNumber"],
  claim_stage_changed: ["stage"],
  route_started: ["route", "method", "trackingNumber"],
  route_followed_up: ["route", "method", "trackingNumber"],
  route_answered: ["route", "answer"],
  route_records_received: ["route", "contains", "kinds", "from", "to"],
  route_ended: ["route", "reason"],
  review_requested: ["requestId", "method", "trackingNumber"],
  review_session_held: [],
  complaint_to_holder_sent: ["method", "trackingNumber"],
  ocr_complaint_filed: ["complaintNumber"],
  information_blocking_reported: ["reportNumber"],
  amendment_requested: [],
  amendment_answered: ["requestId", "answer", "method"],
  disagreement_sent: ["requestId", "method", "trackingNumber"],
  accounting_requested: ["method", "trackingNumber", "from", "to"],
  accounting_answered: ["requestId", "answer", "method"],
  let_go: [],
  closed: [],
  reopened: [],
  paused: [],
  resumed: [],
  call_logged: ["spokeWith"],
  step_decided: [],
  note_added: [],
  acknowledged: ["requestId", "method"],
  summaries_received: ["requestId", "agreedInAdvance"],
  forms_or_fee_demanded: ["requestId", "amount", "formKind", "toldInAdvance", "earlierCopy"],
  extension_notice_received: ["requestId", "written", "datedOn", "reasons", "completionDate"],
  denied: ["requestId", "method", "whole", "groundInTheirWords"],
  only_one_way_allowed: ["requestId", "way"],
  retaliation_reported: [],
  transfer_offered: ["alreadySent"],
  review_session_offered: [],
  ready_for_pickup: ["requestId"],
  records_received: [
    ...(["requestId", "kinds", "from", "to", "format", "formatReason"] as const),
    ...(["feePaid", "everythingAskedFor"] as const),
  ],
  contents_checked: [],
  reading_planned: [],
  statement_marked: [],
  statement_settled: [],
  not_held: ["requestId"],
  promised: ["by"],
  returned_undeliverable: ["requestId", "reason"],
  review_decided: ["decision"],
  agency_answered: ["answer"],
};
