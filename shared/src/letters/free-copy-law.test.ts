import { expect, test } from "@jest/globals";
import { factsOf } from "../assessment/testing/sample-facts.ts";
import type { ClaimStage } from "../workflow/claim-stage.ts";
import type { NewEvent } from "../workflow/events.ts";
import { newEvent, on } from "../workflow/testing/sample-events.ts";
import { findFreeCopyLaw } from "./free-copy-law.ts";
import { findLetterLaw, refuseLetter } from "./letter-law.ts";

const asked = (details: object) => newEvent("request_sent", on("2026-10-13"), details);
const bill = (details: object) =>
  newEvent("forms_or_fee_demanded", on("2026-10-20"), { amount: 25, ...details });
const claim = (details: object) =>
  newEvent("claim_stage_changed", on("2026-10-25"), { stage: "hearing", ...details });

const answer = (jurisdiction: string, claimStage: ClaimStage, events: readonly NewEvent[]) => {
  const law = findFreeCopyLaw(factsOf(events, { holder: { jurisdiction }, claimStage }));
  return law.applies ? law.rule.id : law.reason;
};

test.each<[string, ClaimStage, readonly NewEvent[], string]>([
  ["US-CA", "hearing", [], "CA-FREE-01"],
  ["US-CA", "hearing", [asked({ privateLawyer: false })], "CA-FREE-01"],
  ["US-CA", "hearing", [asked({ privateLawyer: true })], "free_copy_not_with_lawyer"],
  // The lawyer is gone, or somebody else than a private lawyer helps.
  [
    "US-CA",
    "hearing",
    [asked({ privateLawyer: true }), claim({ represented: false })],
    "CA-FREE-01",
  ],
  ["US-CA", "hearing", [claim({ represented: true })], "CA-FREE-01"],
  ["US-CA", "new_application", [], "free_copy_needs_appeal"],
  ["US-WA", "new_application", [], "free_copy_needs_appeal"],
  ["US-MN", "new_application", [], "free_copy_needs_appeal"],
  ["US-WA", "after_decision", [], "WA-FREE-01"],
  ["US-WA", "unknown", [], "WA-FREE-01"],
  ["US-TX", "new_application", [], "TX-FREE-01"],
  ["US-TX", "none", [], "free_copy_needs_claim"],
  ["US-CT", "none", [], "free_copy_needs_claim"],
  ["US-MA", "none", [], "free_copy_needs_claim"],
  ["US-KY", "none", [], "KY-FREE-01"],
  ["US-KY", "none", [asked({}), bill({ earlierCopy: false })], "KY-FREE-01"],
  ["US-KY", "none", [asked({}), bill({ earlierCopy: true })], "free_copy_was_given"],
  ["US-TX", "hearing", [asked({}), bill({ earlierCopy: true })], "TX-FREE-01"],
  ["US-ME", "hearing", [], "no_free_copy_law"],
])("%s, claim %s: case %#", (jurisdiction, claimStage, events, expected) => {
  expect(answer(jurisdiction, claimStage, events)).toBe(expected);
});

test("a letter that a condition forbids says which one, and what remains", () => {
  const facts = factsOf([asked({ privateLawyer: true })], {
    holder: { jurisdiction: "US-CA" },
    claimStage: "hearing",
  });
  const law = findLetterLaw(facts.holder);
  const message = refuseLetter("free_copy", law, findFreeCopyLaw(facts))?.message;
  expect(message).toContain("only to people without a private lawyer");
  expect(message).toContain("who can ask for the records");
  expect(refuseLetter("none", law, findFreeCopyLaw(facts))).toBeNull();
});
