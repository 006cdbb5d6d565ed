import { describe, expect, test } from "@jest/globals";
import {
  addDaysToRange,
  contains,
  type DateRange,
  dateRangeSchema,
  exactDate,
  formatRange,
  isExact,
  notBefore,
} from "./date-range.ts";
import { plainDate } from "./plain-date.ts";

const range = (earliest: string, latest = earliest): DateRange => ({
  earliest: plainDate(earliest),
  latest: plainDate(latest),
});
const march = range("2026-03-01", "2026-03-31");

test("a range whose ends are the wrong way round is refused at its last date", () => {
  const result = dateRangeSchema.safeParse({ earliest: "2026-03-31", latest: "2026-03-01" });
  expect(result.error?.issues[0]?.path).toEqual(["latest"]);
});

test("only a range of one day is exact", () => {
  expect(isExact(exactDate(plainDate("2026-10-13")))).toBe(true);
  expect(isExact(march)).toBe(false);
});

test("a range stays as wide as it was through the arithmetic", () => {
  expect(addDaysToRange(march, 30)).toEqual(range("2026-03-31", "2026-04-30"));
});

test.each([
  ["2026-02-28", false],
  ["2026-03-01", true],
  ["2026-03-31", true],
  ["2026-04-01", false],
])("March holds %s: %s", (date, held) => {
  expect(contains(march, plainDate(date))).toBe(held);
});

describe("cutting off the days before a date", () => {
  test.each([
    ["2026-02-01", march],
    ["2026-03-20", range("2026-03-20", "2026-03-31")],
    ["2026-03-31", range("2026-03-31")],
    ["2026-04-01", march],
  ])("%s", (date, left) => {
    expect(notBefore(march, plainDate(date))).toEqual(left);
  });
});

describe("a range in words", () => {
  test.each([
    [range("2026-11-12"), {}, "November\u00a012"],
    [range("2026-11-26", "2026-11-30"), {}, "between November\u00a026 and November\u00a030"],
    [
      range("2026-11-26", "2026-11-30"),
      { year: true },
      "between November\u00a026 and November\u00a030, 2026",
    ],
    [
      range("2026-12-28", "2027-01-02"),
      {},
      "between December\u00a028, 2026 and January\u00a02, 2027",
    ],
    [
      range("2026-11-26", "2026-11-30"),
      { weekday: true },
      "between Thursday, November\u00a026 and Monday, November\u00a030",
    ],
  ])("%j %j is %s", (dates, wording, words) => {
    expect(formatRange(dates, wording)).toBe(words);
  });
});
