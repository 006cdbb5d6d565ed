import { describe, expect, test } from "@jest/globals";
import type { HolderKind } from "../api/holders.ts";
import { stateRules } from "./state-rules.ts";

const idsOf = (kind: HolderKind, jurisdiction: string | null) =>
  stateRules({ kind, jurisdiction }).map(({ id }) => id);

describe("the rules of a state that certainly bind a holder", () => {
  test("bind a provider, and leave out what binds only a profession that the case does not name", () => {
    expect(idsOf("practice", "US-TX")).toEqual(["TX-PHYS-01", "TX-FREE-01"]);
    expect(idsOf("hospital", "US-KY")).toEqual(["KY-FREE-01"]);
  });

  test("bind a facility where the law speaks of facilities", () => {
    expect(idsOf("mental_health_facility", "US-NY")).toContain("NY-FEE-01");
    expect(idsOf("practice", "US-NY")).not.toContain("NY-FEE-01");
  });

  test.each<[string, HolderKind, string | null]>([
    ["federal law alone", "practice", "US"],
    ["a state that was not read", "practice", "US-OR"],
    ["a place that is not known", "practice", null],
    ["abroad", "practice", "CA-ON"],
    ["a health plan", "health_plan", "US-TX"],
    ["Social Security", "ssa", "US-TX"],
    ["a lawyer", "lawyer", "US-TX"],
    ["somebody else", "other", "US-TX"],
  ])("none: %s", (_what, kind, jurisdiction) => {
    expect(idsOf(kind, jurisdiction)).toEqual([]);
  });
});
