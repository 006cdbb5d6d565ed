import { describe, expect, test } from "@jest/globals";
import type { NewEvent } from "../workflow/events.ts";
import { replay } from "../workflow/records-case.ts";
import { idOf, newEvent, on, record } from "../workflow/testing/sample-events.ts";
import { answerClocks, complaintWindow, leadingAnswerDue } from "./clocks.ts";

const sent = newEvent("request_sent", on("2026-10-12"));
const received = newEvent("receipt_established", on("2026-10-13"));
const dueOf = (...events: NewEvent[]) => leadingAnswerDue(replay(record(events)));
const windowOf = (...events: NewEvent[]) => complaintWindow(replay(record(events)));

describe("the answer is due 30 calendar days after receipt", () => {
  test.each([
    ["T05: 31 January gives 2 March", "2026-01-31", "2026-03-02"],
    ["T05: 1 March in a leap year", "2028-01-31", "2028-03-01"],
    ["a day in October", "2026-10-13", "2026-11-12"],
    ["T03: the 30th day is a Saturday and stays", "2026-05-07", "2026-06-06"],
    ["T03: a holiday does not move it", "2026-11-25", "2026-12-25"],
    ["T01: delivery on a Saturday starts the clock", "2026-10-10", "2026-11-09"],
    ["across the end of the year", "2026-12-15", "2027-01-14"],
  ])("%s", (_, receivedOn, due) => {
    expect(
      dueOf(
        newEvent("request_sent", on(receivedOn)),
        newEvent("receipt_established", on(receivedOn)),
      ),
    ).toEqual(on(due));
  });

  test("T01: the day it was mailed does not matter", () => {
    const mailed = newEvent("request_sent", on("2026-10-01"), { method: "mail" });
    expect(dueOf(mailed, received)).toEqual(on("2026-11-12"));
  });

  test("a range of receipt days stays a range", () => {
    const range = newEvent("receipt_established", on("2026-10-27", "2026-10-31"), {
      basis: "estimated",
    });
    expect(dueOf(sent, range)).toEqual(on("2026-11-26", "2026-11-30"));
  });

  test("without a day of receipt there is no date", () => {
    expect(dueOf(sent)).toBeNull();
  });

  test("T01: what came back has no date", () => {
    expect(
      dueOf(sent, newEvent("returned_undeliverable", on("2026-10-20"), { reason: "refused" })),
    ).toBeNull();
  });
});

describe("what does not stop the clock", () => {
  test.each<[string, NewEvent]>([
    ["T06: an acknowledgement", newEvent("acknowledged", on("2026-10-20"))],
    ["T08: a bill", newEvent("forms_or_fee_demanded", on("2026-10-20"), { amount: 80 })],
    ["a summary", newEvent("summaries_received", on("2026-10-20"))],
    ["T07: a part of the records", newEvent("records_received", on("2026-10-20"))],
    ["a refusal by phone", newEvent("denied", on("2026-10-20"), { method: "phone" })],
    ["a refusal at the desk", newEvent("denied", on("2026-10-20"), { method: "in_person" })],
    ["a written denial of a part", newEvent("denied", on("2026-10-20"), { whole: false })],
    ["a promise", newEvent("promised", on("2026-10-20"), { by: "2026-12-24" })],
    ["a note", newEvent("note_added", on("2026-10-20"))],
    ["a call", newEvent("call_logged", on("2026-10-20"))],
    ["a reminder", newEvent("followed_up", on("2026-10-20"))],
  ])("%s", (_, event) => {
    expect(dueOf(sent, received, event)).toEqual(on("2026-11-12"));
  });
});

describe("what ends the clock", () => {
  test.each<[string, NewEvent, string]>([
    [
      "everything asked for came",
      newEvent("records_received", on("2026-10-20"), { everythingAskedFor: true }),
      "all_received",
    ],
    ["a written denial of the whole", newEvent("denied", on("2026-10-20")), "denied_in_writing"],
    ["they do not hold them", newEvent("not_held", on("2026-10-20")), "not_held"],
    ["ready to collect", newEvent("ready_for_pickup", on("2026-10-20")), "ready_for_pickup"],
  ])("%s", (_, event, by) => {
    const [clock] = answerClocks(replay(record([sent, received, event])));
    expect(clock?.ending).toEqual({ by, on: on("2026-10-20") });
    expect(clock?.due).toEqual(on("2026-11-12"));
    expect(dueOf(sent, received, event)).toBeNull();
  });

  test("after a denial in part, all that was not denied", () => {
    const asked = newEvent("request_sent", on("2026-10-12"), {
      askedFor: {
        kinds: ["treatment_notes", "psychotherapy_notes"],
        from: null,
        to: null,
        format: null,
      },
    });
    const denied = newEvent("denied", on("2026-10-20"), {
      whole: false,
      withheldKinds: ["psychotherapy_notes"],
      ground: "psychotherapy_notes",
    });
    const rest = newEvent("records_received", on("2026-10-25"), { kinds: ["treatment_notes"] });
    const other = newEvent("records_received", on("2026-10-25"), { kinds: ["test_results"] });
    const late = newEvent("records_received", on("2026-10-25"), {
      kinds: ["treatment_notes"],
      from: "2025-01-01",
    });
    expect(dueOf(asked, received, denied, rest)).toBeNull();
    expect(dueOf(asked, received, denied, other)).toEqual(on("2026-11-12"));
    expect(dueOf(asked, received, denied, late)).toEqual(on("2026-11-12"));
  });
});

describe("each request has its own clock", () => {
  const letter = newEvent("certified_letter_sent", on("2026-11-01"));
  const letterReceived = newEvent("receipt_established", on("2026-11-04"), { requestId: idOf(3) });
  const both = [
    sent,
    newEvent("receipt_established", on("2026-10-13"), { requestId: idOf(1) }),
    letter,
    letterReceived,
  ];

  test("a certified letter does not reset the older one, which leads", () => {
    const clocks = answerClocks(replay(record(both)));
    expect(clocks.map((clock) => clock.due)).toEqual([on("2026-11-12"), on("2026-12-04")]);
    expect(dueOf(...both)).toEqual(on("2026-11-12"));
  });

  test("the one still open leads when the older one has ended", () => {
    const denied = newEvent("denied", on("2026-10-30"), { requestId: idOf(1) });
    expect(dueOf(...both, denied)).toEqual(on("2026-12-04"));
  });

  test("records that answer the letter answer the request that asked for the same", () => {
    const all = newEvent("records_received", on("2026-11-20"), {
      requestId: idOf(3),
      everythingAskedFor: true,
    });
    expect(answerClocks(replay(record([...both, all]))).map((clock) => clock.ending?.by)).toEqual([
      "all_received",
      "all_received",
    ]);
  });

  test("an answer to a narrower request leaves the wider one open", () => {
    const narrow = newEvent("certified_letter_sent", on("2026-11-01"), {
      askedFor: { kinds: ["test_results"], from: null, to: null, format: null },
    });
    const all = newEvent("records_received", on("2026-11-20"), {
      requestId: idOf(3),
      everythingAskedFor: true,
    });
    const [first] = both;
    expect(dueOf(first ?? sent, both[1] ?? received, narrow, letterReceived, all)).toEqual(
      on("2026-11-12"),
    );
  });

  test("a denial from before the letter does not end the letter's clock", () => {
    const denied = newEvent("denied", on("2026-10-30"), { requestId: idOf(1) });
    const [, second] = answerClocks(replay(record([...both, denied])));
    expect(second?.ending).toBeNull();
  });
});

test("a corrected receipt moves the date, and the request keeps its clock", () => {
  const wrong = newEvent("receipt_established", on("2026-10-14"));
  const [first, second] = record([sent, wrong]);
  if (first === undefined || second === undefined) throw new Error("two events");
  const state = replay([
    first,
    second,
    {
      ...second,
      id: idOf(3),
      sequence: 3,
      type: "corrected",
      occurredOn: on("2026-10-15"),
      details: { supersedes: idOf(2), reason: "The portal shows it", replacedBy: idOf(4) },
    },
    { ...second, id: idOf(4), sequence: 4, occurredOn: on("2026-10-13") },
  ]);
  expect(answerClocks(state).map(({ due }) => due)).toEqual([on("2026-11-12")]);
});

describe("the window for a complaint", () => {
  test("180 days from the day the answer was due (T11)", () => {
    expect(windowOf(sent, received)).toMatchObject({
      fileBy: "2027-05-11",
      countedFrom: "2026-11-12",
      because: "answer_missed",
    });
  });

  test("180 days from the day a written denial came", () => {
    const asked = newEvent("request_sent", on("2026-06-01"));
    const arrived = newEvent("receipt_established", on("2026-06-01"));
    expect(windowOf(asked, arrived, newEvent("denied", on("2026-06-08")))).toMatchObject({
      fileBy: "2026-12-05",
      because: "denied",
    });
  });

  test("a later denial does not move it (T11)", () => {
    expect(windowOf(sent, received, newEvent("denied", on("2026-12-20")))).toMatchObject({
      fileBy: "2027-05-11",
      because: "answer_missed",
      violations: [
        { because: "answer_missed", on: "2026-11-12" },
        { because: "denied", on: "2026-12-20" },
      ],
    });
  });

  test("a denial on the last day is in time, so nothing was missed", () => {
    expect(windowOf(sent, received, newEvent("denied", on("2026-11-12")))).toMatchObject({
      because: "denied",
      violations: [{ because: "denied" }],
    });
  });

  test("of a range the earliest day counts", () => {
    const range = newEvent("receipt_established", on("2026-10-13", "2026-10-20"));
    expect(windowOf(sent, range)?.fileBy).toBe("2027-05-11");
  });

  test("later requests never shorten or move it", () => {
    const letter = newEvent("certified_letter_sent", on("2026-11-20"));
    const arrived = newEvent("receipt_established", on("2026-11-23"), { requestId: idOf(3) });
    expect(windowOf(sent, received, letter, arrived)).toMatchObject({
      fileBy: "2027-05-11",
      violations: [
        { on: "2026-11-12", requestId: idOf(1) },
        { on: "2026-12-23", requestId: idOf(3) },
      ],
    });
  });

  test("a valid extension moves the missed day, never to day 61 by itself (T12)", () => {
    const notice = newEvent("extension_notice_received", on("2026-10-30"), {
      reasons: "Off-site archive",
      completionDate: "2026-12-01",
    });
    expect(windowOf(sent, received, notice)?.countedFrom).toBe("2026-12-01");
  });

  test.each<[string, NewEvent[]]>([
    ["no receipt and no denial", [sent]],
    [
      "a refusal by phone alone, without a date",
      [sent, newEvent("denied", on("2026-10-20"), { method: "phone" })],
    ],
    [
      "everything came",
      [
        sent,
        received,
        newEvent("records_received", on("2026-11-01"), { everythingAskedFor: true }),
      ],
    ],
    ["they do not hold them", [sent, received, newEvent("not_held", on("2026-11-01"))]],
    ["ready in time", [sent, received, newEvent("ready_for_pickup", on("2026-11-01"))]],
  ])("none after: %s", (_, events) => {
    expect(windowOf(...events)).toBeNull();
  });

  test("remembers that the complaint was filed", () => {
    const filed = newEvent("ocr_complaint_filed", on("2026-12-01"));
    expect(windowOf(sent, received, filed)?.filedOn).toEqual(on("2026-12-01"));
  });
});
