import { describe, expect, test } from "@jest/globals";
import { assert, integer, property } from "fast-check";
import { nextBusinessDay } from "./business-days.ts";
import { addMonths, addWeeks } from "./months.ts";
import { addDays, daysBetween, plainDate, weekdayOf } from "./plain-date.ts";

describe("the corresponding date, else the last day of the month", () => {
  test.each([
    ["2026-09-03", 1, "2026-10-03", "the regulator’s example: 3 September to 3 October"],
    ["2026-01-31", 1, "2026-02-28", "31 January, a common year"],
    ["2028-01-31", 1, "2028-02-29", "31 January, a leap year"],
    ["2100-01-31", 1, "2100-02-28", "a hundredth year is none"],
    ["2000-01-31", 1, "2000-02-29", "a four hundredth year is one"],
    ["2026-03-31", 1, "2026-04-30", "a month of 30 days"],
    ["2026-02-28", 1, "2026-03-28", "the last day of February has a corresponding date"],
    ["2026-12-31", 1, "2027-01-31", "the end of a year"],
    ["2025-11-30", 3, "2026-02-28", "three months from the first start, over a year’s end"],
    ["2025-12-31", 2, "2026-02-28", "two months"],
    ["2026-06-08", 6, "2026-12-08", "six months to go to court in DC"],
    ["2024-02-29", 12, "2025-02-28", "a year from a leap day"],
    ["2026-03-31", -1, "2026-02-28", "backwards"],
    ["2026-01-15", -1, "2025-12-15", "backwards over a year’s end"],
    ["2026-05-05", 0, "2026-05-05", "nothing"],
  ])("%s and %i months are %s: %s", (from, months, to) => {
    expect(addMonths(plainDate(from), months)).toBe(to);
  });

  test("fails outside the years that are known", () => {
    expect(() => addMonths(plainDate("2200-12-01"), 1)).toThrow();
  });
});

describe("T05: thirty days are not a month", () => {
  test.each([
    ["2026-01-31", "2026-03-02", "2026-02-28"],
    ["2028-01-31", "2028-03-01", "2028-02-29"],
  ])("from %s: %s and %s", (from, days, month) => {
    expect(addDays(plainDate(from), 30)).toBe(days);
    expect(addMonths(plainDate(from), 1)).toBe(month);
  });
});

describe("the last day of a UK month rolls over", () => {
  test.each([
    ["2026-09-03", "2026-10-05", "Saturday 3 October to Monday"],
    ["2026-11-25", "2026-12-29", "Christmas Day, Boxing Day, its substitute day, a weekend"],
    ["2026-03-03", "2026-04-07", "Good Friday to the Tuesday after Easter"],
    ["2026-10-05", "2026-11-05", "a working day stays"],
  ])("received %s, due %s: %s", (received, due) => {
    expect(nextBusinessDay(addMonths(plainDate(received), 1), "uk_england_wales")).toBe(due);
  });

  test("by the holidays of the part of the country", () => {
    const goodFriday = addMonths(plainDate("2026-03-03"), 1);
    expect(nextBusinessDay(goodFriday, "uk_scotland")).toBe("2026-04-06");
    expect(nextBusinessDay(plainDate("2026-07-13"), "uk_northern_ireland")).toBe("2026-07-14");
  });
});

const someDay = integer({ min: 0, max: 80_000 }).map((n) => addDays(plainDate("1960-01-01"), n));

test("a later day never gives an earlier end, and a month is 28 to 31 days", () => {
  assert(
    property(
      someDay,
      integer({ min: 0, max: 60 }),
      integer({ min: 0, max: 24 }),
      (day, n, more) => {
        const later = addDays(day, n);
        expect(addMonths(later, more) >= addMonths(day, more)).toBe(true);
        const month = daysBetween(day, addMonths(day, 1));
        expect(month).toBeGreaterThanOrEqual(28);
        expect(month).toBeLessThanOrEqual(31);
      },
    ),
  );
});

test("a week later is the same weekday, seven days on", () => {
  assert(
    property(someDay, integer({ min: -8, max: 8 }), (day, weeks) => {
      expect(weekdayOf(addWeeks(day, weeks))).toBe(weekdayOf(day));
      expect(daysBetween(day, addWeeks(day, weeks))).toBe(7 * weeks);
    }),
  );
});
