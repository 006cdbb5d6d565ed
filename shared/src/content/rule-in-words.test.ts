import { describe, expect, test } from "@jest/globals";
import { allRulePacks } from "../rules/all-packs.ts";
import { indexRules } from "../rules/rule-index.ts";
import { sayConditions, sayCounting, sayHolders } from "./rule-in-words.ts";

const { findRule } = indexRules(allRulePacks);
const answerTo = (id: string, question: string) =>
  sayCounting(findRule(id)).find((line) => line.question === question)?.answer;

describe("how a rule counts, in words", () => {
  test.each([
    ["FED-CLOCK-01", "Length", "30 calendar days"],
    ["FED-CLOCK-01", "Day 0", "The day they receive the request. The day after it is day 1."],
    ["FED-CLOCK-01", "Counted", "Every day counts, weekends and holidays too."],
    ["FED-CLOCK-01", "A last day on a weekend or holiday", "It stays where it is."],
    [
      "FED-CLOCK-01",
      "More time",
      "Once, up to 60 calendar days in all from day 0. They must tell you in writing before the first length is over, with the reason and the new date.",
    ],
    ["SSA-EVID-02", "Day 0", "The day of the hearing. The day before it is day 1."],
    [
      "UK-SAR-01",
      "Day 0",
      "The day they receive the request. A month ends on the same date of a later month.",
    ],
    [
      "UK-SAR-01",
      "A last day on a weekend or holiday",
      "It moves to the next working day, by the bank holidays of England and Wales.",
    ],
    ["IE-FOI-01", "Length", "4 weeks"],
    ["MA-FREE-01", "The days run", "Only if the request says that the records are for the claim."],
    ["UK-SAR-01", "Length", "1 month"],
    ["OH-01", "How long the paper counts", "12 months from the day written on it."],
  ])("%s, %s", (id, question, answer) => {
    expect(answerTo(id, question)).toBe(answer);
  });

  test("a rule without a number says nothing of counting", () => {
    expect(sayCounting(findRule("SUMMARY-01"))).toEqual([]);
  });

  test("every rule with a number says what its last day is for, and where the count begins", () => {
    for (const { rules } of allRulePacks)
      for (const rule of rules.filter(({ length }) => length !== null)) {
        const questions = sayCounting(rule).map(({ question }) => question);
        expect([rule.id, questions]).toEqual([
          rule.id,
          expect.arrayContaining(["Length", "The last day for", "Day 0", "Counted"]),
        ]);
      }
  });
});

test("whom a rule binds and when it counts read as phrases", () => {
  expect(sayHolders(["physician"])).toBe("A physician");
  expect(sayHolders(["physician", "hospital", "facility"])).toBe(
    "A physician, a hospital or a health care facility",
  );
  expect(sayConditions(["written_request", "signed_request"])).toBe(
    "Only if you ask in writing and you sign the request",
  );
  expect(sayConditions([])).toBeNull();
});
