import { expect, test } from "@jest/globals";
import { sayCents, sayDollars, toCents } from "./money-words.ts";

test.each([
  [0, "$0.00"],
  [7, "$0.07"],
  [1300, "$13.00"],
  [123456, "$1234.56"],
])("%d cents are %s", (cents, words) => {
  expect(sayCents(cents)).toBe(words);
});

test("what a computer cannot hold exactly is a whole number of cents", () => {
  expect(toCents(1.1) + toCents(2.2)).toBe(330);
  expect(toCents(1.15)).toBe(115);
  expect(toCents(8.29)).toBe(829);
  expect(sayDollars(0.1 + 0.2)).toBe("$0.30");
});
