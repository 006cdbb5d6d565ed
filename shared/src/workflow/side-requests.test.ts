import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { caseEventSchema, type NewEvent } from "./events.ts";
import { replay } from "./records-case.ts";
import { decideCorrection, decideNext } from "./testing/decide-sample.ts";
import { idOf, newEvent, on, record } from "./testing/sample-events.ts";

const request = newEvent("request_sent", on("2026-10-01"));
const asked = newEvent("amendment_requested", on("2026-11-01"), { method: "mail" });
const askedAgain = newEvent("amendment_requested", on("2026-11-03"), { method: "mail" });
const list = newEvent("accounting_requested", on("2026-11-02"));
const about = (number: number) => ({ requestId: idOf(number) });
const replayNew = (...events: NewEvent[]) => replay(record(events));

describe("T09: what is about a correction never touches the request for records", () => {
  const facts = [
    newEvent("receipt_established", on("2026-11-04"), about(2)),
    newEvent("acknowledged", on("2026-11-05"), about(2)),
    newEvent("followed_up", on("2026-11-06"), about(2)),
    newEvent("extension_notice_received", on("2026-11-07"), about(2)),
    newEvent("returned_undeliverable", on("2026-11-08"), about(2)),
  ];

  test("arrival, reminder, more time and return stay with the correction", () => {
    const { requests, amendments, followUps } = replayNew(request, asked, ...facts);
    expect(requests).toEqual(replayNew(request, asked).requests);
    expect(followUps).toEqual([]);
    expect(amendments).toMatchObject([
      {
        receipt: { on: on("2026-11-04") },
        acknowledgedOn: on("2026-11-05"),
        reminders: [{ id: idOf(5) }],
        extensions: [{ id: idOf(6) }],
        returned: { on: on("2026-11-08") },
      },
    ]);
  });

  test("what names no request stays with the request for records, as it always did", () => {
    const { requests, amendments } = replayNew(
      request,
      asked,
      newEvent("receipt_established", on("2026-11-04")),
    );
    expect(requests[0]?.receipt?.on).toEqual(on("2026-11-04"));
    expect(amendments[0]?.receipt).toBeNull();
  });

  test("without a request for records it belongs to the latest that was asked for by then", () => {
    const { amendments, accountings } = replayNew(
      asked,
      list,
      askedAgain,
      newEvent("receipt_established", on("2026-11-02")),
    );
    expect(amendments.map(({ receipt }) => receipt)).toEqual([null, null]);
    expect(accountings[0]?.receipt?.on).toEqual(on("2026-11-02"));
  });

  test("on one day the asking comes before its arrival, whatever was recorded first", () => {
    const { amendments } = replayNew(
      newEvent("receipt_established", on("2026-11-01"), about(2)),
      asked,
    );
    expect(amendments[0]?.receipt?.on).toEqual(on("2026-11-01"));
  });
});

describe("several run side by side", () => {
  test("an answer goes to the one it names, and the other waits", () => {
    const { amendments } = replayNew(
      asked,
      askedAgain,
      newEvent("amendment_answered", on("2026-11-20"), about(2)),
    );
    expect(amendments.map(({ answered }) => answered?.id ?? null)).toEqual([null, idOf(3)]);
  });

  test("a statement of disagreement goes to the oldest that was refused", () => {
    const { amendments } = replayNew(
      asked,
      askedAgain,
      newEvent("amendment_answered", on("2026-11-20"), { ...about(1), answer: "accepted" }),
      newEvent("amendment_answered", on("2026-11-21"), about(2)),
      newEvent("disagreement_sent", on("2026-11-22")),
    );
    expect(amendments.map(({ disagreement }) => disagreement?.id ?? null)).toEqual([null, idOf(5)]);
  });

  test("the first answer ends the wait, and a later one is kept beside it", () => {
    const { amendments } = replayNew(
      asked,
      newEvent("amendment_answered", on("2026-11-20"), about(1)),
      newEvent("amendment_answered", on("2026-12-01"), { ...about(1), answer: "accepted" }),
    );
    expect(amendments).toMatchObject([
      { answered: { id: idOf(2) }, answers: [{ id: idOf(2) }, { id: idOf(3) }] },
    ]);
  });

  test("one that was corrected keeps its id, and what belongs to it", () => {
    const history = record([asked, newEvent("receipt_established", on("2026-11-04"), about(1))]);
    const decision = decideCorrection(history, idOf(1), {
      ...asked,
      occurredOn: on("2026-10-31"),
    });
    if (!decision.ok) throw new Error(decision.reason);
    expect(replay([...history, ...decision.events]).amendments).toMatchObject([
      { id: idOf(1), requested: { id: idOf(4) }, receipt: { on: on("2026-11-04") } },
    ]);
  });
});

describe("refused with a reason", () => {
  test.each<[string, NewEvent[], NewEvent, string, string | undefined]>([
    [
      "records for a correction",
      [request, asked],
      newEvent("records_received", on("2026-11-20"), about(2)),
      "not_about_that_request",
      "/details/requestId",
    ],
    [
      "an arrival before it was asked for",
      [asked],
      newEvent("receipt_established", on("2026-10-31"), about(1)),
      "before_request",
      "/occurredOn",
    ],
    [
      "an answer about the list that names a correction",
      [asked, list],
      newEvent("accounting_answered", on("2026-11-20"), about(1)),
      "unknown_request",
      "/details/requestId",
    ],
    [
      "a statement before they said no",
      [asked, newEvent("amendment_answered", on("2026-11-20"), { answer: "accepted" })],
      newEvent("disagreement_sent", on("2026-11-21")),
      "amendment_not_refused",
      "/occurredOn",
    ],
    [
      "an answer about a list never asked for",
      [request],
      newEvent("accounting_answered", on("2026-11-20")),
      "accounting_not_requested",
      "/occurredOn",
    ],
    [
      "a list for a time that ends before it begins",
      [],
      newEvent("accounting_requested", on("2026-11-20"), { from: "2026-01-02", to: "2026-01-01" }),
      "records_range_backwards",
      "/details/to",
    ],
  ])("%s", (_, given, event, reason, pointer) => {
    expect(decideNext(record(given), event)).toMatchObject({ ok: false, reason, pointer });
  });

  test("more time can be asked for a correction after all records came", () => {
    const all = newEvent("records_received", on("2026-10-20"), { everythingAskedFor: true });
    const notice = newEvent("extension_notice_received", on("2026-11-20"), about(3));
    expect(decideNext(record([request, all, asked]), notice)).toMatchObject({ ok: true });
  });
});

test("events stored before corrections had a clock of their own still read, and mean the same", () => {
  const stored = [
    { type: "amendment_requested", details: { what: "“In remission” is not true" } },
    { type: "amendment_answered", details: { answer: "denied" } },
  ].map((fact, index) =>
    caseEventSchema.parse({
      ...fact,
      id: idOf(index + 1),
      sequence: index + 1,
      recordedOn: "2026-11-20",
      recordedBy: "user-1",
      occurredOn: on("2026-11-20"),
    }),
  );
  expect(replay(stored).amendments).toMatchObject([
    { id: idOf(1), answered: { id: idOf(2), details: { answer: "denied" } }, receipt: null },
  ]);
});

test("a complaint about a late answer to a correction has something to complain of", () => {
  const late = record([
    { ...asked, occurredOn: on("2026-09-01") },
    newEvent("receipt_established", on("2026-09-01"), about(1)),
  ]);
  const complaint = newEvent("ocr_complaint_filed", on("2026-12-01"));
  expect(decideNext(late, complaint)).toMatchObject({ ok: true, warnings: [] });
  expect(decideNext(record([asked]), complaint)).toMatchObject({
    ok: true,
    warnings: [expect.stringContaining("Nothing on the case shows a broken rule yet.")],
  });
});

test("closing a case while a correction waits is told, and after the answer is not", () => {
  const letGo = newEvent("let_go", on("2026-12-01"));
  const warnings = (...given: NewEvent[]) => {
    const decision = decideNext(record(given), letGo);
    return decision.ok ? decision.warnings : [decision.reason];
  };
  expect(warnings(asked)).toEqual([
    expect.stringContaining("They have not answered about your correction yet."),
  ]);
  expect(warnings(asked, newEvent("amendment_answered", on("2026-11-20")))).toEqual([]);
});

test("the same facts, recorded in any order, give the same corrections and lists", () => {
  const whole = record([
    request,
    asked,
    askedAgain,
    list,
    newEvent("receipt_established", on("2026-11-04"), about(2)),
    newEvent("receipt_established", on("2026-11-04"), about(3)),
    newEvent("extension_notice_received", on("2026-11-20", "2026-11-25"), about(3)),
    newEvent("amendment_answered", on("2026-11-22"), about(3)),
    newEvent("amendment_answered", on("2026-11-23")),
    newEvent("disagreement_sent", on("2026-11-24")),
    newEvent("accounting_answered", on("2026-11-25")),
  ]);
  const sideOf = (events: typeof whole) => {
    const { amendments, accountings, requests } = replay(events);
    const text = JSON.stringify({ amendments, accountings, requests });
    return text.replaceAll(/"sequence":\d+/g, "");
  };
  fc.assert(
    fc.property(fc.shuffledSubarray(whole, { minLength: whole.length }), (order) => {
      const again = order.map((event, index) => ({ ...event, sequence: index + 1 }));
      expect(sideOf(again)).toBe(sideOf(whole));
    }),
  );
});
