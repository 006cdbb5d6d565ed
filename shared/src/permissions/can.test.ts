import { describe, expect, test } from "@jest/globals";
import { can } from "./can.ts";

describe("can", () => {
  test("lets the owner of a workspace read and change its records", () => {
    expect(can("owner", "read_records")).toBe(true);
    expect(can("owner", "change_records")).toBe(true);
  });

  test("allows nothing to a role it does not know", () => {
    expect(can("visitor", "read_records")).toBe(false);
    expect(can("", "read_account")).toBe(false);
    expect(can("constructor", "read_account")).toBe(false);
  });
});
