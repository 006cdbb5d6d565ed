import { describe, expect, test } from "@jest/globals";
import Holidays from "date-holidays";
import { assert, constantFrom, integer, property } from "fast-check";
import { plainDate, weekdayOf } from "../plain-date.ts";
import { calendarNames, holidayCalendars } from "./calendars.ts";
import {
  dateOf,
  easterSunday,
  isWeekend,
  lastWeekdayOf31,
  nthWeekday,
  weekdayFrom,
} from "./movable-days.ts";
import { englandAndWalesHolidays, northernIrelandHolidays, scotlandHolidays } from "./uk.ts";
import { usFederalHolidays } from "./us-federal.ts";

const years = Array.from({ length: 16 }, (_, index) => 2020 + index);

/** The days off as another project publishes them; a day on a weekend is listed there beside its substitute. */
function published(country: string, state: string | undefined, year: number): string[] {
  const source = state === undefined ? new Holidays(country) : new Holidays(country, state);
  const dates = source
    .getHolidays(year)
    .filter(({ type }) => type === "public")
    .map(({ date }) => date.slice(0, 10))
    .filter((date) => !isWeekend(plainDate(date)));
  return [...new Set(dates)].toSorted();
}

const veteransDayObserved: Readonly<Record<number, readonly string[]>> = {
  2023: ["2023-11-10"],
  2028: ["2028-11-10"],
  2029: ["2029-11-12"],
  2034: ["2034-11-10"],
  2035: ["2035-11-12"],
};

function ours(calendar: { holidaysOf: typeof usFederalHolidays.holidaysOf }, year: number) {
  return calendar.holidaysOf(year).map(({ date }) => String(date));
}

describe("every year agrees with the published list", () => {
  test.each(years)("United States, %i", (year) => {
    // The list gives no other day for Veterans Day on a weekend; the Office of Personnel Management does (5 USC 6103(b)).
    const veterans = veteransDayObserved[year] ?? [];
    expect(ours(usFederalHolidays, year)).toEqual(
      [...published("US", undefined, year), ...veterans].toSorted(),
    );
  });

  test.each(years)("England and Wales, %i", (year) => {
    expect(ours(englandAndWalesHolidays, year)).toEqual(published("GB", "ENG", year));
  });

  test.each(years)("Scotland, %i", (year) => {
    // The list is older than the proclamation of this one.
    const worldCup = year === 2026 ? ["2026-06-15"] : [];
    expect(ours(scotlandHolidays, year)).toEqual(
      [...published("GB", "SCT", year), ...worldCup].toSorted(),
    );
  });

  test.each(years)("Northern Ireland, %i", (year) => {
    expect(ours(northernIrelandHolidays, year)).toEqual(published("GB", "NIR", year));
  });
});

describe("US federal holidays", () => {
  test("Juneteenth is one from 2021, and was kept on the Friday before", () => {
    expect(ours(usFederalHolidays, 2020).filter((date) => date.includes("-06-"))).toEqual([]);
    expect(ours(usFederalHolidays, 2021)).toContain("2021-06-18");
  });

  test("a New Year’s Day on a Saturday is kept in the year before", () => {
    expect(usFederalHolidays.holidaysOf(2021).at(-1)).toEqual({
      date: "2021-12-31",
      name: "New Year’s Day (observed)",
    });
    expect(ours(usFederalHolidays, 2022)[0]).toBe("2022-01-17");
  });

  test("a Sunday’s is kept on Monday", () => {
    expect(ours(usFederalHolidays, 2022)).toContain("2022-12-26");
  });

  test("the first and the last year that are known have their holidays", () => {
    expect(ours(usFederalHolidays, 1900)[0]).toBe("1900-01-01");
    expect(ours(usFederalHolidays, 2200).at(-1)).toBe("2200-12-25");
  });
});

describe("UK bank holidays", () => {
  test("both days of a Christmas weekend have a substitute", () => {
    expect(englandAndWalesHolidays.holidaysOf(2021).slice(-2)).toEqual([
      { date: "2021-12-27", name: "Christmas Day (substitute day)" },
      { date: "2021-12-28", name: "Boxing Day (substitute day)" },
    ]);
  });

  test("the substitute of a Sunday steps over a Monday that is one already", () => {
    expect(ours(scotlandHolidays, 2023).slice(0, 2)).toEqual(["2023-01-02", "2023-01-03"]);
  });

  test.each([
    [englandAndWalesHolidays, "2023-05-08", true],
    [englandAndWalesHolidays, "2020-05-04", false],
    [englandAndWalesHolidays, "2026-06-15", false],
    [scotlandHolidays, "2026-06-15", true],
    [scotlandHolidays, "2026-04-06", false],
    [northernIrelandHolidays, "2026-07-13", true],
    [northernIrelandHolidays, "2026-03-17", true],
  ])("$name on %s: %s", (calendar, date, held) => {
    expect(ours(calendar, Number(date.slice(0, 4))).includes(date)).toBe(held);
  });
});

test("Easter, from the tables of the Church of England and of the Royal Observatory", () => {
  const known = [
    "1943-04-25",
    "2000-04-23",
    "2008-03-23",
    "2019-04-21",
    "2024-03-31",
    "2038-04-25",
  ];
  expect(known.map((date) => easterSunday(Number(date.slice(0, 4))))).toEqual(known);
});

test("weekdays of a month", () => {
  expect(nthWeekday(2026, 11, "Thursday", 4)).toBe("2026-11-26");
  expect(lastWeekdayOf31(2027, 5, "Monday")).toBe("2027-05-31");
  expect(weekdayFrom(dateOf(2026, 11, 1), "Sunday")).toBe("2026-11-01");
  expect(() => dateOf(2026, 2, 29)).toThrow();
});

test("no calendar gives a weekend, a day twice, a day of another year, or a year out of order", () => {
  assert(
    property(integer({ min: 1900, max: 2200 }), constantFrom(...calendarNames), (year, name) => {
      const dates = ours(holidayCalendars[name], year);
      expect(dates).toEqual([...new Set(dates)].toSorted());
      expect(dates.filter((date) => /^S/.test(weekdayOf(plainDate(date))))).toEqual([]);
      expect(dates.every((date) => date.startsWith(String(year)))).toBe(true);
      expect(holidayCalendars[name].name).toBe(name);
    }),
  );
});
