import { expect, test } from "@jest/globals";
import { dateIn } from "./today.ts";

test.each([
  ["America/New_York", "2026-11-13T04:59:59.999Z", "2026-11-12"],
  ["America/New_York", "2026-11-13T05:00:00.000Z", "2026-11-13"],
  ["Pacific/Kiritimati", "2026-11-12T10:00:00.000Z", "2026-11-13"],
  ["Asia/Kathmandu", "2026-11-12T18:14:59.000Z", "2026-11-12"],
  ["Asia/Kathmandu", "2026-11-12T18:15:00.000Z", "2026-11-13"],
  // The night in which clocks go back: 1:30 comes twice, the date does not.
  ["America/New_York", "2026-11-01T05:30:00.000Z", "2026-11-01"],
  ["America/New_York", "2026-11-01T06:30:00.000Z", "2026-11-01"],
  ["UTC", "2024-02-29T23:59:59.999Z", "2024-02-29"],
])("in %s, %s is %s", (timeZone, instant, date) => {
  expect(dateIn(timeZone, new Date(instant))).toBe(date);
});
