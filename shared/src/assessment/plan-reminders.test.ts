import { describe, expect, test } from "@jest/globals";
import type { NewEvent } from "../workflow/events.ts";
import { idOf, newEvent, on } from "../workflow/testing/sample-events.ts";
import { planReminders } from "./plan-reminders.ts";
import { factsOf } from "./testing/sample-facts.ts";

const sent = newEvent("request_sent", on("2026-10-12"));
const received = newEvent("receipt_established", on("2026-10-13"), { requestId: idOf(1) });

const planned = (...events: NewEvent[]) =>
  planReminders(factsOf(events)).map(
    ({ kind, deadlineId, sendOn }) => `${sendOn} ${kind} ${deadlineId.replace(idOf(1), "1")}`,
  );
const own = [
  "2027-03-12 due_soon complaint_window:1:60",
  "2027-04-11 due_soon complaint_window:1:30",
  "2027-04-27 due_soon complaint_window:1:14",
  "2027-05-04 due_soon complaint_window:1:7",
  "2027-05-10 due_soon complaint_window:1:1",
];

describe("reminders", () => {
  test("three days before their date, the day after it, and 60, 30, 14, 7 and 1 days before our own", () => {
    expect(planned(sent, received)).toEqual([
      "2026-11-09 due_soon answer_due:1",
      "2026-11-13 overdue answer_due:1",
      ...own,
    ]);
  });

  test("of a range: before the earliest day, and after the latest", () => {
    const range = newEvent("receipt_established", on("2026-10-13", "2026-10-20"));
    expect(planned(sent, range).slice(0, 2)).toEqual([
      "2026-11-09 due_soon answer_due:1",
      "2026-11-20 overdue answer_due:1",
    ]);
  });

  test("a part that came leaves the reminders for the rest", () => {
    expect(planned(sent, received, newEvent("records_received", on("2026-10-20")))[1]).toBe(
      "2026-11-13 overdue rest_due:1",
    );
  });

  test.each<[string, NewEvent[]]>([
    ["before it is known when the request arrived", [sent]],
    [
      "after everything came",
      [
        sent,
        received,
        newEvent("records_received", on("2026-10-20"), { everythingAskedFor: true }),
      ],
    ],
    ["for a closed case", [sent, received, newEvent("let_go", on("2026-10-20"))]],
  ])("none %s", (_, events) => {
    expect(planned(...events)).toEqual([]);
  });

  test("come back with a reopened case, on the same days", () => {
    const closed = newEvent("let_go", on("2026-10-20"));
    const reopened = newEvent("reopened", on("2026-10-25"));
    expect(planned(sent, received, closed, reopened)).toEqual(planned(sent, received));
  });

  test("none of a complaint that was filed", () => {
    const filed = newEvent("ocr_complaint_filed", on("2026-11-20"));
    expect(planned(sent, received, filed).some((line) => line.includes("complaint"))).toBe(false);
  });

  test("none by US law for a holder elsewhere: by the law of that place, or none", () => {
    const plannedIn = (jurisdiction: string) =>
      planReminders(factsOf([sent, received], { holder: { jurisdiction } })).map(
        ({ kind, due }) => `${kind} ${due.latest}`,
      );
    expect(plannedIn("GB")).toEqual(["due_soon 2026-11-13", "overdue 2026-11-13"]);
    expect(plannedIn("BR")).toEqual([]);
  });
});

describe("a certified letter without news", () => {
  const trackingNumber = "9407100000000000000009";
  const certified = { method: "certified_mail" as const, trackingNumber };
  const letter = newEvent("request_sent", on("2026-10-12", "2026-10-13"), certified);
  const toLookUp = (...events: NewEvent[]) =>
    planned(...events).filter((line) => line.includes("mailing"));

  test("reminds once to look up its number, five days after the last day it may have gone", () => {
    expect(toLookUp(letter)).toEqual(["2026-10-18 due_soon mailing:1"]);
    expect(
      toLookUp(newEvent("certified_letter_sent", on("2026-10-13"), { trackingNumber })),
    ).toEqual(["2026-10-18 due_soon mailing:1"]);
  });

  test("so does a request to correct the record", () => {
    const correction = newEvent("amendment_requested", on("2026-10-13"), certified);
    expect(toLookUp(correction)).toEqual(["2026-10-18 due_soon mailing:1"]);
  });

  test.each<[string, NewEvent[]]>([
    ["it came", [letter, received]],
    ["it came back", [letter, newEvent("returned_undeliverable", on("2026-10-30"))]],
    [
      "the answer came first",
      [letter, newEvent("records_received", on("2026-10-16"), { everythingAskedFor: true })],
    ],
    [
      "it has no number",
      [newEvent("request_sent", on("2026-10-13"), { method: "certified_mail" })],
    ],
    ["it went another way", [newEvent("request_sent", on("2026-10-13"), { method: "fax" })]],
    [
      "it asks for nothing new",
      [sent, received, newEvent("followed_up", on("2026-11-20"), certified)],
    ],
    ["a break has no end", [letter, newEvent("paused", on("2026-10-14"))]],
  ])("reminds nobody where %s", (_, events) => {
    expect(toLookUp(...events)).toEqual([]);
  });
});
