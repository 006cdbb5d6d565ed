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
