import { describe, expect, test } from "@jest/globals";
import { plainDate } from "../../calendar/plain-date.ts";
import { newEvent, on } from "../../workflow/testing/sample-events.ts";
import { assess } from "../assess.ts";
import { factsOf } from "../testing/sample-facts.ts";

type Changes = Parameters<typeof factsOf>[1];

const received = newEvent("receipt_established", on("2026-10-13"));

const texas = { holder: { jurisdiction: "US-TX" } };

function stepFor(bill: object, changes: Changes = texas, sent: object = {}) {
  const events = [
    newEvent("request_sent", on("2026-10-12"), sent),
    received,
    newEvent("forms_or_fee_demanded", on("2026-10-20"), bill),
  ];
  const [step] = assess(factsOf(events, changes), plainDate("2026-11-01")).nextSteps;
  if (step?.code !== "check_form_and_fee") throw new Error(`The step is ${step?.code}.`);
  return step;
}
const linesOf = (...asked: Parameters<typeof stepFor>) =>
  new Map(stepFor(...asked).script.map(({ cue, words }) => [cue, words]));

describe("check the form and the fee", () => {
  test("the clock does not stop (T08)", () => {
    expect(stepFor({ amount: 25 }).why).toContain("The $25.00 that they ask for does not stop");
  });

  test("names the lines of this bill that may not be charged", () => {
    const items = [{ label: "Pull", amount: 9.5, category: "search_and_retrieval" }];
    expect(linesOf({ items }).get("May not be charged")).toBe(
      "On this bill: $9.50 for “Pull”. Ask them to take it off.",
    );
    expect(linesOf({}).get("May not be charged")).toContain("Searching for the records");
  });

  test("how to pay less: to yourself (T15), and a flat fee that is no limit (T17)", () => {
    const lines = linesOf({ amount: 25 });
    expect(lines.get("To pay less")).toContain("have it sent to yourself");
    expect(lines.get("A flat fee")).toContain("no limit on every fee");
  });

  test("the state's free copy: for certain, or with what is still to do for it", () => {
    const claim = { ...texas, claimStage: "hearing" as const };
    expect(linesOf({ amount: 25 }, claim, { proofOfClaimEnclosed: true }).keys()).toContain(
      "Free in your case",
    );
    expect(
      linesOf({ amount: 25 }, claim, { proofOfClaimEnclosed: false }).get("It may be free"),
    ).toContain("Send a paper from Social Security that shows the claim");
    expect(linesOf({ amount: 25 }).get("It may be free")).toContain(
      "If you have such a claim, tell us where it stands.",
    );
    const california = { ...claim, holder: { jurisdiction: "US-CA" } };
    const sent = { proofOfClaimEnclosed: true, privateLawyer: false };
    expect(
      linesOf({ amount: 25, earlierCopy: false }, california, sent).get("It may be free"),
    ).toContain("It covers the part that matters for the appeal. Ask for that part.");
    expect([...linesOf({ amount: 25 }, { ...texas, claimStage: "none" }).keys()]).not.toContain(
      "It may be free",
    );
  });

  test("where the state was not read: ask, unless there is no claim", () => {
    const holder = { jurisdiction: "US-OR" };
    expect([...linesOf({}, { holder }).keys()]).toContain("Disability claim");
    expect([...linesOf({}, { holder, claimStage: "none" }).keys()]).not.toContain(
      "Disability claim",
    );
    expect([...linesOf({}).keys()]).not.toContain("Disability claim");
  });

  test.each([
    ["request_form", "Their own form"],
    ["authorization_form", "Say about the form"],
    ["identity_proof", "Proof of who you are"],
    ["waiver", "If it asks you to give up rights"],
  ])("the form is a %s", (formKind, cue) => {
    expect([...linesOf({ formKind }).keys()]).toContain(cue);
  });

  test("leans on no federal rule where it does not count", () => {
    const changes = { holder: { jurisdiction: "CA-ON" } };
    const said = stepFor({ amount: 25, formKind: "authorization_form" }, changes);
    const keys = said.script.map(({ cue }) => cue);
    expect(keys).toEqual(["An authorization", "Ask about the fee", "Write down"]);
    expect(said.why).not.toContain("clock");
  });
});
