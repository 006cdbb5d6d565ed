import { describe, expect, test } from "@jest/globals";
import { plainDate } from "../calendar/plain-date.ts";
import { newEvent, on } from "../workflow/testing/sample-events.ts";
import { assess } from "./assess.ts";
import { explainSilence } from "./nothing-came.ts";
import { factsOf } from "./testing/sample-facts.ts";

const asked = newEvent("request_sent", on("2026-10-13"));
const arrived = newEvent("receipt_established", on("2026-10-13"));
const explain = (
  ...[events, today, changes]: [
    Parameters<typeof factsOf>[0],
    string,
    Parameters<typeof factsOf>[1]?,
  ]
) => explainSilence(assess(factsOf(events, changes), plainDate(today)));

describe("when nothing came", () => {
  test.each([
    ["2026-11-11", "upcoming", "allowed"],
    ["2026-11-12", "due_today", "allowed"],
    ["2026-11-13", "passed", "not_allowed"],
  ])("on %s, with November 12 as the last day, it is %s", (today, silence, verdict) => {
    const said = explain([asked, arrived], today);
    expect(said.silence).toBe(silence);
    expect(said.allowed.verdict).toBe(verdict);
    expect(said.deadline?.due?.latest).toBe("2026-11-12");
    expect(said.allowed.rules.map(({ id }) => id)).toEqual(["FED-CLOCK-01"]);
  });

  test("with a range of days of arrival nobody is called late inside it", () => {
    const about = newEvent("receipt_established", on("2026-10-13", "2026-10-20"));
    expect(explain([asked, about], "2026-11-15").silence).toBe("may_have_passed");
    expect(explain([asked, about], "2026-11-15").allowed.verdict).toBe("depends");
    expect(explain([asked, about], "2026-11-20").silence).toBe("passed");
  });

  test("without the day of arrival it says what is missing, and accuses nobody", () => {
    const said = explain(
      [newEvent("request_sent", on("2026-10-13"), { method: "mail" })],
      "2027-03-01",
    );
    expect(said.silence).toBe("unknown");
    expect(said.allowed.verdict).toBe("depends");
    expect(said.allowed.reasons.length).toBeGreaterThan(1);
  });

  test("the earliest of several answers leads", () => {
    const later = [
      newEvent("request_sent", on("2026-10-20")),
      newEvent("receipt_established", on("2026-10-20")),
    ];
    expect(explain([asked, arrived, ...later], "2026-11-01").deadline?.due?.latest).toBe(
      "2026-11-12",
    );
  });

  test("after a part came, the rest is what is awaited", () => {
    const part = newEvent("records_received", on("2026-10-20"));
    expect(explain([asked, arrived, part], "2026-11-13")).toMatchObject({
      silence: "passed",
      deadline: { kind: "rest_due" },
    });
  });

  test("where no law that we know sets a day, it says so instead of a date", () => {
    const said = explain([asked, arrived], "2027-03-01", { holder: { jurisdiction: "JP" } });
    expect(said).toMatchObject({
      silence: "none",
      deadline: null,
      allowed: { verdict: "not_known", rules: [] },
    });
    expect(said.allowed.reasons.join(" ")).toContain("US law does not count");
  });
});
