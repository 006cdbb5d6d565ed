import { describe, expect, test } from "@jest/globals";
import { assert, constantFrom, integer, property } from "fast-check";
import { exactDate } from "../calendar/date-range.ts";
import { addDays, plainDate } from "../calendar/plain-date.ts";
import { allRulePacks } from "./all-packs.ts";
import { dueDate, dueRange, lastValidDay, longestDueDate } from "./count-rule.ts";
import { indexRules } from "./rule-index.ts";

const { findRule } = indexRules(allRulePacks);

const due = (id: string, dayZero: string) => dueDate(findRule(id), plainDate(dayZero));

describe("the last day a rule gives", () => {
  test.each([
    ["FED-CLOCK-01", "2026-01-31", "2026-03-02", "T05: thirty days are not a month"],
    ["FED-CLOCK-01", "2028-01-31", "2028-03-01", "T05: in a leap year"],
    ["FED-CLOCK-01", "2026-10-15", "2026-11-14", "T03: a Saturday stays"],
    ["FED-CLOCK-01", "2026-10-27", "2026-11-26", "T03: Thanksgiving stays"],
    ["FED-AMEND-01", "2026-10-13", "2026-12-12", "T09: amendment has 60"],
    ["TX-MH-01", "2026-11-02", "2026-11-17", "T02: calendar days"],
    ["TX-PHYS-01", "2026-11-02", "2026-11-24", "T02: business days"],
    ["CA-INSPECT-01", "2026-11-20", "2026-11-30", "Thanksgiving is left out"],
    ["DC-MH-04", "2026-08-31", "2027-02-28", "T19: months in DC"],
    ["IE-FOI-01", "2026-11-02", "2026-11-30", "T19: weeks in Ireland"],
    ["UK-SAR-01", "2026-09-03", "2026-10-05", "T03: the UK rolls over"],
    ["EU-SAR-01", "2026-09-03", "2026-10-03", "and we do not for the Union"],
    ["SSA-EVID-02", "2026-12-02", "2026-11-24", "backwards from the hearing"],
  ])("%s from %s: %s, %s", (id, from, to) => {
    expect(due(id, from)).toBe(to);
  });

  test.each(["REVIEW-01", "FL-01", "OH-01", "DC-GEN-01"])("%s gives no number (T10)", (id) => {
    expect(due(id, "2026-10-13")).toBeNull();
    expect(dueRange(findRule(id), exactDate(plainDate("2026-10-13")))).toBeNull();
    expect(longestDueDate(findRule(id), plainDate("2026-10-13"))).toBeNull();
  });

  test("in Scotland by the bank holidays of Scotland", () => {
    const rule = findRule("UK-SAR-01");
    const received = plainDate("2026-05-15");
    expect(dueDate(rule, received)).toBe("2026-06-15");
    expect(dueDate({ ...rule, calendar: "uk_scotland" }, received)).toBe("2026-06-16");
  });

  test("a count of business days without a calendar is a slip", () => {
    const rule = { ...findRule("TX-PHYS-01"), calendar: null };
    expect(() => dueDate(rule, plainDate("2026-11-02"))).toThrow("holiday calendar");
  });

  test("where the day of the event is day 1, one day less; a month is the same", () => {
    const from = plainDate("2026-11-02");
    const ofDay = (id: string) => dueDate({ ...findRule(id), countFrom: "day_of" }, from);
    expect(ofDay("TX-MH-01")).toBe("2026-11-16");
    expect(ofDay("IE-FOI-01")).toBe("2026-11-29");
    expect(ofDay("EU-SAR-01")).toBe("2026-12-02");
    expect(ofDay("SSA-NOTICE-01")).toBe("2026-08-20");
  });
});

test("a request counts for as long as its rule says (T19)", () => {
  expect(lastValidDay(findRule("OH-01"), plainDate("2026-03-01"))).toBe("2027-03-01");
  expect(lastValidDay(findRule("IN-MH-02"), plainDate("2026-11-12"))).toBe("2027-05-11");
  expect(lastValidDay(findRule("FED-CLOCK-01"), plainDate("2026-11-12"))).toBeNull();
});

const clocks = allRulePacks.flatMap((pack) => pack.rules).filter(({ length }) => length !== null);
const someDay = integer({ min: 0, max: 40_000 }).map((n) => addDays(plainDate("2000-01-01"), n));

test("a later day 0 never gives an earlier date, and the range holds what each of its days gives", () => {
  assert(
    property(
      constantFrom(...clocks),
      someDay,
      integer({ min: 0, max: 40 }),
      integer({ min: 0, max: 40 }),
      (rule, earliest, one, two) => {
        const latest = addDays(earliest, one + two);
        const range = dueRange(rule, { earliest, latest });
        const inside = dueDate(rule, addDays(earliest, one)) ?? "";
        expect((range?.earliest ?? "") <= inside && inside <= (range?.latest ?? "")).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

test("an extension never ends before the first length", () => {
  assert(
    property(constantFrom(...clocks), someDay, (rule, day) => {
      const longest = longestDueDate(rule, day);
      if (longest !== null) expect(longest > (dueDate(rule, day) ?? "")).toBe(true);
    }),
  );
});
