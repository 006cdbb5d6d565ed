import { describe, expect, test } from "@jest/globals";
import { plainDate } from "../calendar/plain-date.ts";
import { type HappeningCode, happenings, isHappening } from "../content/happenings/happenings.ts";
import { factTypes } from "../workflow/allowed-commands.ts";
import { type FactType, type NewEvent, newEventSchema } from "../workflow/events.ts";
import type { Stage } from "../workflow/stages.ts";
import type { StepCode } from "../workflow/step-codes.ts";
import { idOf, newEvent, on } from "../workflow/testing/sample-events.ts";
import type { Verdict } from "./allowed/allowed-answer.ts";
import { assess } from "./assess.ts";
import { explainSilence } from "./nothing-came.ts";
import { previewCommand } from "./preview.ts";
import { factsOf } from "./testing/sample-facts.ts";

/** Asked on October 13 through the portal, which shows that it arrived. Their last day is November 12. */
const asked = newEvent("request_sent", on("2026-10-13"));
const arrived = newEvent("receipt_established", on("2026-10-13"));
const today = plainDate("2026-10-28");
const whenItHappened = on("2026-10-27");
const danger = newEvent("denied", on("2026-10-20"), { ground: "endangers_life_or_safety" });
const anotherWay = [
  asked,
  arrived,
  newEvent("route_started", on("2026-10-20"), { route: "lawyer_file" }),
];
const everything = { kinds: ["complete_record"], from: null, to: null, format: null };
const allPages = { kinds: ["complete_record"], from: null, to: null };

interface Row {
  /** What went before, where it is not the standard case. */
  readonly given?: readonly NewEvent[];
  /** The least that is answered besides the choice. */
  readonly answers?: object;
  readonly event: FactType | null;
  readonly stage: Stage;
  readonly findings: readonly string[];
  /** Whether it is allowed, with the rules; null for what is not the holder's doing. */
  readonly allowed: readonly [Verdict, ...string[]] | null;
  /** The recommended step; null once the case is closed. */
  readonly next: StepCode | null;
}

/** What the person did herself: nothing is found, and nobody is judged. */
const own = (event: FactType, answers: object = {}, more: Partial<Row> = {}): Row => ({
  ...{ event, answers, stage: "requested", findings: [], allowed: null, next: "wait_for_answer" },
  ...more,
});
const noInWriting = { method: "letter", whole: true };

const rows: Readonly<Record<HappeningCode, Row>> = {
  visit_summary: {
    answers: { agreedInAdvance: false },
    event: "summaries_received",
    stage: "summaries_only",
    findings: ["summary_without_agreement"],
    allowed: ["not_allowed", "SUMMARY-01", "NOTGROUND-SUMMARY"],
    next: "ask_for_full_record",
  },
  part_came: {
    answers: { kinds: ["billing_records"], from: null, to: null },
    event: "records_received",
    stage: "requested",
    findings: [],
    allowed: ["depends", "PARTIAL-01", "FED-CLOCK-01"],
    next: "check_what_came",
  },
  thick_envelope: {
    answers: { ...allPages, everythingAskedFor: true },
    event: "records_received",
    stage: "requested",
    findings: [],
    allowed: ["allowed", "FED-CLOCK-01"],
    next: "check_what_came",
  },
  forms_and_fee: {
    answers: { amount: 25, toldInAdvance: true },
    event: "forms_or_fee_demanded",
    stage: "requested",
    findings: [],
    allowed: ["depends", "FEE-01", "FED-SCOPE-03", "FED-CLOCK-04"],
    next: "check_form_and_fee",
  },
  more_time: {
    answers: { written: true, reasons: "The archive is off site", completionDate: "2026-12-01" },
    event: "extension_notice_received",
    stage: "requested",
    findings: [],
    allowed: ["allowed", "FED-CLOCK-02"],
    next: "wait_for_answer",
  },
  nothing_came: {
    event: null,
    stage: "requested",
    findings: [],
    allowed: ["allowed", "FED-CLOCK-01"],
    next: "wait_for_answer",
  },
  they_got_it: {
    answers: { method: "email" },
    event: "acknowledged",
    stage: "requested",
    findings: [],
    allowed: ["allowed", "FED-CLOCK-01"],
    next: "wait_for_answer",
  },
  green_card_came: own("receipt_established", {}, { given: [asked] }),
  letter_refused: {
    given: [newEvent("certified_letter_sent", on("2026-10-13"))],
    event: "returned_undeliverable",
    stage: "certified_letter",
    findings: [],
    allowed: ["not_known", "FED-CLOCK-01", "CERT-01"],
    next: "send_again",
  },
  letter_unclaimed: {
    given: [newEvent("certified_letter_sent", on("2026-10-13"))],
    event: "returned_undeliverable",
    stage: "certified_letter",
    findings: [],
    allowed: ["allowed", "FED-CLOCK-01"],
    next: "send_again",
  },
  other_mail_news: own(
    "mailing_tracked",
    { mailingId: idOf(3), outcome: "delivered" },
    {
      given: [
        asked,
        arrived,
        newEvent("followed_up", on("2026-10-20"), { method: "certified_mail" }),
      ],
    },
  ),
  proof_of_arrival: own("receipt_established", { basis: "tracking" }, { given: [asked] }),
  fax_lost: {
    given: [newEvent("request_sent", on("2026-10-13"), { method: "fax" })],
    event: "returned_undeliverable",
    stage: "requested",
    findings: [],
    allowed: ["allowed", "FED-CLOCK-01"],
    next: "send_again",
  },
  letter_came_back: {
    given: [newEvent("request_sent", on("2026-10-13"), { method: "mail" })],
    answers: { reason: "refused" },
    event: "returned_undeliverable",
    stage: "requested",
    findings: [],
    allowed: ["not_known", "FED-CLOCK-01", "CERT-01"],
    next: "send_again",
  },
  ready_for_pickup: {
    event: "ready_for_pickup",
    stage: "requested",
    findings: [],
    allowed: ["allowed", "FED-CLOCK-04"],
    next: "collect_the_records",
  },
  review_answer: {
    given: [asked, arrived, danger, newEvent("review_requested", on("2026-10-21"))],
    answers: { decision: "upheld" },
    event: "review_decided",
    stage: "review",
    findings: [],
    allowed: ["allowed", "REVIEW-01", "FED-OCR-01"],
    next: "file_complaint",
  },
  federal_office_answer: own(
    "agency_answered",
    { answer: "guidance" },
    {
      given: [asked, arrived, newEvent("ocr_complaint_filed", on("2026-10-20"))],
      stage: "ocr_complaint",
      next: "wait_for_federal_office",
    },
  ),
  correction_answer: {
    given: [asked, arrived, newEvent("amendment_requested", on("2026-10-20"))],
    answers: { answer: "denied" },
    event: "amendment_answered",
    stage: "requested",
    findings: [],
    allowed: ["depends", "FED-AMEND-01"],
    next: "wait_for_answer",
  },
  seen_list_answer: {
    given: [asked, arrived, newEvent("accounting_requested", on("2026-10-20"))],
    answers: { answer: "list_came", method: "letter" },
    event: "accounting_answered",
    stage: "requested",
    findings: [],
    allowed: ["not_known", "FED-ACCT-01"],
    next: "wait_for_answer",
  },
  hearing_date: own("hearing_scheduled", { hearingOn: "2027-01-16" }),
  own_protection: {
    answers: noInWriting,
    event: "denied",
    stage: "requested",
    findings: ["not_a_ground"],
    allowed: ["not_allowed", "NOTGROUND-UPSET"],
    next: "talk_to_doctor",
  },
  our_policy: {
    answers: { method: "phone", whole: true },
    event: "denied",
    stage: "requested",
    findings: ["not_a_ground"],
    allowed: ["not_allowed", "NOTGROUND-POLICY", "DENIALLETTER-01"],
    next: "talk_to_doctor",
  },
  owe_money: {
    answers: noInWriting,
    event: "denied",
    stage: "requested",
    findings: ["not_a_ground"],
    allowed: ["not_allowed", "NOTGROUND-BILL"],
    next: "talk_to_doctor",
  },
  said_no: {
    answers: { ...noInWriting, ground: "not_stated" },
    event: "denied",
    stage: "requested",
    findings: [],
    allowed: ["not_allowed", "DENIALLETTER-01"],
    next: "send_certified_letter",
  },
  only_new_therapist: {
    answers: { alreadySent: false },
    event: "transfer_offered",
    stage: "requested",
    findings: [],
    allowed: ["depends", "NOTGROUND-TOCLINICIAN"],
    next: "wait_for_answer",
  },
  read_together: {
    event: "review_session_offered",
    stage: "requested",
    findings: [],
    allowed: ["depends", "NOTGROUND-POLICY", "FED-CLOCK-04"],
    next: "wait_for_answer",
  },
  promised: {
    answers: { by: "2026-10-30" },
    event: "promised",
    stage: "requested",
    findings: [],
    allowed: ["allowed", "FED-CLOCK-01"],
    next: "wait_for_answer",
  },
  not_held: {
    event: "not_held",
    stage: "requested",
    findings: [],
    allowed: ["depends", "FED-WRONGPLACE-01"],
    next: "ask_the_other_office",
  },
  psychotherapy_notes: {
    answers: { method: "letter", whole: false },
    event: "denied",
    stage: "requested",
    findings: [],
    allowed: ["depends", "DENY-U1a", "PSY-01", "PARTIAL-01"],
    next: "ask_for_the_rest",
  },
  danger: {
    answers: noInWriting,
    event: "denied",
    stage: "requested",
    findings: [],
    allowed: ["depends", "DENY-R1", "REVIEW-01", "PARTIAL-01"],
    next: "ask_for_review",
  },
  told_only_portal: {
    answers: noInWriting,
    event: "denied",
    stage: "requested",
    findings: ["not_a_ground"],
    allowed: ["depends", "NOTGROUND-PORTAL"],
    next: "talk_to_doctor",
  },
  one_way_only: {
    answers: { way: "in_person" },
    event: "only_one_way_allowed",
    stage: "requested",
    findings: ["barrier_in_person_or_portal_only"],
    allowed: ["not_allowed", "FED-SCOPE-03"],
    next: "wait_for_answer",
  },
  never_got_it: {
    given: [newEvent("request_sent", on("2026-10-13"), { method: "fax" })],
    event: "returned_undeliverable",
    stage: "requested",
    findings: [],
    allowed: ["allowed", "FED-CLOCK-01"],
    next: "send_again",
  },
  sign_away_rights: {
    answers: { waiverConditionOf: "treatment_or_benefits" },
    event: "forms_or_fee_demanded",
    stage: "requested",
    findings: ["waiver_demanded"],
    allowed: ["not_allowed", "WAIVE-01"],
    next: "check_form_and_fee",
  },
  treated_badly: {
    answers: { what: "threatened", happened: "“Find another doctor”", becauseIAsked: true },
    event: "retaliation_reported",
    stage: "requested",
    findings: ["retaliation"],
    allowed: ["not_allowed", "RETAL-01"],
    next: "keep_care_safe",
  },
  i_asked: own(
    "request_sent",
    { method: "mail", askedFor: everything },
    { given: [], next: "confirm_receipt" },
  ),
  i_asked_again: own("followed_up", { method: "phone" }),
  i_talked: own("call_logged", { said: "They are working on it" }),
  i_reached_the_doctor: own(
    "doctor_contacted",
    { method: "phone" },
    { stage: "escalated_to_doctor" },
  ),
  i_met: own("meeting_held", { with: "doctor" }, { stage: "escalated_to_doctor" }),
  i_mailed_certified: own(
    "certified_letter_sent",
    { askedFor: everything },
    { stage: "certified_letter" },
  ),
  i_want_to_stop: own("let_go", {}, { stage: "closed", next: null }),
  i_want_to_go_on: own(
    "reopened",
    {},
    { given: [asked, arrived, newEvent("let_go", on("2026-10-20"))] },
  ),
  it_is_finished: own("closed", { outcome: "received_in_full" }, { stage: "closed", next: null }),
  i_showed_authority: own("authority_shown"),
  i_read_it_with_them: own("review_session_held"),
  i_asked_for_review: own(
    "review_requested",
    { method: "mail" },
    { given: [asked, arrived, danger], stage: "review", next: "wait_for_review" },
  ),
  i_complained_to_them: own("complaint_to_holder_sent", { method: "mail" }),
  i_complained_to_federal_office: own(
    "ocr_complaint_filed",
    {},
    { stage: "ocr_complaint", next: "wait_for_federal_office" },
  ),
  i_reported_blocking: own("information_blocking_reported"),
  i_need_a_break: own("paused", {}, { next: "rest" }),
  i_am_back: own("resumed", {}, { given: [asked, arrived, newEvent("paused", on("2026-10-20"))] }),
  i_checked_what_came: own(
    "contents_checked",
    { entries: [{ kind: "treatment_notes", status: "missing" }] },
    {
      given: [asked, arrived, newEvent("records_received", on("2026-10-20"))],
      next: "ask_for_what_is_missing",
    },
  ),
  i_chose_how_to_read: own("reading_planned", { how: "alone" }),
  i_found_something_wrong: own("statement_marked", { topic: "in_remission", plan: "leave_it" }),
  my_mark_is_settled: own(
    "statement_settled",
    { how: "left_as_it_is" },
    { given: [asked, arrived, newEvent("statement_marked", on("2026-10-20"))] },
  ),
  claim_moved: own("claim_stage_changed", { stage: "hearing" }),
  i_began_another_way: own("route_started", { route: "lawyer_file" }),
  i_asked_another_way: own(
    "route_followed_up",
    { route: "lawyer_file", method: "phone" },
    { given: anotherWay },
  ),
  another_way_ended: own(
    "route_ended",
    { route: "lawyer_file", reason: "stopped" },
    { given: anotherWay },
  ),
  came_another_way: own(
    "route_records_received",
    { route: "lawyer_file", ...allPages, contains: "some" },
    { given: anotherWay },
  ),
  answer_another_way: own(
    "route_answered",
    { route: "lawyer_file", answer: "coming" },
    { given: anotherWay },
  ),
  i_asked_for_correction: own("amendment_requested", { what: "“In remission” is not true" }),
  i_disagreed: own(
    "disagreement_sent",
    {},
    {
      given: [
        ...[asked, arrived, newEvent("amendment_requested", on("2026-10-14"))],
        newEvent("amendment_answered", on("2026-10-20")),
      ],
    },
  ),
  i_asked_who_saw_it: own("accounting_requested", { method: "mail", from: null, to: null }),
  i_told_hearing_office: own("evidence_notice_sent", { method: "mail" }),
  something_else: own("note_added", { text: "Ask for Dana" }),
};

const codes = Object.keys(happenings).filter(isHappening);

describe("what each choice of “What happened?” comes to", () => {
  test("every choice has a row here", () => {
    expect(Object.keys(rows).toSorted()).toEqual([...codes].toSorted());
  });

  test.each(codes)("%s", (code) => {
    const { given = [asked, arrived], answers, ...expected } = rows[code];
    expect(choose(code, given, answers)).toEqual(expected);
  });

  test("every kind of event can be told by some choice, but for what is decided about a step on its own page", () => {
    const told = ["step_decided", ...codes.map((code) => happenings[code].event?.type)];
    expect(factTypes.filter((type) => !told.includes(type))).toEqual([]);
  });

  test.each(codes)("%s asks for no detail that the contract does not know", (code) => {
    const happening = happenings[code];
    if (happening.event === null || happening.asks === "all") return;
    const known = detailsOf(happening.event.type);
    const unsent = ["said", "feared", "representativeIssue", "letterRead"];
    const asks = happening.asks.map((path) => path.split(".")[0] ?? "");
    expect([...known, ...unsent]).toEqual(expect.arrayContaining(asks));
  });
});

function choose(
  code: HappeningCode,
  given: readonly NewEvent[],
  answers: object | undefined,
): Omit<Row, "given" | "answers"> {
  const { event } = happenings[code];
  const facts = factsOf(given);
  if (event === null) {
    const after = assess(facts, today);
    return { event: null, ...tell(after), allowed: judged(explainSilence(after).allowed) };
  }
  const details = { ...event.details, ...answers };
  const told = newEventSchema.parse({ type: event.type, occurredOn: whenItHappened, details });
  const previewed = previewCommand({ kind: "record", eventId: idOf(99), event: told }, facts, {
    today,
    actorId: "user-1",
  });
  if (!previewed.ok) throw new Error(previewed.message);
  return { event: told.type, ...tell(previewed.after), allowed: judged(previewed.allowed) };
}

function tell({ stage, findings, nextSteps }: ReturnType<typeof assess>) {
  const next = stepCodes.find((code) => code === nextSteps[0]?.code) ?? null;
  return { stage, findings: findings.map(({ code }) => code), next };
}

const stepCodes = Object.values(rows).flatMap(({ next }) => (next === null ? [] : [next]));

function judged(answer: ReturnType<typeof explainSilence>["allowed"] | null): Row["allowed"] {
  return answer && [answer.verdict, ...answer.rules.map(({ id }) => id)];
}

function detailsOf(type: FactType): string[] {
  const option = newEventSchema.options.find(({ shape }) => shape.type.value === type);
  return Object.keys(option?.shape.details.shape ?? {});
}
