import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type DateSpan, daysMissing, joinSpans, overlapOf } from "./date-span.ts";
import { addDays, plainDate } from "./plain-date.ts";

const span = (from: string | null, to: string | null): DateSpan => ({
  from: from === null ? null : plainDate(from),
  to: to === null ? null : plainDate(to),
});
const year = span("2023-01-01", "2023-12-31");

describe("the days that are missing", () => {
  test.each<[string, DateSpan, DateSpan[], DateSpan[]]>([
    ["nothing came", year, [], [year]],
    ["all came", year, [year], []],
    ["more than all came", year, [span(null, null)], []],
    [
      "a hole between two deliveries",
      year,
      [span("2023-01-01", "2023-03-31"), span("2023-07-01", "2023-12-31")],
      [span("2023-04-01", "2023-06-30")],
    ],
    [
      "deliveries that touch leave no hole",
      year,
      [span("2023-01-01", "2023-06-30"), span("2023-07-01", "2023-12-31")],
      [],
    ],
    ["one day is missing", year, [span("2023-01-02", null)], [span("2023-01-01", "2023-01-01")]],
    [
      "leap day",
      span("2024-02-28", "2024-03-01"),
      [span("2024-02-28", "2024-02-28"), span("2024-03-01", null)],
      [span("2024-02-29", "2024-02-29")],
    ],
    [
      "no first and no last day",
      span(null, null),
      [span("2023-01-01", "2023-12-31")],
      [span(null, "2022-12-31"), span("2024-01-01", null)],
    ],
    ["nothing lies beyond the last date", span(null, null), [span(null, "2200-12-31")], []],
    ["nothing lies before the first date", span(null, null), [span("1900-01-01", null)], []],
    ["something else came", year, [span("2024-01-01", null)], [year]],
  ])("%s", (_, whole, came, missing) => {
    expect(daysMissing(whole, came)).toEqual(missing);
  });
});

test("spans that touch are one, and a hole of one day keeps two apart", () => {
  const first = span("2023-01-01", "2023-01-31");
  expect(joinSpans([span("2023-02-01", null), first])).toEqual([span("2023-01-01", null)]);
  expect(joinSpans([span("2023-02-02", null), first])).toEqual([first, span("2023-02-02", null)]);
});

describe("day by day", () => {
  const start = plainDate("2024-02-01");
  const days = Array.from({ length: 60 }, (_, index) => addDays(start, index));
  const end = fc.option(fc.nat(59), { nil: null });
  const drawn = fc.tuple(end, end).map(([one, other]): DateSpan => {
    const isBackwards = one !== null && other !== null && one > other;
    const [first, last] = isBackwards ? [other, one] : [one, other];
    return {
      from: first === null ? null : addDays(start, first),
      to: last === null ? null : addDays(start, last),
    };
  });
  const holds = ({ from, to }: DateSpan, day: string) =>
    (from === null || from <= day) && (to === null || day <= to);
  const anyHolds = (spans: readonly DateSpan[], day: string) =>
    spans.some((one) => holds(one, day));

  test("a day is missing where it was asked for and did not come, and no day is said twice", () => {
    fc.assert(
      fc.property(drawn, fc.array(drawn, { maxLength: 6 }), (whole, came) => {
        const missing = daysMissing(whole, came);
        for (const day of days) {
          expect(anyHolds(missing, day)).toBe(holds(whole, day) && !anyHolds(came, day));
          expect(missing.filter((one) => holds(one, day)).length).toBeLessThan(2);
        }
      }),
    );
  });

  test("the order in which things came makes no difference", () => {
    const shuffled = fc
      .array(drawn, { maxLength: 6 })
      .chain((came) =>
        fc.tuple(fc.constant(came), fc.shuffledSubarray(came, { minLength: came.length })),
      );
    fc.assert(
      fc.property(drawn, shuffled, (whole, [came, other]) => {
        expect(daysMissing(whole, other)).toEqual(daysMissing(whole, came));
        expect(joinSpans(other)).toEqual(joinSpans(came));
      }),
    );
  });

  test("joined spans hold the same days, and lie apart", () => {
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 6 }), (came) => {
        const joined = joinSpans(came);
        for (const day of days) expect(anyHolds(joined, day)).toBe(anyHolds(came, day));
        for (const [index, one] of joined.entries()) {
          const next = joined[index + 1];
          if (next !== undefined && one.to !== null) expect(next.from).not.toBe(addDays(one.to, 1));
          if (next !== undefined) expect(overlapOf(one, next)).toBeNull();
        }
      }),
    );
  });

  test("two spans share the days that both hold", () => {
    fc.assert(
      fc.property(drawn, drawn, (one, other) => {
        const shared = overlapOf(one, other);
        for (const day of days)
          expect(shared !== null && holds(shared, day)).toBe(holds(one, day) && holds(other, day));
      }),
    );
  });
});
