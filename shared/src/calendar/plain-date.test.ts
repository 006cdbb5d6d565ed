import { execFileSync } from "node:child_process";
import { describe, expect, test } from "@jest/globals";
import { assert, integer, property } from "fast-check";
import {
  addDays,
  daysBetween,
  formatDate,
  laterOf,
  plainDate,
  plainDateSchema,
  weekdayOf,
} from "./plain-date.ts";

describe("a plain date", () => {
  test.each(["2024-02-29", "2000-02-29", "1900-01-01", "2200-12-31"])("%s exists", (text) => {
    expect(plainDateSchema.safeParse(text).success).toBe(true);
  });

  test.each([
    "2026-02-29",
    "1900-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "1899-12-31",
    "2201-01-01",
    "2026-1-1",
    "2026-01-01T00:00:00Z",
    " 2026-01-01",
    "",
  ])("refuses “%s”", (text) => {
    expect(plainDateSchema.safeParse(text).success).toBe(false);
    expect(() => plainDate(text)).toThrow();
  });
});

const sums: [from: string, days: number, to: string, why: string][] = [
  ["2026-10-13", 30, "2026-11-12", "the thirty days of FED-CLOCK-01"],
  ["2026-01-31", 30, "2026-03-02", "T05: thirty days are not a month"],
  ["2024-01-31", 30, "2024-03-01", "T05: in a leap year"],
  ["2024-02-28", 1, "2024-02-29", "a leap day"],
  ["2100-02-28", 1, "2100-03-01", "a hundredth year without one"],
  ["2026-12-31", 1, "2027-01-01", "the end of a year"],
  ["2026-03-07", 1, "2026-03-08", "the night the clocks go forward"],
  ["2026-03-08", 1, "2026-03-09", "the short day"],
  ["2026-10-31", 1, "2026-11-01", "the night the clocks go back"],
  ["2026-11-01", 1, "2026-11-02", "the long day"],
  ["2011-12-29", 1, "2011-12-30", "the day that Samoa left out"],
  ["2026-11-12", 180, "2027-05-11", "the 180 days of FED-OCR-01"],
  ["2026-03-01", -1, "2026-02-28", "backwards"],
  ["2026-05-05", 0, "2026-05-05", "nothing"],
];

describe("adding calendar days", () => {
  test.each(sums)("%s and %d days are %s: %s", (from, days, to) => {
    expect(addDays(plainDate(from), days)).toBe(to);
    expect(daysBetween(plainDate(from), plainDate(to))).toBe(days);
  });

  test("fails outside the years that are known", () => {
    expect(() => addDays(plainDate("2200-12-31"), 1)).toThrow();
  });

  test("counts back what it added, and each day has the weekday after the last", () => {
    assert(
      property(
        integer({ min: 0, max: 73_000 }),
        integer({ min: -18_000, max: 18_000 }),
        (start, days) => {
          const from = addDays(plainDate("1950-01-01"), start);
          const to = addDays(from, days);
          expect(daysBetween(from, to)).toBe(days);
          expect(addDays(to, -days)).toBe(from);
          expect(weekdayOf(addDays(from, 7))).toBe(weekdayOf(from));
          expect(weekdayOf(addDays(from, 1))).not.toBe(weekdayOf(from));
        },
      ),
    );
  });

  test("gives the same in whatever zone the machine is", () => {
    const zones = {
      UTC: 0,
      "America/Los_Angeles": 480,
      "America/St_Johns": 210,
      "Africa/Casablanca": -60,
      "Australia/Lord_Howe": -660,
      "Pacific/Apia": -780,
      "Pacific/Kiritimati": -840,
      "Pacific/Pago_Pago": 660,
    };
    const expected = Object.entries(zones).map(([zone, offset]) => ({
      zone,
      offset,
      answers: sums.map(([from, days, to]) => [to, days, weekdayOf(plainDate(from))]),
    }));
    expect(JSON.parse(runInZones(Object.keys(zones)))).toEqual(expected);
  });
});

/** Jest's own process cannot change its zone, a plain one can. The offset proves that it did. */
function runInZones(zones: string[]): string {
  const module = import.meta.resolve("./plain-date.ts");
  const script = `
    import { addDays, daysBetween, plainDate, weekdayOf } from ${JSON.stringify(module)};
    const results = ${JSON.stringify(zones)}.map((zone) => {
      process.env.TZ = zone;
      const offset = new Date("2026-01-15T12:00:00Z").getTimezoneOffset();
      const answers = ${JSON.stringify(sums)}.map(([from, days, to]) => [
        addDays(plainDate(from), days),
        daysBetween(plainDate(from), plainDate(to)),
        weekdayOf(plainDate(from)),
      ]);
      return { zone, offset, answers };
    });
    process.stdout.write(JSON.stringify(results));`;
  const options = ["--disable-warning=ExperimentalWarning", "--input-type=module", "--eval"];
  return execFileSync(process.execPath, [...options, script], { encoding: "utf8" });
}

describe("a date in words", () => {
  test.each([
    ["2026-11-12", {}, "November\u00a012"],
    ["2026-11-02", { year: true }, "November\u00a02, 2026"],
    ["2026-11-12", { weekday: true }, "Thursday, November\u00a012"],
    ["2024-02-29", { weekday: true, year: true }, "Thursday, February\u00a029, 2024"],
    ["2026-05-01", { year: false, weekday: false }, "May\u00a01"],
  ])("%s %j is %s", (date, wording, words) => {
    expect(formatDate(plainDate(date), wording)).toBe(words);
  });

  test("names the seven weekdays", () => {
    const week = [0, 1, 2, 3, 4, 5, 6].map((day) =>
      weekdayOf(addDays(plainDate("2026-11-09"), day)),
    );
    expect(week).toEqual([
      "Monday",
      "Tuesday",
      "Wednesday",
      "Thursday",
      "Friday",
      "Saturday",
      "Sunday",
    ]);
  });
});

test("the later of two dates", () => {
  const [one, two] = [plainDate("2026-09-30"), plainDate("2026-10-01")];
  expect([laterOf(one, two), laterOf(two, one), laterOf(two, two)]).toEqual([two, two, two]);
});
