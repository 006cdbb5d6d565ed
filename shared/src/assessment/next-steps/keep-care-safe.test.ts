import { describe, expect, test } from "@jest/globals";
import { plainDate } from "../../calendar/plain-date.ts";
import { newEvent, on } from "../../workflow/testing/sample-events.ts";
import { assess } from "../assess.ts";
import { factsOf } from "../testing/sample-facts.ts";

const received = newEvent("receipt_established", on("2026-10-13"));

describe("keep your care safe", () => {
  const sent = newEvent("request_sent", on("2026-10-12"));
  const report = newEvent("retaliation_reported", on("2026-10-20"), { becauseIAsked: null });
  const stepsAfter = (...events: Parameters<typeof factsOf>[0]) =>
    assess(factsOf([sent, received, ...events]), plainDate("2026-11-01")).nextSteps;

  test("comes first after a threat, even where the reason is not sure, with a caution about care", () => {
    const [step] = stepsAfter(report);
    expect(step).toMatchObject({
      code: "keep_care_safe",
      by: null,
      action: { kind: "none" },
    });
    expect(step?.caution).toContain("look first for where else you can get both");
    expect(step?.caution).toContain("988");
  });

  test("stays at hand when the person moves on, and goes when it was taken back", () => {
    const moved = stepsAfter(report, newEvent("followed_up", on("2026-10-25")));
    expect(moved[0]?.code).not.toBe("keep_care_safe");
    expect(moved.map(({ code }) => code)).toContain("keep_care_safe");
    const back = newEvent("retaliation_reported", on("2026-10-25"), { what: "taken_back" });
    expect(stepsAfter(report, back).map(({ code }) => code)).not.toContain("keep_care_safe");
  });
});
