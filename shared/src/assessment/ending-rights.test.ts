import { describe, expect, test } from "@jest/globals";
import { plainDate } from "../calendar/plain-date.ts";
import type { NewEvent } from "../workflow/events.ts";
import { newEvent, on } from "../workflow/testing/sample-events.ts";
import { nextOwnDay } from "./ending-rights.ts";
import { projectCase } from "./project-case.ts";
import { factsOf } from "./testing/sample-facts.ts";

/** Due on November 12; the 180 days for a complaint end on May 11, 2027. */
const asked = [
  newEvent("request_sent", on("2026-10-12")),
  newEvent("receipt_established", on("2026-10-13")),
];
/** The evidence is due on November 24: 5 business days before (SSA-EVID-02). */
const hearing = newEvent("hearing_scheduled", on("2026-10-20"), { hearingOn: "2026-12-02" });
const evidenceSent = newEvent("evidence_notice_sent", on("2026-11-20"), { method: "fax" });
const denied = newEvent("denied", on("2026-10-20"));
const complained = newEvent("ocr_complaint_filed", on("2026-11-20"));
const letGo = newEvent("let_go", on("2026-11-20"));

const ownDays = (events: readonly NewEvent[]) => projectCase(factsOf(events)).ownDays;

describe("the days on which rights of the person's own end", () => {
  test.each<[string, NewEvent[], string[]]>([
    ["nothing asked, no hearing", [], []],
    ["the complaint", asked, ["2027-05-11"]],
    [
      "before a hearing the evidence, and the hearing until which late evidence can still count",
      [...asked, hearing],
      ["2026-11-24", "2026-12-02", "2027-05-11"],
    ],
    ["a hearing alone", [hearing], ["2026-11-24", "2026-12-02"]],
    [
      "they were told what is missing (SSA-EVID-03)",
      [...asked, hearing, evidenceSent],
      ["2027-05-11"],
    ],
    [
      "the complaint was made",
      [...asked, denied, complained, hearing],
      ["2026-11-24", "2026-12-02"],
    ],
    ["let go", [...asked, hearing, letGo], []],
  ])("%s", (_, events, expected) => {
    expect(ownDays(events)).toEqual(expected);
  });

  test.each([
    ["2026-11-24", "2026-11-24"],
    ["2026-11-25", "2026-12-02"],
    ["2026-12-03", "2027-05-11"],
    ["2027-05-12", null],
  ])("on %s the next one is %s", (today, expected) => {
    expect(nextOwnDay(ownDays([...asked, hearing]), plainDate(today))).toBe(expected);
  });
});
