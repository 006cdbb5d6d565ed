import { describe, expect, test } from "@jest/globals";
import { timeZoneSchema } from "./time-zone.ts";

describe("timeZoneSchema", () => {
  test.each(["America/New_York", "Pacific/Honolulu", "UTC"])("takes %s", (name) => {
    expect(timeZoneSchema.safeParse(name).success).toBe(true);
  });

  test.each(["", "America/Atlantis", "a".repeat(65), 5, null])("refuses %j", (name) => {
    expect(timeZoneSchema.safeParse(name).success).toBe(false);
  });
});
