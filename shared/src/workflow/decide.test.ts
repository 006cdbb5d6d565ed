import { describe, expect, test } from "@jest/globals";
import { allowedEvents, factTypes } from "./allowed-commands.ts";
import { decide } from "./decide.ts";
import type { FactType, NewEvent } from "./events.ts";
import { replay } from "./records-case.ts";
import type { Stage } from "./stages.ts";
import { add, context, decideNext } from "./testing/decide-sample.ts";
import { idOf, newEvent, on, record } from "./testing/sample-events.ts";

const request = newEvent("request_sent", on("2026-10-13"));
const receipt = newEvent("receipt_established", on("2026-10-13"));
const denied = newEvent("denied", on("2026-11-05"));
const review = newEvent("review_requested", on("2026-11-10"));
const complaint = newEvent("ocr_complaint_filed", on("2026-12-01"));
const amendment = newEvent("amendment_requested", on("2026-11-10"));
const route = newEvent("route_started", on("2026-10-20"));
const mailedReminder = newEvent("followed_up", on("2026-10-20"), { method: "certified_mail" });
const letGo = newEvent("let_go", on("2026-12-01"));

describe("each kind of fact is accepted where it can be true", () => {
  const cases: Record<FactType, [given: NewEvent[], stage: Stage]> = {
    request_sent: [[], "requested"],
    receipt_established: [[request], "requested"],
    followed_up: [[request], "requested"],
    mailing_tracked: [[request, receipt, mailedReminder], "requested"],
    doctor_contacted: [[request], "escalated_to_doctor"],
    meeting_held: [[request], "escalated_to_doctor"],
    certified_letter_sent: [[request], "certified_letter"],
    review_requested: [[request, denied], "review"],
    review_session_held: [[request], "requested"],
    complaint_to_holder_sent: [[request], "requested"],
    ocr_complaint_filed: [[request, denied], "ocr_complaint"],
    information_blocking_reported: [[request, denied], "requested"],
    amendment_requested: [[], "draft"],
    let_go: [[request], "closed"],
    closed: [[request], "closed"],
    paused: [[], "draft"],
    resumed: [[newEvent("paused", on("2026-11-30"))], "draft"],
    reopened: [[request, letGo], "requested"],
    authority_shown: [[request], "requested"],
    hearing_scheduled: [[], "draft"],
    evidence_notice_sent: [[], "draft"],
    claim_stage_changed: [[], "draft"],
    route_started: [[], "draft"],
    route_followed_up: [[route], "draft"],
    route_answered: [[route], "draft"],
    route_records_received: [[route], "draft"],
    route_ended: [[route], "draft"],
    call_logged: [[], "draft"],
    step_decided: [[], "draft"],
    note_added: [[], "draft"],
    acknowledged: [[request], "requested"],
    summaries_received: [[request], "summaries_only"],
    forms_or_fee_demanded: [[request], "requested"],
    extension_notice_received: [[request], "requested"],
    denied: [[request], "requested"],
    only_one_way_allowed: [[], "draft"],
    retaliation_reported: [[], "draft"],
    transfer_offered: [[], "draft"],
    review_session_offered: [[], "draft"],
    ready_for_pickup: [[request], "requested"],
    records_received: [[request], "requested"],
    contents_checked: [[request, newEvent("records_received", on("2026-11-20"))], "requested"],
    reading_planned: [[], "draft"],
    statement_marked: [[], "draft"],
    statement_settled: [[newEvent("statement_marked", on("2026-11-20"))], "draft"],
    not_held: [[request], "requested"],
    promised: [[request], "requested"],
    returned_undeliverable: [[request], "requested"],
    review_decided: [[request, denied, review], "review"],
    agency_answered: [[request, complaint], "ocr_complaint"],
    amendment_answered: [[amendment], "draft"],
    disagreement_sent: [[amendment, newEvent("amendment_answered", on("2026-11-20"))], "draft"],
    accounting_requested: [[], "draft"],
    accounting_answered: [[newEvent("accounting_requested", on("2026-11-10"))], "draft"],
  };

  test("the table holds every kind", () => {
    expect(factTypes.toSorted()).toEqual(Object.keys(cases).toSorted());
  });

  test.each(factTypes.map((type) => ({ type, given: cases[type][0], stage: cases[type][1] })))(
    "$type leads to $stage",
    ({ type, given, stage }) => {
      const history = record(given);
      const event = newEvent(type, on("2026-12-10"));
      const decision = decideNext(history, event);
      const after = replay(add(history, decision));
      expect(allowedEvents(replay(history))).toContain(type);
      expect(after.stage).toBe(stage);
      expect(after.facts.at(-1)).toEqual({
        ...event,
        id: idOf(given.length + 1),
        sequence: given.length + 1,
        recordedOn: "2026-12-15",
        recordedBy: "user-1",
      });
    },
  );
});

describe("refuses what cannot be true", () => {
  const unknownId = idOf(99);
  test.each<[string, NewEvent[], NewEvent, string, string | undefined]>([
    [
      "a day that has not come",
      [],
      newEvent("request_sent", on("2026-12-16")),
      "date_in_future",
      "/occurredOn/latest",
    ],
    [
      "a range that reaches past today",
      [],
      newEvent("request_sent", on("2026-12-01", "2026-12-16")),
      "date_in_future",
      "/occurredOn/latest",
    ],
    [
      "a receipt before the sending",
      [request],
      newEvent("receipt_established", on("2026-10-12")),
      "before_request",
      "/occurredOn",
    ],
    [
      "a receipt whose range ends before the sending",
      [request],
      newEvent("receipt_established", on("2026-10-01", "2026-10-12")),
      "before_request",
      "/occurredOn",
    ],
    [
      "an answer to the second request from before it was sent",
      [request, newEvent("request_sent", on("2026-11-10"))],
      newEvent("denied", on("2026-11-09"), { requestId: idOf(2) }),
      "before_request",
      "/occurredOn",
    ],
    [
      "an answer to a request that is not there",
      [request],
      newEvent("denied", on("2026-11-09"), { requestId: unknownId }),
      "unknown_request",
      "/details/requestId",
    ],
    [
      "an answer to a request that is not there, on a case with none",
      [],
      newEvent("denied", on("2026-11-09"), { requestId: unknownId }),
      "unknown_request",
      "/details/requestId",
    ],
    [
      "an answer that names an event that is no request",
      [request, denied],
      newEvent("acknowledged", on("2026-11-09"), { requestId: idOf(2) }),
      "unknown_request",
      "/details/requestId",
    ],
    [
      "a summary that names a request that is not there",
      [],
      newEvent("summaries_received", on("2026-11-09"), { requestId: unknownId }),
      "unknown_request",
      "/details/requestId",
    ],
    [
      "a summary that answers a request sent later",
      [request],
      newEvent("summaries_received", on("2026-10-01"), { requestId: idOf(1) }),
      "before_request",
      "/occurredOn",
    ],
    ["a review with no denial", [request], review, "no_denial", "/occurredOn"],
    [
      "a review before the denial",
      [request, denied],
      newEvent("review_requested", on("2026-11-04")),
      "no_denial",
      "/occurredOn",
    ],
    [
      "a review of a request that was not denied",
      [request, denied, newEvent("request_sent", on("2026-11-08"))],
      newEvent("review_requested", on("2026-11-10"), { requestId: idOf(3) }),
      "no_denial",
      "/occurredOn",
    ],
    [
      "a decision on a review never asked for",
      [request, denied],
      newEvent("review_decided", on("2026-12-01")),
      "review_not_requested",
      "/occurredOn",
    ],
    [
      "a decision from before the review was asked for",
      [request, denied, review],
      newEvent("review_decided", on("2026-11-09")),
      "review_not_requested",
      "/occurredOn",
    ],
    [
      "a second decision on one review",
      [request, denied, review, newEvent("review_decided", on("2026-11-25"))],
      newEvent("review_decided", on("2026-11-26")),
      "review_already_decided",
      undefined,
    ],
    [
      "an agency's answer to nothing",
      [request],
      newEvent("agency_answered", on("2026-12-02")),
      "no_complaint_filed",
      "/occurredOn",
    ],
    [
      "an agency's answer from before the complaint",
      [request, complaint],
      newEvent("agency_answered", on("2026-11-30")),
      "no_complaint_filed",
      "/occurredOn",
    ],
    [
      "an answer about a change never asked for",
      [request],
      newEvent("amendment_answered", on("2026-12-01")),
      "amendment_not_requested",
      "/occurredOn",
    ],
    [
      "a second answer about one change",
      [amendment, newEvent("amendment_answered", on("2026-11-20"))],
      newEvent("amendment_answered", on("2026-11-21")),
      "amendment_not_requested",
      "/occurredOn",
    ],
    [
      "an extension after everything came",
      [request, newEvent("records_received", on("2026-11-01"), { everythingAskedFor: true })],
      newEvent("extension_notice_received", on("2026-11-02")),
      "request_already_answered",
      "/occurredOn",
    ],
    [
      "an extension after they said that they do not have the records",
      [request, newEvent("not_held", on("2026-11-01"))],
      newEvent("extension_notice_received", on("2026-11-02")),
      "request_already_answered",
      "/occurredOn",
    ],
    [
      "a completion date before the date on the notice",
      [request],
      newEvent("extension_notice_received", on("2026-11-10"), {
        datedOn: "2026-11-08",
        completionDate: "2026-11-07",
      }),
      "completion_before_notice",
      "/details/completionDate",
    ],
    [
      "a completion date before the notice came, when it has no date",
      [request],
      newEvent("extension_notice_received", on("2026-11-10"), { completionDate: "2026-11-09" }),
      "completion_before_notice",
      "/details/completionDate",
    ],
    [
      "a promise for a day gone by",
      [],
      newEvent("promised", on("2026-11-10"), { by: "2026-11-09" }),
      "promise_already_past",
      "/details/by",
    ],
    [
      "a promise in a call for a day gone by",
      [],
      newEvent("call_logged", on("2026-11-10"), { promisedBy: "2026-11-09" }),
      "promise_already_past",
      "/details/promisedBy",
    ],
    [
      "a promise of the doctor for a day gone by",
      [],
      newEvent("doctor_contacted", on("2026-11-10"), { promisedBy: "2026-11-09" }),
      "promise_already_past",
      "/details/promisedBy",
    ],
    [
      "a step put off without a day",
      [],
      newEvent("step_decided", on("2026-11-10"), { decision: "snoozed" }),
      "snooze_without_day",
      "/details/until",
    ],
    [
      "a step put off until the day on which it was said",
      [],
      newEvent("step_decided", on("2026-11-10"), { decision: "snoozed", until: "2026-11-10" }),
      "snooze_not_ahead",
      "/details/until",
    ],
    [
      "a day for a step that is done",
      [],
      newEvent("step_decided", on("2026-11-10"), { decision: "done", until: "2026-11-12" }),
      "day_without_snooze",
      "/details/until",
    ],
    [
      "a hearing before the day they told of it",
      [],
      newEvent("hearing_scheduled", on("2026-11-10"), { hearingOn: "2026-11-09" }),
      "hearing_before_notice",
      "/details/hearingOn",
    ],
    [
      "records whose first date comes after the last",
      [request],
      newEvent("records_received", on("2026-11-10"), { from: "2026-02-02", to: "2026-02-01" }),
      "records_range_backwards",
      "/details/to",
    ],
    [
      "opening a case that is open",
      [request],
      newEvent("reopened", on("2026-12-02")),
      "not_closed",
      "/occurredOn",
    ],
    [
      "opening a case before it was closed",
      [request, letGo],
      newEvent("reopened", on("2026-11-30")),
      "not_closed",
      "/occurredOn",
    ],
    [
      "letting go twice",
      [request, letGo],
      newEvent("let_go", on("2026-12-02")),
      "already_closed",
      undefined,
    ],
    [
      "closing after letting go",
      [request, letGo],
      newEvent("closed", on("2026-12-02")),
      "already_closed",
      undefined,
    ],
    [
      "letting go in the time in which the case was closed",
      [request, letGo, newEvent("reopened", on("2026-12-10"))],
      newEvent("let_go", on("2026-12-05")),
      "already_closed",
      "/occurredOn",
    ],
  ])("%s", (_, given, event, reason, pointer) => {
    const decision = decideNext(record(given), event);
    expect(decision).toMatchObject({ ok: false, reason });
    expect(decision).toHaveProperty("message", expect.stringMatching(/^[A-Z“][^{}]+\.$/));
    expect("pointer" in decision ? decision.pointer : undefined).toBe(pointer);
  });

  test.each<FactType>([
    "receipt_established",
    "followed_up",
    "acknowledged",
    "forms_or_fee_demanded",
    "extension_notice_received",
    "denied",
    "ready_for_pickup",
    "records_received",
    "not_held",
    "returned_undeliverable",
  ])("%s, while nothing has been asked for", (type) => {
    const decision = decideNext(record([]), newEvent(type, on("2026-11-01")));
    expect(decision).toMatchObject({ ok: false, reason: "no_request_yet" });
  });

  test.each([
    "unpaid_bill",
    "own_protection_or_upset",
    "office_policy",
    "psychotherapy_notes",
    "legal_proceeding",
    "inmate_copy",
    "research_in_progress",
    "privacy_act",
    "confidential_source",
    "other",
  ])("a review of a denial because of %s", (ground) => {
    const history = record([request, newEvent("denied", on("2026-11-05"), { ground })]);
    expect(decideNext(history, review)).toMatchObject({
      ok: false,
      reason: "denial_not_reviewable",
    });
    expect(allowedEvents(replay(history))).not.toContain("review_requested");
  });

  test.each([
    "endangers_life_or_safety",
    "harm_to_another_person_named",
    "representative_could_cause_harm",
    "not_stated",
  ])("but not a review of a denial because of %s", (ground) => {
    const history = record([request, newEvent("denied", on("2026-11-05"), { ground })]);
    expect(decideNext(history, review).ok).toBe(true);
  });

  const possibleWhileClosed = [
    ...["reopened", "note_added", "call_logged", "claim_stage_changed"],
    ...["reading_planned", "statement_marked", "statement_settled"],
  ];

  test.each(factTypes.filter((type) => !possibleWhileClosed.includes(type)))(
    "%s, while the case is closed",
    (type) => {
      const history = record([request, denied, review, complaint, amendment, letGo]);
      const decision = decideNext(history, newEvent(type, on("2026-12-10")));
      const reason = type === "let_go" || type === "closed" ? "already_closed" : "case_closed";
      expect(decision).toMatchObject({ ok: false, reason });
      expect(allowedEvents(replay(history))).not.toContain(type);
    },
  );

  test("an id that is taken", () => {
    const command = { kind: "record" as const, eventId: idOf(1), event: denied };
    expect(decide(command, replay(record([request])), context)).toMatchObject({
      ok: false,
      reason: "event_id_taken",
    });
  });

  test("what would make a later entry impossible, and says which", () => {
    const history = record([request, letGo]);
    const open = add(history, decideNext(history, newEvent("reopened", on("2026-12-10"))));
    const decision = decideNext(open, newEvent("let_go", on("2026-11-20")));
    expect(decision).toMatchObject({ ok: false, reason: "entry_in_the_way", inTheWay: idOf(2) });
    expect(decision).toHaveProperty(
      "message",
      "With this change, “You let it go” (December\u00a01, 2026) would no longer be possible. Correct that entry first.",
    );
  });

  test("tells the day the request was sent and today's date in words", () => {
    expect(decideNext(record([request]), newEvent("denied", on("2026-10-01")))).toHaveProperty(
      "message",
      expect.stringContaining("(October\u00a013, 2026)"),
    );
    expect(decideNext(record([]), newEvent("let_go", on("2027-01-01")))).toHaveProperty(
      "message",
      expect.stringContaining("December\u00a015, 2026"),
    );
  });
});

describe("accepts what may have happened", () => {
  test.each<[string, NewEvent[], NewEvent]>([
    ["today", [], newEvent("request_sent", on("2026-12-15"))],
    ["a range that ends today", [], newEvent("request_sent", on("2026-12-01", "2026-12-15"))],
    [
      "a promise for a day to come",
      [],
      newEvent("promised", on("2026-12-15"), { by: "2027-01-15" }),
    ],
    ["a receipt on the day of sending", [request], receipt],
    [
      "a receipt whose range begins before the sending",
      [request],
      newEvent("receipt_established", on("2026-10-01", "2026-10-31")),
    ],
    [
      "a request sent some day in a range, received within it",
      [newEvent("request_sent", on("2026-10-01", "2026-10-31"))],
      newEvent("receipt_established", on("2026-10-05")),
    ],
    [
      "a review known to a range that begins before the denial",
      [request, denied],
      newEvent("review_requested", on("2026-11-01", "2026-11-30")),
    ],
    [
      "a review known to a range, of the second denial only",
      [request, newEvent("denied", on("2026-10-20"), { ground: "office_policy" }), denied],
      newEvent("review_requested", on("2026-11-01", "2026-11-30")),
    ],
    ["a note on a closed case", [letGo], newEvent("note_added", on("2026-12-10"))],
    ["a call on a closed case", [letGo], newEvent("call_logged", on("2026-12-10"))],
    ["letting go of a draft", [], letGo],
    [
      "letting go again after opening",
      [letGo, newEvent("reopened", on("2026-12-05"))],
      newEvent("let_go", on("2026-12-05")),
    ],
    [
      "an extension on the day on which everything came",
      [request, newEvent("records_received", on("2026-11-02"), { everythingAskedFor: true })],
      newEvent("extension_notice_received", on("2026-11-02")),
    ],
    [
      "an extension after part of the records came",
      [request, newEvent("records_received", on("2026-11-02"))],
      newEvent("extension_notice_received", on("2026-11-05")),
    ],
    [
      "a completion date that passed before the notice came, when it was dated earlier",
      [request],
      newEvent("extension_notice_received", on("2026-11-10"), {
        datedOn: "2026-10-20",
        completionDate: "2026-11-01",
      }),
    ],
    [
      "an answer about the second of two changes",
      [amendment, amendment, newEvent("amendment_answered", on("2026-11-20"))],
      newEvent("amendment_answered", on("2026-11-21")),
    ],
    [
      "an agency's answer to a report",
      [newEvent("information_blocking_reported", on("2026-11-20"))],
      newEvent("agency_answered", on("2026-11-21")),
    ],
  ])("%s", (_, given, event) => {
    expect(decideNext(record(given), event)).toMatchObject({ ok: true });
  });
});

test("a contradiction that is on the timeline already does not stop what has nothing to do with it", () => {
  const history = record([newEvent("denied", on("2026-10-01")), request]);
  expect(decideNext(history, newEvent("note_added", on("2026-11-01"))).ok).toBe(true);
});
