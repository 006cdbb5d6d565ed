import { describe, expect, test } from "@jest/globals";
import { plainDate } from "../calendar/plain-date.ts";
import { complaintPoints } from "../content/complaint-points.ts";
import { describeFindings } from "./finding-facts.ts";
import { findingTopics } from "./finding-topics.ts";
import { exampleFinding } from "./letters.fixture.ts";

const today = plainDate("2026-11-19");

describe("findings in letters", () => {
  test("a sentence that two findings share stands once", () => {
    const twice = [
      exampleFinding("extension_invalid", "Late."),
      exampleFinding("extension_invalid", "Late."),
    ];
    expect(describeFindings(twice, today).extension_problem).toBe("Late.");
  });

  test("a complaint names each thing with its day, in words about the office and not to it", () => {
    const { complaint_points } = describeFindings(
      [exampleFinding("answer_overdue", "You are late.")],
      today,
    );
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
    const facts = describeFindings([exampleFinding("not_a_ground", "No ground."), late], today);
    expect(facts.complaint_points).toBe(
      [
        "From November\u00a01, 2026 to November\u00a010, 2026: The office did not act on the request in time.",
        "November\u00a016, 2026: The office refused access on a ground that the rule does not list.",
      ].join("\n"),
    );
    expect(facts.late_answer).toBe("");
  });

  test("what has not happened yet stands in no complaint", () => {
    const later = { ...exampleFinding("not_a_ground", ""), since: plainDate("2026-11-20") };
    expect(describeFindings([later], today).complaint_points).toBe("");
  });

  test("a threat is no line of a complaint: it has a part of its own, for the user to choose", () => {
    expect(describeFindings([exampleFinding("retaliation", "A threat.")], today)).toMatchObject({
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
