import { describe, expect, test } from "@jest/globals";
import { assess } from "../assessment/assess.ts";
import type { Finding } from "../assessment/assessment.ts";
import { factsOf } from "../assessment/testing/sample-facts.ts";
import { addDays, plainDate } from "../calendar/plain-date.ts";
import { complaintPoints } from "../content/complaint-points.ts";
import type { NewEvent } from "../workflow/events.ts";
import { newEvent, on } from "../workflow/testing/sample-events.ts";
import { describeFindings } from "./finding-facts.ts";
import { findingTopics } from "./finding-topics.ts";
import { exampleFinding } from "./letters.fixture.ts";

const today = plainDate("2026-11-19");
const tell = (findings: Finding[]) => describeFindings({ findings, deadlines: [] }, today);

/** A request that came so many days before today, to a therapist in Texas, whose law gives 15 days. */
const inTexas = (daysAgo: number, more: NewEvent[] = []) => {
  const arrived = on(addDays(today, -daysAgo));
  const facts = factsOf(
    [
      newEvent("request_sent", arrived, { method: "fax" }),
      newEvent("receipt_established", arrived, { basis: "fax_confirmation" }),
      ...more,
    ],
    { holder: { jurisdiction: "US-TX", kind: "therapist" } },
  );
  return describeFindings(assess(facts, today), today).complaint_points;
};

describe("findings in letters", () => {
  test("a sentence that two findings share stands once", () => {
    const twice = [
      exampleFinding("extension_invalid", "Late."),
      exampleFinding("extension_invalid", "Late."),
    ];
    expect(tell(twice).extension_problem).toBe("Late.");
  });

  test("a complaint names each thing with its day, in words about the office and not to it", () => {
    const { complaint_points } = tell([exampleFinding("answer_overdue", "You are late.")]);
    expect(complaint_points).toBe(
      "November\u00a016, 2026: The office did not act on the request in time.",
    );
  });

  test("a complaint tells what ended since with both days, in the order of the first ones; the other letters do not", () => {
    const late = {
      ...exampleFinding("answer_overdue", "You are late."),
      since: plainDate("2026-11-01"),
      curedOn: plainDate("2026-11-10"),
    };
    const facts = tell([exampleFinding("not_a_ground", "No ground."), late]);
    expect(facts.complaint_points).toBe(
      [
        "From November\u00a01, 2026 to November\u00a010, 2026: The office did not act on the request in time.",
        "November\u00a016, 2026: The office refused access on a ground that the rule does not list.",
      ].join("\n"),
    );
    expect(facts.late_answer).toBe("");
  });

  test("a complaint to the federal office counts from the federal day, and leaves out what only a state forbids", () => {
    expect(inTexas(45)).toBe(
      "November\u00a05, 2026: The office did not act on the request in time (45 CFR 164.524(b)(2)(i)).",
    );
    expect(inTexas(25)).toBe("");
  });

  test("an answer that came late is told with the federal day too, and one between the two days is not", () => {
    const denied = (days: number) =>
      newEvent("denied", on(addDays(today, -days)), { ground: "endangers_life_or_safety" });
    expect(inTexas(45, [denied(5)])).toContain(
      "From November\u00a05, 2026 to November\u00a014, 2026: The office did not act on the request in time (45 CFR",
    );
    expect(inTexas(45, [denied(20)])).not.toContain("in time");
  });

  test("what has not happened yet stands in no complaint", () => {
    const later = { ...exampleFinding("not_a_ground", ""), since: plainDate("2026-11-20") };
    expect(tell([later]).complaint_points).toBe("");
  });

  test("a threat is no line of a complaint: it has a part of its own, for the user to choose", () => {
    expect(tell([exampleFinding("retaliation", "A threat.")])).toMatchObject({
      complaint_points: "",
      retaliation_told: "A threat.",
    });
  });

  test("every finding that a letter speaks of has words for a complaint, but for the threat", () => {
    const codes = Object.values(findingTopics).flat();
    const without = codes.filter((code) => complaintPoints[code] === undefined);
    expect(without).toEqual(["retaliation"]);
  });
});
