import { expect, test } from "@jest/globals";
import { nextWeekday } from "./next-weekday.ts";
import { plainDate } from "./plain-date.ts";

test.each<[string, "Monday" | "Friday", string]>([
  ["2026-11-19", "Friday", "2026-11-20"],
  ["2026-11-20", "Friday", "2026-11-27"],
  ["2026-11-22", "Monday", "2026-11-23"],
  ["2026-12-29", "Monday", "2027-01-04"],
])("after %s the next %s is %s, never the day itself", (after, weekday, day) => {
  expect(nextWeekday(plainDate(after), weekday)).toBe(day);
});
