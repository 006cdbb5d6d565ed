import { describe, expect, test } from "@jest/globals";
import { plainDate } from "../calendar/plain-date.ts";
import { allRulePacks } from "./all-packs.ts";
import { everyRule } from "./every-rule.ts";
import { findRule, indexRules, lengthOf, referenceTo } from "./rule-index.ts";

const all = indexRules(allRulePacks);

test("refuses an id that no pack has", () => {
  expect(() => findRule("FED-CLOCK-99")).toThrow("FED-CLOCK-99");
  expect(() => referenceTo("FED-CLOCK-99")).toThrow("FED-CLOCK-99");
  expect(() => findRule("TX-MH-01")).toThrow("TX-MH-01");
});

test("gives no number of days for a review (T10)", () => {
  expect(() => lengthOf("REVIEW-01")).toThrow("no number of days");
});

test("has a state's law beside the federal one when it is given both", () => {
  expect(all.lengthOf("TX-MH-01")).toBe(15);
  expect(all.findRule("FED-CLOCK-01")).toBe(findRule("FED-CLOCK-01"));
});

describe("a rule as it is shown", () => {
  test("says of a conclusion that it is derived", () => {
    expect(referenceTo("FED-CLOCK-03").confidence).toBe("derived");
    expect(referenceTo("FED-CLOCK-01").confidence).toBe("V1");
    expect(referenceTo("FED-CLOCK-01").verifiedOn).toBe(plainDate("2026-11-22"));
  });

  test("describes its sources instead of their keys", () => {
    expect(referenceTo("NOTGROUND-BILL").source).toBe(
      "thompsoncoburn.com, 2016-01-19, on the HHS access guidance; saul.com alert, July 2022",
    );
    expect(referenceTo("FED-CLOCK-01").source).toContain("45 CFR 160, 162, 164");
  });

  test("marks a remark that is ours, and says where HIPAA gives more", () => {
    expect(all.referenceTo("HI-02").note).toBe(
      "Derived: Counted by the federal holiday calendar; the state may have more holidays.",
    );
    expect(all.referenceTo("FL-MH-01").note).toContain("SUMMARY-01");
    expect(all.referenceTo("KY-FREE-01").note).toContain("Department of Corrections");
    expect(all.referenceTo("DC-MH-01").note).toBeUndefined();
  });
});

test("every rule of every place can be cited by its id alone", () => {
  for (const { rules } of allRulePacks)
    for (const { id } of rules) expect(everyRule.referenceTo(id).id).toBe(id);
  expect(everyRule.referenceTo("TX-FREE-01").jurisdiction).toBe("US-TX");
  expect(everyRule.referenceTo("FED-CLOCK-01")).toEqual(referenceTo("FED-CLOCK-01"));
});
