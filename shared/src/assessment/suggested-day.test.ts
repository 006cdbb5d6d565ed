import { expect, test } from "@jest/globals";
import { plainDate } from "../calendar/plain-date.ts";
import { suggestDay } from "./suggested-day.ts";

test.each([
  ["Thursday to Friday", "2026-11-19", 1, "2026-11-20"],
  ["Friday to Monday", "2026-11-20", 1, "2026-11-23"],
  ["Saturday to Monday", "2026-11-21", 1, "2026-11-23"],
  ["Sunday to Monday", "2026-11-22", 1, "2026-11-23"],
  ["three days over a weekend", "2026-11-19", 3, "2026-11-24"],
  ["five days are a week", "2026-11-18", 5, "2026-11-25"],
  ["none is today", "2026-11-21", 0, "2026-11-21"],
])("%s", (_, today, workingDays, day) => {
  expect(suggestDay(plainDate(today), workingDays)).toBe(day);
});
