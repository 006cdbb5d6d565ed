import type { FactType } from "../events.ts";
import {
  checkNamedStatement,
  needsComplaint,
  needsOpenAccounting,
  needsOpenAmendment,
  needsOpenStatement,
  needsRefusedAmendment,
} from "./answers-to-the-person.ts";
import { needsClosedCase, needsOpenCase, needsPause } from "./closing.ts";
import type { Guard } from "./guard.ts";
import { needsMailing } from "./mailings.ts";
import {
  checkNamedRequest,
  needsAnyRequest,
  needsDelivery,
  needsOpenRequest,
  needsRequest,
} from "./requests.ts";
import { needsOpenReview, needsReviewableDenial } from "./review.ts";
import { needsOpenRoute, needsRoute } from "./routes.ts";

const always: Guard = () => null;

/** What each kind of fact needs to have gone before. */
export const guardsByEvent: Record<FactType, Guard> = {
  request_sent: always,
  receipt_established: needsAnyRequest,
  mailing_tracked: needsMailing,
  authority_shown: always,
  hearing_scheduled: always,
  evidence_notice_sent: always,
  claim_stage_changed: always,
  route_started: always,
  route_followed_up: needsOpenRoute,
  route_answered: needsRoute,
  route_records_received: needsRoute,
  route_ended: needsOpenRoute,
  followed_up: needsAnyRequest,
  doctor_contacted: always,
  meeting_held: always,
  certified_letter_sent: always,
  review_requested: needsReviewableDenial,
  review_session_held: always,
  complaint_to_holder_sent: always,
  ocr_complaint_filed: always,
  information_blocking_reported: always,
  amendment_requested: checkNamedStatement,
  let_go: needsOpenCase,
  closed: needsOpenCase,
  reopened: needsClosedCase,
  paused: needsOpenCase,
  resumed: needsPause,
  call_logged: always,
  step_decided: always,
  note_added: always,
  acknowledged: needsAnyRequest,
  summaries_received: checkNamedRequest,
  forms_or_fee_demanded: needsRequest,
  extension_notice_received: needsOpenRequest,
  denied: needsRequest,
  only_one_way_allowed: checkNamedRequest,
  retaliation_reported: always,
  transfer_offered: always,
  review_session_offered: always,
  ready_for_pickup: needsRequest,
  records_received: needsRequest,
  contents_checked: needsDelivery,
  reading_planned: always,
  statement_marked: always,
  statement_settled: needsOpenStatement,
  not_held: needsRequest,
  promised: always,
  returned_undeliverable: needsAnyRequest,
  review_decided: needsOpenReview,
  agency_answered: needsComplaint,
  amendment_answered: needsOpenAmendment,
  disagreement_sent: needsRefusedAmendment,
  accounting_requested: always,
  accounting_answered: needsOpenAccounting,
};
