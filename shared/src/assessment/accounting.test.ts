import { describe, expect, test } from "@jest/globals";
import { plainDate } from "../calendar/plain-date.ts";
import { drivesAlarm } from "../rules/drives-alarm.ts";
import { findRule } from "../rules/rule-index.ts";
import type { NewEvent } from "../workflow/events.ts";
import { idOf, newEvent, on } from "../workflow/testing/sample-events.ts";
import { assess } from "./assess.ts";
import { planReminders } from "./plan-reminders.ts";
import { factsOf } from "./testing/sample-facts.ts";

const asked = newEvent("accounting_requested", on("2026-10-12"));
const arrived = newEvent("receipt_established", on("2026-10-13"), { requestId: idOf(1) });
const assessOn = (today: string, ...events: NewEvent[]) =>
  assess(factsOf(events), plainDate(today));

describe("the list of who has seen the record: a rule from memory sets off no alarm (FED-ACCT-01)", () => {
  test("the rule is marked as not verified, and drives nothing", () => {
    expect(findRule("FED-ACCT-01").confidence).toBe("M");
    expect(drivesAlarm(findRule("FED-ACCT-01"))).toBe(false);
  });

  test("its day is our suggestion, labelled as not verified", () => {
    const { deadlines } = assessOn("2026-10-20", asked, arrived);
    expect(deadlines).toMatchObject([
      { kind: "suggested", party: "person", legal: false, due: on("2026-12-12") },
    ]);
    expect(deadlines[0]?.summary).toContain("not verified: check 45 CFR 164.528");
    expect(deadlines[0]?.explanation.workings[0]?.rule).toMatchObject({
      id: "FED-ACCT-01",
      citation: "45 CFR 164.528",
      confidence: "M",
    });
  });

  test("long after that day nobody is late, accused, reminded or complained of", () => {
    const { deadlines, findings, headline, nextSteps } = assessOn("2027-12-01", asked, arrived);
    expect(findings).toEqual([]);
    expect(deadlines.map(({ kind, daysLate }) => [kind, daysLate])).toEqual([["suggested", null]]);
    expect(headline.tone).not.toBe("late");
    expect(nextSteps.map(({ code }) => code)).toContain("ask_about_list");
    expect(planReminders(factsOf([asked, arrived]))).toEqual([]);
  });

  test("where the day it arrived is not known, we suggest to ask", () => {
    const [suggestion] = assessOn("2026-10-20", asked).deadlines;
    expect(suggestion).toMatchObject({ kind: "suggested", due: on("2026-10-19"), legal: false });
    expect(suggestion?.summary).toContain("We do not know the day your request for the list");
  });

  test("an answer ends it", () => {
    const answered = newEvent("accounting_answered", on("2026-11-01"));
    expect(assessOn("2026-11-02", asked, arrived, answered).deadlines).toEqual([]);
  });
});
