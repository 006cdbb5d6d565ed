import { type DateRange, exactDate } from "../../calendar/date-range.ts";
import { plainDate } from "../../calendar/plain-date.ts";
import { type CaseEvent, type FactType, type NewEvent, newEventSchema } from "../events.ts";

const askedFor = { kinds: ["complete_record"], from: null, to: null, format: null };

/** The least that each kind of fact must say. */
const leastDetails: Record<FactType, object> = {
  request_sent: { method: "portal", askedFor },
  receipt_established: { basis: "portal_timestamp" },
  mailing_tracked: { mailingId: idOf(3), outcome: "delivered" },
  authority_shown: {},
  hearing_scheduled: { hearingOn: "2030-01-16" },
  evidence_notice_sent: { method: "mail" },
  claim_stage_changed: { stage: "hearing" },
  route_started: { route: "lawyer_file" },
  route_followed_up: { route: "lawyer_file", method: "phone" },
  route_answered: { route: "lawyer_file", answer: "coming" },
  route_records_received: {
    route: "lawyer_file",
    contains: "some",
    kinds: ["treatment_notes"],
  },
  route_ended: { route: "lawyer_file", reason: "stopped" },
  followed_up: { method: "phone" },
  doctor_contacted: { method: "phone" },
  meeting_held: { with: "doctor" },
  certified_letter_sent: { askedFor },
  review_requested: { method: "mail" },
  review_session_held: {},
  complaint_to_holder_sent: { method: "mail" },
  ocr_complaint_filed: {},
  information_blocking_reported: {},
  amendment_requested: { what: "“In remission” is not true" },
  let_go: {},
  closed: { outcome: "received_in_full" },
  reopened: {},
  paused: {},
  resumed: {},
  call_logged: { said: "They are working on it" },
  step_decided: { step: "follow_up", decision: "not_for_me" },
  note_added: { text: "Ask for Dana" },
  acknowledged: { method: "email" },
  summaries_received: { agreedInAdvance: false },
  forms_or_fee_demanded: { toldInAdvance: null },
  extension_notice_received: { written: true },
  denied: { method: "letter", whole: true, ground: "not_stated" },
  only_one_way_allowed: { way: "in_person" },
  retaliation_reported: {
    what: "threatened",
    happened: "“Then find another doctor”",
    becauseIAsked: true,
  },
  transfer_offered: {},
  review_session_offered: {},
  ready_for_pickup: {},
  records_received: { kinds: ["treatment_notes"], from: null, to: null, everythingAskedFor: false },
  contents_checked: { entries: [{ kind: "treatment_notes", status: "missing" }] },
  reading_planned: { how: "with_someone" },
  statement_marked: { topic: "in_remission", plan: "talk_to_doctor" },
  statement_settled: { how: "talked_to_doctor" },
  not_held: {},
  promised: { by: "2200-12-31" },
  returned_undeliverable: { reason: "unclaimed" },
  review_decided: { decision: "upheld" },
  agency_answered: { answer: "investigating" },
  amendment_answered: { answer: "denied" },
  disagreement_sent: {},
  accounting_requested: { method: "mail", from: null, to: null },
  accounting_answered: { answer: "list_came", method: "letter" },
};

/**
 * A day, or with two dates a range.
 * @example on("2026-10-13")
 */
export function on(earliest: string, latest = earliest): DateRange {
  if (earliest === latest) return exactDate(plainDate(earliest));
  return { earliest: plainDate(earliest), latest: plainDate(latest) };
}

/**
 * A fact that says the least it must, and what is given besides.
 * @example newEvent("denied", on("2026-11-05"), { ground: "office_policy" })
 */
export function newEvent(type: FactType, occurredOn: DateRange, details: object = {}): NewEvent {
  return newEventSchema.parse({
    type,
    occurredOn,
    details: { ...leastDetails[type], ...details },
  });
}

/**
 * The same id for the same number.
 * @example idOf(1)
 */
export function idOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}

/**
 * Events as they are recorded one after another: the first has sequence 1 and id `idOf(1)`.
 * @example replay(record([newEvent("request_sent", on("2026-10-13"))]))
 */
export function record(events: readonly NewEvent[]): CaseEvent[] {
  return events.map((event, index) => ({
    ...event,
    id: idOf(index + 1),
    sequence: index + 1,
    recordedOn: event.occurredOn.latest,
    recordedBy: "user-1",
  }));
}
