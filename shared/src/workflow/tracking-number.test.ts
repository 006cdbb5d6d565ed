import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { findNumberFault, groupByFours, normalizeTracking } from "./tracking-number.ts";

/** Numbers of real and published labels. */
const right = [
  "9589 0710 5270 2244 1697 93",
  "9589 0710 5270 3276 4878 31",
  "9400 1112 0108 0805 4830 16",
  "9361 2898 7870 0317 6337 95",
  "9407 1000 0000 0000 0000 09",
  "7008 1300 0001 7388 9810",
  "7019 1640 0000 0800 4105",
  // The example of Publication 109, reckoned as it is printed, and a label reckoned with the 91 of its bar code.
  "7112 3456 7891 2345 6787",
  "7196 9010 7560 0307 7385",
];

describe("a certified mail number", () => {
  test.each(right)("%s is one", (printed) => {
    expect(findNumberFault(normalizeTracking(printed))).toBeNull();
    expect(groupByFours(normalizeTracking(printed))).toBe(printed);
  });

  test("is none any more where one digit is wrong", () => {
    fc.assert(
      fc.property(
        // Of two ways to reckon a label of 71, a wrong digit may fit the other one.
        fc.constantFrom(...right.filter((printed) => !printed.startsWith("71"))),
        fc.nat(21),
        fc.integer({ min: 1, max: 9 }),
        (printed, at, by) => {
          const number = normalizeTracking(printed);
          const place = at % number.length;
          const wrong = (Number(number[place]) + by) % 10;
          const changed = `${number.slice(0, place)}${wrong}${number.slice(place + 1)}`;
          // The first two digits say which service it is.
          fc.pre(place > 1);
          expect(findNumberFault(changed)).toBe("digits_do_not_fit");
        },
      ),
    );
  });

  test("of a label of 71, of the nine wrong digits at one place at most one passes by the other reckoning", () => {
    for (const printed of right.filter((number) => number.startsWith("71"))) {
      const number = normalizeTracking(printed);
      for (let place = 2; place < number.length; place += 1) {
        const passing = [..."0123456789"]
          .filter((digit) => digit !== number[place])
          .map((digit) => `${number.slice(0, place)}${digit}${number.slice(place + 1)}`)
          .filter((changed) => findNumberFault(changed) === null);
        expect(passing.length).toBeLessThanOrEqual(1);
      }
    }
  });

  test.each([
    ["9407 1000 0000 0000 0000 0", "wrong_length"],
    ["9407 1000 0000 0000 0000 090", "wrong_length"],
    ["RA 123 456 789 US", "not_digits"],
    ["", "not_digits"],
    ["0307 1790 0005 2348 3741", "other_service"],
    ["9607 1000 0000 0000 0000 07", "other_service"],
    ["7020 0640 0001 2345 6788", "digits_do_not_fit"],
  ])("%s is none: %s", (typed, fault) => {
    expect(findNumberFault(normalizeTracking(typed))).toBe(fault);
  });

  test("a label of 70 is not reckoned with the 91 of printed labels", () => {
    expect(findNumberFault("70081300000173889812")).toBe("digits_do_not_fit");
  });
});

describe("as it was typed", () => {
  test.each([
    ["9407-1000-0000-0000-0000-09", "9407100000000000000009"],
    ["  9407 1000 0000 0000\u00a00000 09 ", "9407100000000000000009"],
    ["420 22153 9407 1000 0000 0000 0000 09", "9407100000000000000009"],
    ["420 22153 1234 9407 1000 0000 0000 0000 09", "9407100000000000000009"],
    [" F-1 ", "F-1"],
    ["1Z 999 AA1", "1Z 999 AA1"],
  ])("%p is kept as %p", (typed, kept) => {
    expect(normalizeTracking(typed)).toBe(kept);
    expect(normalizeTracking(kept)).toBe(kept);
  });

  test("short numbers and letters are shown as they are", () => {
    expect(groupByFours("F-1")).toBe("F-1");
    expect(groupByFours("1234567")).toBe("1234567");
    expect(groupByFours("12345678")).toBe("1234 5678");
  });
});
