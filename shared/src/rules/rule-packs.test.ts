import { describe, expect, test } from "@jest/globals";
import { plainDate } from "../calendar/plain-date.ts";
import { allRulePacks } from "./all-packs.ts";
import { ruleChecks } from "./checks/index-of-checks.ts";
import { findRule, lengthOf, referenceTo } from "./rule-index.ts";

const rules = allRulePacks.flatMap((pack) =>
  pack.rules.map((rule) => [rule.id, rule, pack] as const),
);

describe.each(Object.entries(ruleChecks))("every rule %s", (_, check) => {
  test.each(rules)("%s", (_id, rule, pack) => {
    expect(check(rule, pack, allRulePacks)).toEqual([]);
  });
});

test("refuses an id that no pack has", () => {
  expect(() => findRule("FED-CLOCK-99")).toThrow("FED-CLOCK-99");
  expect(() => referenceTo("FED-CLOCK-99")).toThrow("FED-CLOCK-99");
});

test("gives no number of days for a review (T10)", () => {
  expect(() => lengthOf("REVIEW-01")).toThrow("no number of days");
});

test("says of a conclusion that it is derived", () => {
  expect(referenceTo("FED-CLOCK-03").confidence).toBe("derived");
  expect(referenceTo("FED-CLOCK-01").confidence).toBe("V1");
  expect(referenceTo("FED-CLOCK-01").verifiedOn).toBe(plainDate("2026-11-22"));
});
