import { expect, test } from "@jest/globals";
import { plainDate } from "@recourse/shared/calendar/plain-date";
import { readBirthDate } from "./read-birth-date.ts";

const today = plainDate("2026-11-29");

test.each([
  ["March 4, 1980", "1980-03-04"],
  ["March\u00a04, 1980", "1980-03-04"],
  ["mar. 4 1980", "1980-03-04"],
  [" 4 Sept 1980 ", "1980-09-04"],
  ["1980-03-04", "1980-03-04"],
  ["3/4/1980", "1980-03-04"],
  ["03-14-1980", "1980-03-14"],
  ["February 29, 1980", "1980-02-29"],
])("reads %p", (typed, date) => {
  expect(readBirthDate(typed, today, true)).toBe(date);
});

test.each([
  "February 29, 1981",
  "14/3/1980",
  "3/4/80",
  "Ma 4, 1980",
  "Marchy 4, 1980",
  "March 1980",
  "born in March 4, 1980",
  "March 4, 1880",
  "March 4, 2027",
  "",
])("takes no guess at %p", (typed) => {
  expect(readBirthDate(typed, today, true)).toBeNull();
});

test("outside the United States a date in numbers counts only where it can be read in one way", () => {
  const read = (typed: string) => readBirthDate(typed, today, false);
  expect(read("3/4/1980")).toBeNull();
  expect(read("14.3.1980")).toBe("1980-03-14");
  expect(read("3/14/1980")).toBe("1980-03-14");
  expect(read("4/4/1980")).toBe("1980-04-04");
  expect(read("4 March 1980")).toBe("1980-03-04");
});
