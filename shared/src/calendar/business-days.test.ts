import { describe, expect, test } from "@jest/globals";
import { assert, constantFrom, integer, property } from "fast-check";
import {
  addBusinessDays,
  countBusinessDays,
  isBusinessDay,
  listSkippedDays,
  nextBusinessDay,
  whyNoBusinessDay,
} from "./business-days.ts";
import { calendarNames, holidayCalendars } from "./holidays/calendars.ts";
import { isWeekend } from "./holidays/movable-days.ts";
import { addDays, daysBetween, plainDate } from "./plain-date.ts";

describe("counting business days by the US federal calendar", () => {
  test.each([
    ["2026-11-20", 5, "2026-11-30", "Thanksgiving and two weekends are stepped over"],
    ["2026-06-18", 1, "2026-06-22", "Juneteenth on a Friday"],
    ["2020-06-18", 1, "2020-06-19", "no Juneteenth yet"],
    ["2026-07-02", 1, "2026-07-06", "Independence Day on a Saturday is kept on Friday"],
    ["2021-12-30", 1, "2022-01-03", "New Year’s Day kept on the last day of the old year"],
    ["2026-12-24", 5, "2027-01-04", "Christmas, New Year and the end of a year"],
    ["2028-02-28", 1, "2028-02-29", "a leap day is a day"],
    ["2026-03-06", 1, "2026-03-09", "the weekend of the clock change"],
    ["2026-11-21", 1, "2026-11-23", "from a Saturday the first day is Monday"],
    ["2026-11-21", 0, "2026-11-21", "nothing"],
  ])("%s and %i are %s: %s", (from, days, to) => {
    expect(addBusinessDays(plainDate(from), days, "us_federal")).toBe(to);
  });
});

describe("counting backwards: evidence is due 5 business days before the hearing (SSA-EVID-02)", () => {
  test.each([
    ["2026-12-02", "2026-11-24", "Thanksgiving lies between"],
    ["2026-11-18", "2026-11-10", "Veterans Day lies between"],
    ["2026-09-16", "2026-09-09", "an ordinary week"],
    ["2027-01-06", "2026-12-29", "over the end of a year"],
  ])("hearing on %s: by %s, for %s", (hearing, due) => {
    expect(addBusinessDays(plainDate(hearing), -5, "us_federal")).toBe(due);
  });
});

describe("T02: the same number is another date in another unit", () => {
  const texas = plainDate("2026-11-02");

  test("Texas: the 15th day after comes a week before the 15th business day after", () => {
    expect(addDays(texas, 15)).toBe("2026-11-17");
    expect(addBusinessDays(texas, 15, "us_federal")).toBe("2026-11-24");
  });

  test("Washington: 15 working days with a holiday are 22 calendar days", () => {
    expect(addBusinessDays(texas, 15, "us_federal")).toBe(addDays(texas, 22));
  });

  test.each([
    ["2026-03-02", "2026-03-31", 29],
    ["2026-11-02", "2026-12-03", 31],
    ["2026-11-23", "2026-12-23", 30],
    ["2026-12-14", "2027-01-14", 31],
  ])("Washington: 21 working days from %s are %s and can pass day 30", (from, to, days) => {
    expect(addBusinessDays(plainDate(from), 21, "us_federal")).toBe(to);
    expect(daysBetween(plainDate(from), plainDate(to))).toBe(days);
  });
});

describe("why a day does not count", () => {
  test.each([
    ["2026-11-26", "us_federal", "Thanksgiving Day"],
    ["2026-11-28", "us_federal", "weekend"],
    ["2026-07-03", "us_federal", "Independence Day (observed)"],
    ["2026-11-25", "us_federal", null],
    ["2026-08-03", "uk_scotland", "Summer bank holiday"],
    ["2026-08-03", "uk_england_wales", null],
  ] as const)("%s, %s: %s", (date, calendar, why) => {
    expect(whyNoBusinessDay(plainDate(date), calendar)).toBe(why);
  });

  test("lists what a count stepped over", () => {
    const [from, to] = [plainDate("2026-11-20"), plainDate("2026-11-30")];
    expect(listSkippedDays(from, to, "us_federal")).toEqual([
      { date: "2026-11-21", why: "weekend" },
      { date: "2026-11-22", why: "weekend" },
      { date: "2026-11-26", why: "Thanksgiving Day" },
      { date: "2026-11-28", why: "weekend" },
      { date: "2026-11-29", why: "weekend" },
    ]);
  });
});

test("a day on a weekend rolls to the next business day, another stays", () => {
  expect(nextBusinessDay(plainDate("2026-12-25"), "uk_england_wales")).toBe("2026-12-29");
  expect(nextBusinessDay(plainDate("2026-12-24"), "uk_england_wales")).toBe("2026-12-24");
});

const someDay = integer({ min: 0, max: 80_000 }).map((n) => addDays(plainDate("1960-01-01"), n));
const someCalendar = constantFrom(...calendarNames);

test.each(calendarNames)(
  "a business day is a weekday that is no holiday, day by day: %s",
  (calendar) => {
    const wrong: string[] = [];
    for (const [first, last] of [
      [1900, 1904],
      [1996, 2040],
      [2197, 2200],
    ] as const)
      for (let year = first; year <= last; year += 1) {
        const holidays = new Set(
          holidayCalendars[calendar].holidaysOf(year).map(({ date }) => date),
        );
        const end = plainDate(`${year}-12-31`);
        for (let day = plainDate(`${year}-01-01`); day < end; day = addDays(day, 1)) {
          const open = !isWeekend(day) && !holidays.has(day);
          if (isBusinessDay(day, calendar) !== open) wrong.push(day);
        }
      }
    expect(wrong).toEqual([]);
  },
);

test("fails outside the years that are known", () => {
  expect(() => addBusinessDays(plainDate("2200-12-31"), 1, "us_federal")).toThrow();
  expect(() => addBusinessDays(plainDate("1900-01-01"), -1, "uk_scotland")).toThrow();
});

test("counts back what it added, and ends on a business day", () => {
  assert(
    property(someDay, integer({ min: -40, max: 40 }), someCalendar, (day, days, calendar) => {
      const end = addBusinessDays(day, days, calendar);
      expect(countBusinessDays(day, end, calendar)).toBe(days);
      expect(days === 0 || isBusinessDay(end, calendar)).toBe(true);
    }),
  );
});

test("a later day never gives an earlier end, and never fewer days than the calendar", () => {
  assert(
    property(
      someDay,
      integer({ min: 0, max: 20 }),
      integer({ min: 0, max: 40 }),
      someCalendar,
      (day, later, days, calendar) => {
        const end = addBusinessDays(day, days, calendar);
        expect(addBusinessDays(addDays(day, later), days, calendar) >= end).toBe(true);
        expect(daysBetween(day, end)).toBeGreaterThanOrEqual(days);
        expect(listSkippedDays(day, end, calendar)).toHaveLength(daysBetween(day, end) - days);
      },
    ),
  );
});
