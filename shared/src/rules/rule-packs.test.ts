import { describe, expect, test } from "@jest/globals";
import { plainDate } from "../calendar/plain-date.ts";
import { citationNamesASection } from "./checks/citation-names-a-section.ts";
import { consequencesExist } from "./checks/consequences-exist.ts";
import { idIsUnique } from "./checks/id-is-unique.ts";
import { ruleChecks } from "./checks/index-of-checks.ts";
import { schemaHolds } from "./checks/schema-holds.ts";
import { sourceAndEditionNamed } from "./checks/source-and-edition-named.ts";
import { workedExamplesHold } from "./checks/worked-examples-hold.ts";
import { findRule, lengthOf, referenceTo, rulePacks } from "./rule-index.ts";

const rules = rulePacks.flatMap((pack) => pack.rules.map((rule) => [rule.id, rule] as const));

describe.each(Object.entries(ruleChecks))("every rule %s", (_, check) => {
  test.each(rules)("%s", (_id, rule) => {
    expect(check(rule, rulePacks)).toEqual([]);
  });
});

describe("a check sees a rule that is wrong", () => {
  const rule = findRule("FED-CLOCK-01");
  test("one day more than the law gives", () => {
    expect(workedExamplesHold({ ...rule, length: 31 }, rulePacks)).toHaveLength(3);
  });
  test("no worked example for a date", () => {
    expect(workedExamplesHold({ ...rule, workedExamples: [] }, rulePacks)).toHaveLength(1);
  });
  test("a rule from memory", () => {
    expect(sourceAndEditionNamed({ ...rule, confidence: "M" }, rulePacks)).toHaveLength(1);
  });
  test("a citation nobody can look up", () => {
    expect(citationNamesASection({ ...rule, citation: "HIPAA" }, rulePacks)).toHaveLength(1);
  });
  test("an id used twice", () => {
    const doubled = rulePacks.map((pack) => ({ ...pack, rules: [...pack.rules, rule] }));
    expect(idIsUnique(rule, doubled)).toHaveLength(1);
  });
  test("a consequence that no pack has", () => {
    expect(consequencesExist({ ...rule, onMiss: ["NONE-01"] }, rulePacks)).toHaveLength(1);
  });
  test("a field that is no field", () => {
    expect(schemaHolds({ ...rule, id: "no id" }, rulePacks)).not.toEqual([]);
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
