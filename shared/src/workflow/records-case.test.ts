import { describe, expect, test } from "@jest/globals";
import type { FactType, NewEvent } from "./events.ts";
import { emptyCase, replay } from "./records-case.ts";
import { idOf, newEvent, on, record } from "./testing/sample-events.ts";

const request = newEvent("request_sent", on("2026-10-13"));
const replayNew = (...events: NewEvent[]) => replay(record(events));

test("a case on which nothing happened is a draft", () => {
  expect(replay([])).toEqual(emptyCase());
});

describe("a request", () => {
  test("opens with what was asked for and no receipt", () => {
    const [opened] = replayNew(
      newEvent("request_sent", on("2026-10-13"), { method: "fax", trackingNumber: "F-1" }),
    ).requests;
    expect(opened).toMatchObject({
      id: idOf(1),
      kind: "request",
      method: "fax",
      sentOn: on("2026-10-13"),
      trackingNumber: "F-1",
      receipt: null,
    });
  });

  test("by certified letter is a request of its own and leaves the first one's clock alone (FED-CLOCK-05)", () => {
    const { requests } = replayNew(
      request,
      newEvent("receipt_established", on("2026-10-13")),
      newEvent("certified_letter_sent", on("2026-11-20"), { trackingNumber: "9407" }),
      newEvent("receipt_established", on("2026-11-23"), { basis: "return_receipt" }),
    );
    expect(requests).toMatchObject([
      { id: idOf(1), receipt: { on: on("2026-10-13"), basis: "portal_timestamp" } },
      {
        id: idOf(3),
        kind: "certified_letter",
        method: "certified_mail",
        trackingNumber: "9407",
        receipt: { on: on("2026-11-23"), basis: "return_receipt" },
      },
    ]);
  });

  test.each<[FactType, string]>([
    ["summaries_received", "summaries"],
    ["forms_or_fee_demanded", "demands"],
    ["extension_notice_received", "extensions"],
    ["denied", "denials"],
    ["records_received", "deliveries"],
  ])("keeps every %s", (type, list) => {
    const state = replayNew(
      request,
      newEvent(type, on("2026-11-10")),
      newEvent(type, on("2026-11-02")),
    );
    expect(state.requests[0]).toMatchObject({ [list]: [{ id: idOf(3) }, { id: idOf(2) }] });
  });

  test.each<[FactType, object]>([
    ["acknowledged", { acknowledgedOn: on("2026-11-02") }],
    ["ready_for_pickup", { readyForPickupOn: on("2026-11-02") }],
    ["not_held", { notHeld: { id: idOf(3) } }],
    ["returned_undeliverable", { returned: { on: on("2026-11-02"), reason: "unclaimed" } }],
  ])("keeps the first %s", (type, kept) => {
    const state = replayNew(
      request,
      newEvent(type, on("2026-11-10")),
      newEvent(type, on("2026-11-02")),
    );
    expect(state.requests[0]).toMatchObject(kept);
  });
});

describe("the day of receipt", () => {
  const receipt = (date: string, basis: string) =>
    newEvent("receipt_established", on(date), { basis });

  test.each<[string, NewEvent[], string, string]>([
    [
      "a later proof replaces an estimate",
      [receipt("2026-10-16", "estimated"), receipt("2026-10-20", "return_receipt")],
      "2026-10-20",
      "return_receipt",
    ],
    [
      "a later estimate does not replace a proof",
      [receipt("2026-10-16", "tracking"), receipt("2026-10-20", "estimated")],
      "2026-10-16",
      "tracking",
    ],
    [
      "of two proofs the earlier day counts",
      [receipt("2026-10-20", "admitted_by_holder"), receipt("2026-10-16", "tracking")],
      "2026-10-16",
      "tracking",
    ],
    [
      "a proof stands though the letter is said to have come back",
      [receipt("2026-10-16", "tracking"), newEvent("returned_undeliverable", on("2026-10-30"))],
      "2026-10-16",
      "tracking",
    ],
  ])("%s", (_, events, date, basis) => {
    expect(replayNew(request, ...events).requests[0]?.receipt).toEqual({ on: on(date), basis });
  });

  test.each([
    ["2026-10-16", "2026-10-30"],
    ["2026-10-30", "2026-10-16"],
  ])("an estimate (%s) falls away when the request came back (%s)", (estimated, back) => {
    const state = replayNew(
      request,
      receipt(estimated, "estimated"),
      newEvent("returned_undeliverable", on(back)),
    );
    expect(state.requests[0]?.receipt).toBeNull();
  });

  test("known only to a range, it begins no earlier than the sending", () => {
    const state = replayNew(
      request,
      newEvent("receipt_established", on("2026-10-01", "2026-10-31"), { basis: "estimated" }),
    );
    expect(state.requests[0]?.receipt?.on).toEqual(on("2026-10-13", "2026-10-31"));
  });
});

describe("the request that a fact belongs to", () => {
  const second = newEvent("request_sent", on("2026-11-10"));
  const requestOfLast = (...events: NewEvent[]) =>
    replayNew(...events).requestOf.get(idOf(events.length));

  test.each<[string, NewEvent, string | undefined]>([
    ["the one it names", newEvent("denied", on("2026-11-20"), { requestId: idOf(1) }), idOf(1)],
    ["the latest sent before its date", newEvent("denied", on("2026-11-20")), idOf(2)],
    ["the latest sent on its date", newEvent("denied", on("2026-11-10")), idOf(2)],
    [
      "the earlier one, if the later was not sent yet",
      newEvent("denied", on("2026-11-09")),
      idOf(1),
    ],
    [
      "the latest that was sent before it can have happened",
      newEvent("denied", on("2026-11-01", "2026-11-30")),
      idOf(1),
    ],
    ["none, if all were sent later", newEvent("denied", on("2026-10-12")), undefined],
    [
      "none, if it names one that is not there",
      newEvent("denied", on("2026-11-20"), { requestId: idOf(9) }),
      undefined,
    ],
    [
      "none, for what concerns the whole case",
      newEvent("doctor_contacted", on("2026-11-20")),
      undefined,
    ],
  ])("is %s", (_, fact, expected) => {
    expect(requestOfLast(request, second, fact)).toBe(expected);
  });

  test.each<[string, NewEvent]>([
    ["a certified letter", newEvent("certified_letter_sent", on("2026-11-10"))],
    ["a letter", newEvent("request_sent", on("2026-11-10"), { method: "mail" })],
  ])("is not %s mailed on the same day, which nobody can have read", (_, letter) => {
    expect(requestOfLast(request, letter, newEvent("denied", on("2026-11-10")))).toBe(idOf(1));
  });

  test("is the letter mailed on the same day where there is no other", () => {
    const letter = newEvent("certified_letter_sent", on("2026-11-10"));
    expect(requestOfLast(letter, newEvent("acknowledged", on("2026-11-10")))).toBe(idOf(1));
  });

  test("does not depend on which was recorded first", () => {
    const state = replayNew(newEvent("denied", on("2026-11-20")), second, request);
    expect(state.requests.map(({ denials }) => denials.length)).toEqual([0, 1]);
  });
});

describe("what was said", () => {
  test("a promise in a call counts like a promise", () => {
    const { promises } = replayNew(
      newEvent("call_logged", on("2026-11-02"), { promisedBy: "2026-11-09", spokeWith: "Dana" }),
      newEvent("call_logged", on("2026-11-03")),
      newEvent("promised", on("2026-11-04"), { by: "2026-11-20" }),
    );
    expect(promises).toEqual([
      { eventId: idOf(1), madeOn: on("2026-11-02"), by: "2026-11-09", who: "Dana" },
      { eventId: idOf(3), madeOn: on("2026-11-04"), by: "2026-11-20", who: null },
    ]);
  });

  test("contacts, follow-ups and offers are kept in the order in which they happened", () => {
    const state = replayNew(
      request,
      newEvent("meeting_held", on("2026-11-09"), { with: "records_manager" }),
      newEvent("doctor_contacted", on("2026-11-05")),
      newEvent("followed_up", on("2026-11-03")),
      newEvent("review_session_held", on("2026-11-12")),
      newEvent("transfer_offered", on("2026-11-06")),
      newEvent("review_session_offered", on("2026-11-07")),
    );
    expect(state.doctorContacts.map(({ id }) => id)).toEqual([idOf(3), idOf(2)]);
    expect(state.followUps.map(({ id }) => id)).toEqual([idOf(4)]);
    expect(state.offers.map(({ id }) => id)).toEqual([idOf(6), idOf(7), idOf(5)]);
  });
});

describe("review, complaints, changes to the record", () => {
  const denied = newEvent("denied", on("2026-11-05"));

  test("a review asked for again after its decision is a new one", () => {
    const asked = newEvent("review_requested", on("2026-11-10"));
    const decided = newEvent("review_decided", on("2026-11-25"));
    const again = newEvent("review_requested", on("2026-12-01"));
    expect(replayNew(request, denied, asked, decided).review).toMatchObject({
      requestedOn: on("2026-11-10"),
      decided: { id: idOf(4) },
    });
    expect(replayNew(request, denied, asked, decided, again).review).toEqual({
      requestedOn: on("2026-12-01"),
      decided: null,
    });
    expect(replayNew(request, denied, asked, again).review.requestedOn).toEqual(on("2026-11-10"));
  });

  test("the first complaint of each kind counts, and every answer of an agency is kept", () => {
    const { complaints } = replayNew(
      newEvent("ocr_complaint_filed", on("2026-11-21")),
      newEvent("ocr_complaint_filed", on("2026-11-20")),
      newEvent("information_blocking_reported", on("2026-11-22")),
      newEvent("complaint_to_holder_sent", on("2026-11-18")),
      newEvent("agency_answered", on("2026-12-01")),
      newEvent("agency_answered", on("2026-12-02"), { answer: "closed" }),
    );
    expect(complaints).toMatchObject({
      toHolderOn: on("2026-11-18"),
      ocr: { id: idOf(2) },
      informationBlocking: { id: idOf(3) },
      agencyAnswers: [{ id: idOf(5) }, { id: idOf(6) }],
    });
  });

  test("an answer about a change goes to the oldest one that waits", () => {
    const { amendments } = replayNew(
      newEvent("amendment_requested", on("2026-11-01")),
      newEvent("amendment_requested", on("2026-11-03")),
      newEvent("amendment_answered", on("2026-11-20")),
    );
    expect(amendments).toMatchObject([
      { requested: { id: idOf(1) }, answered: { id: idOf(3) } },
      { requested: { id: idOf(2) }, answered: null },
    ]);
  });
});

describe("the order of what happened", () => {
  test.each<[string, NewEvent[], number[]]>([
    [
      "goes by the date, not by the recording",
      [newEvent("note_added", on("2026-11-05")), newEvent("note_added", on("2026-11-01"))],
      [2, 1],
    ],
    [
      "puts a request before its receipt, and that before an answer, on one day",
      [
        newEvent("denied", on("2026-10-13")),
        newEvent("receipt_established", on("2026-10-13")),
        request,
      ],
      [3, 2, 1],
    ],
    [
      "puts an answer known to a range after its request",
      [newEvent("denied", on("2026-10-01", "2026-10-31")), request],
      [2, 1],
    ],
    [
      "puts a decision known to a range after the review was asked for",
      [
        newEvent("review_decided", on("2026-11-01", "2026-11-30")),
        newEvent("review_requested", on("2026-11-15")),
      ],
      [2, 1],
    ],
    [
      "takes the recording for notes of one day",
      [newEvent("note_added", on("2026-11-05")), newEvent("note_added", on("2026-11-05"))],
      [1, 2],
    ],
    [
      "takes the recording for closing and opening on one day",
      [
        newEvent("let_go", on("2026-11-05")),
        newEvent("reopened", on("2026-11-05")),
        newEvent("let_go", on("2026-11-05")),
      ],
      [1, 2, 3],
    ],
  ])("%s", (_, events, order) => {
    expect(replayNew(...events).facts.map(({ id }) => id)).toEqual(order.map(idOf));
  });
});
