import { describe, expect, test } from "@jest/globals";
import { plainDate } from "../../calendar/plain-date.ts";
import type { NewEvent } from "../../workflow/events.ts";
import { idOf, newEvent, on } from "../../workflow/testing/sample-events.ts";
import { assess } from "../assess.ts";
import { deadlineSchema } from "../assessment.ts";
import { factsOf } from "../testing/sample-facts.ts";

const sent = newEvent("request_sent", on("2026-10-12"));
const received = newEvent("receipt_established", on("2026-10-13"), { requestId: idOf(1) });
const letter = newEvent("certified_letter_sent", on("2026-11-20"));
const letterReceived = newEvent("receipt_established", on("2026-11-23"), { requestId: idOf(3) });
const denied = newEvent("denied", on("2026-12-01"), { requestId: idOf(1), whole: false });

function windowOn(today: string, ...events: NewEvent[]) {
  const { deadlines } = assess(factsOf(events), plainDate(today));
  const found = deadlines.find(({ kind }) => kind === "complaint_window");
  if (found === undefined) throw new Error("no window");
  return deadlineSchema.parse(JSON.parse(JSON.stringify(found).replaceAll("\u00a0", " ")));
}

describe("each thing to complain of has 180 days of its own (FED-OCR-01)", () => {
  test("one line for each, with its own date; the earliest is the date that we watch", () => {
    const window = windowOn("2026-12-24", sent, received, letter, letterReceived, denied);
    expect(window.due).toEqual(on("2027-05-11"));
    expect(window.explanation.each?.lines).toEqual([
      "The answer to your request of October 12 was due on November 12. 180 days from then: Tuesday, May 11, 2027.",
      "Their no to your request of October 12 came on December 1. 180 days from then: Sunday, May 30, 2027.",
      "The answer to your request of November 20 was due on December 23. 180 days from then: Monday, June 21, 2027.",
    ]);
  });

  test("what has not happened yet has no line", () => {
    const window = windowOn("2026-12-23", sent, received, letter, letterReceived);
    expect(window.explanation.each?.lines).toHaveLength(1);
    // A state may have set an earlier day, which stands among the dates too.
    expect(window.summary).toContain("November 12, the day their answer was due by federal law.");
  });

  test("of a range the line shows both days, and counts from the earlier", () => {
    const range = newEvent("receipt_established", on("2026-10-13", "2026-10-20"));
    expect(windowOn("2026-11-20", sent, range).explanation.each?.lines).toEqual([
      "The answer to your request of October 12 was due between November 12 and November 19. 180 days from then: Tuesday, May 11, 2027.",
    ]);
  });

  test("T11: a no that comes after the window began does not move it", () => {
    expect(windowOn("2027-05-01", sent, received, denied).due).toEqual(on("2027-05-11"));
  });

  test("the day after the first 180 days speaks of good cause and of what happened later", () => {
    const events = [sent, received, letter, letterReceived];
    expect(windowOn("2027-05-11", ...events).summary).not.toContain("good cause");
    expect(windowOn("2027-05-12", ...events).summary).toBe(
      "The 180 days that we count first came to Tuesday, May 11. You can still file. The office may waive the limit for good cause, so say in it why it is late. What happened later has 180 days of its own. The next last day is Monday, June 21.",
    );
  });
});

describe("a written no alone", () => {
  const no = (ground: string) =>
    newEvent("denied", on("2026-11-02"), { requestId: idOf(1), ground });
  const said = (...events: NewEvent[]) => {
    const { title, summary } = windowOn("2026-11-05", sent, received, ...events);
    return [title, summary];
  };

  test("with which nothing is wrong, as far as the case knows, asks for no complaint; its 180 days are told", () => {
    expect(said(no("endangers_life_or_safety"))).toEqual([
      "Your last day, if you complain to the federal office",
      "We see no broken rule in their no so far. If you think it is wrong, you can complain. You have 180 days. We count from November 2, the day their no came.",
    ]);
    const events = [sent, received, no("endangers_life_or_safety")];
    const { nextSteps } = assess(factsOf(events), plainDate("2026-11-05"));
    expect(nextSteps.find(({ code }) => code === "file_complaint")?.why).toContain(
      "If you complain, your last day is",
    );
  });

  test("with which something is wrong, or beside which something else is, is one to complain of", () => {
    const title = "Your last day for a complaint to the federal office";
    expect(said(no("office_policy"))[0]).toBe(title);
    const threat = newEvent("retaliation_reported", on("2026-11-03"), {
      what: "threatened",
      becauseIAsked: true,
    });
    expect(said(no("endangers_life_or_safety"), threat)[0]).toBe(title);
  });
});

describe("what they did besides answering has 180 days of its own", () => {
  const asked = newEvent("request_sent", on("2026-10-12"));
  const threat = (what: string, becauseIAsked: boolean | null, day = "2026-10-20") =>
    newEvent("retaliation_reported", on(day), { what, happened: "Find another.", becauseIAsked });
  const windowOn = (today: string, ...events: NewEvent[]) =>
    assess(factsOf([asked, ...events]), plainDate(today)).deadlines.find(
      ({ kind }) => kind === "complaint_window",
    );

  test("a threat for asking opens it at once", () => {
    const window = windowOn("2026-10-21", threat("threatened", true));
    expect(window).toMatchObject({ due: on("2027-04-18"), requestId: null });
    expect(window?.summary).toContain("the day they threatened or punished you");
  });

  test("what is not sure, or was taken back, opens none", () => {
    expect(windowOn("2026-10-21", threat("threatened", null))).toBeUndefined();
    const back = threat("taken_back", null, "2026-10-25");
    expect(windowOn("2026-10-26", threat("threatened", true), back)).toBeUndefined();
  });

  test("a waiver for treatment does, and records sent to somebody who was not chosen", () => {
    const waiver = newEvent("forms_or_fee_demanded", on("2026-10-22"), {
      formKind: "waiver",
      waiverConditionOf: "treatment_or_benefits",
    });
    const elsewhere = newEvent("transfer_offered", on("2026-10-23"), {
      alreadySent: true,
      chosenByMe: false,
    });
    const window = windowOn("2026-10-24", waiver, elsewhere);
    expect(window?.due).toEqual(on("2027-04-20"));
    expect(window?.explanation.each?.lines).toHaveLength(2);
  });
});
