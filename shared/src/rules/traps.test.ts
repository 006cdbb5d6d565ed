import { describe, expect, test } from "@jest/globals";
import { plainDate } from "../calendar/plain-date.ts";
import { denialGroundSchema } from "../workflow/events.ts";
import { allRulePacks } from "./all-packs.ts";
import { workedExamplesHold } from "./checks/worked-examples-hold.ts";
import { dueDate, lastValidDay } from "./count-rule.ts";
import { everyRule } from "./every-rule.ts";
import type { Rule } from "./rule-pack.ts";
import { selectRules } from "./select-rules.ts";

const counted = allRulePacks.flatMap((pack) =>
  pack.rules
    .filter(({ length }) => length !== null)
    .map((rule) => ({ rule, pack, id: rule.id, length: rule.length ?? 0 })),
);

describe("a number that is changed does not go unseen", () => {
  test.each(counted)("one more or one less in $id", ({ rule, pack, length }) => {
    for (const changed of [length + 1, length - 1]) {
      const problems = workedExamplesHold({ ...rule, length: changed }, pack, allRulePacks);
      expect(problems.length).toBeGreaterThan(0);
    }
  });

  test.each(counted.filter(({ rule }) => rule.extension !== null))(
    "nor in the more time that $id allows",
    ({ rule, pack }) => {
      const { extension } = rule;
      if (extension === null) throw new Error("It allows none.");
      const longer: Rule = {
        ...rule,
        extension: { ...extension, totalLength: extension.totalLength + 1 },
      };
      expect(workedExamplesHold(longer, pack, allRulePacks).length).toBeGreaterThan(0);
    },
  );

  test.each(counted.filter(({ rule }) => rule.unit === "business_day"))(
    "nor calendar days taken for the business days of $id (T02)",
    ({ rule, pack }) => {
      const others: Rule = { ...rule, unit: "calendar_day" };
      expect(workedExamplesHold(others, pack, allRulePacks).length).toBeGreaterThan(0);
    },
  );
});

describe("days are counted the same whatever the clocks do", () => {
  test.each([
    ["FED-CLOCK-01", "2026-02-20", "2026-03-22", "over the night of 8 March, an hour short"],
    ["FED-CLOCK-01", "2026-10-15", "2026-11-14", "over the night of 1 November, an hour long"],
    ["FED-CLOCK-01", "2026-03-08", "2026-04-07", "from the short day itself"],
    ["UK-SAR-01", "2026-02-27", "2026-03-27", "a month that ends before the British change"],
    ["UK-SAR-01", "2026-03-02", "2026-04-02", "and one over it"],
    ["WA-01", "2026-10-23", "2026-11-16", "working days over the change and Veterans Day"],
    ["TX-PHYS-01", "2026-12-18", "2027-01-12", "over Christmas, New Year and the end of the year"],
    ["TX-PHYS-01", "2027-06-25", "2027-07-19", "Independence Day on a Sunday is kept on Monday"],
    ["WA-01", "2028-02-11", "2028-03-06", "Presidents Day and a leap day"],
    ["SSA-EVID-02", "2027-01-19", "2027-01-11", "back over Martin Luther King Day"],
  ])("%s from %s: %s, %s", (id, dayZero, due) => {
    expect(dueDate(everyRule.findRule(id), plainDate(dayZero))).toBe(due);
  });
});

test("T16: no ground and no rule tells of the laboratory exception that was taken out of the law in 2014", () => {
  expect(denialGroundSchema.options.filter((ground) => /clia|laborator/i.test(ground))).toEqual([]);
  const told = allRulePacks
    .flatMap(({ rules }) => rules)
    .filter(({ statement }) => /CLIA|clinical laborator/i.test(statement));
  expect(told).toEqual([]);
});

test("T19: a request in Ohio counts for a year, a release in Indiana for 180 days", () => {
  const lastDay = (id: string) => lastValidDay(everyRule.findRule(id), plainDate("2026-03-01"));
  expect([lastDay("OH-01"), lastDay("IN-MH-02")]).toEqual(["2027-03-01", "2026-08-28"]);
});

test("T20: Social Security may ask for a designated representative, whoever else released the records", () => {
  const ids = selectRules("US-TX", "ssa").rules.map(({ rule }) => rule.id);
  expect(ids).toEqual(expect.arrayContaining(["SSA-MED-01", "SSA-MED-02"]));
  expect(ids).not.toContain("FED-CLOCK-01");
});
