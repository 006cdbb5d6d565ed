import { expect, test } from "@jest/globals";
import type { HolderFacts } from "./case-facts.ts";
import { lawInForce } from "./law-in-force.ts";

const holder: HolderFacts = {
  name: "Larkspur Psychiatry",
  kind: "practice",
  jurisdiction: "US-TX",
  hipaaCovered: "yes",
  doctorName: null,
  phone: null,
};

test.each<[string, Partial<HolderFacts>, boolean, string]>([
  ["a covered office in a state", {}, true, "covered"],
  ["a covered office somewhere in the US", { jurisdiction: "US" }, true, "covered"],
  ["nobody knows if it is covered", { hipaaCovered: "unknown" }, true, "coverage_unknown"],
  ["nobody knows where it is", { jurisdiction: null }, true, "place_unknown"],
  ["a cash-only therapist", { hipaaCovered: "no", kind: "therapist" }, false, "not_covered"],
  ["an office in Ontario", { jurisdiction: "CA-ON" }, false, "outside_us"],
  ["an office in the United Kingdom", { jurisdiction: "GB" }, false, "outside_us"],
  ["Social Security", { kind: "ssa" }, false, "social_security"],
  ["a lawyer", { kind: "lawyer" }, false, "lawyer"],
])("%s", (_, changes, federal, because) => {
  expect(lawInForce({ ...holder, ...changes })).toMatchObject({ federal, because });
});
