import { describe, expect, test } from "@jest/globals";
import { plainDate } from "@recourse/shared/calendar/plain-date";
import { morningOf } from "./morning.ts";

describe("morningOf", () => {
  test.each([
    ["2026-01-15", "America/New_York", "2026-01-15T13:00:00.000Z"],
    ["2026-07-15", "America/New_York", "2026-07-15T12:00:00.000Z"],
    ["2026-03-08", "America/New_York", "2026-03-08T12:00:00.000Z"],
    ["2026-11-01", "America/New_York", "2026-11-01T13:00:00.000Z"],
    ["2026-10-04", "Australia/Lord_Howe", "2026-10-03T21:00:00.000Z"],
    ["2026-01-15", "Pacific/Kiritimati", "2026-01-14T18:00:00.000Z"],
    ["2026-01-15", "Asia/Kathmandu", "2026-01-15T02:15:00.000Z"],
    ["2026-01-15", "UTC", "2026-01-15T08:00:00.000Z"],
  ])("eight in the morning of %s in %s is %s", (date, zone, instant) => {
    expect(morningOf(plainDate(date), zone).toISOString()).toBe(instant);
  });
});
