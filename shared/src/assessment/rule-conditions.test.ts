import { expect, test } from "@jest/globals";
import { claimStageSchema } from "../workflow/claim-stage.ts";
import { judgeCondition } from "./rule-conditions.ts";

const nothingSaid = {
  method: "email",
  proofOfClaimEnclosed: null,
  privateLawyer: null,
  summaries: [],
} as const;

test("a request by phone is not in writing, and at the desk it may be", () => {
  const written = (method: "email" | "phone" | "in_person" | "portal") =>
    judgeCondition("written_request", { ...nothingSaid, method }, "unknown");
  expect(written("email")).toBe("yes");
  expect(written("portal")).toBe("yes");
  expect(written("phone")).toBe("no");
  expect(written("in_person")).toBe("unknown");
});

test.each([
  ["none", "no", "no", "no"],
  ["new_application", "unknown", "yes", "no"],
  ["reconsideration", "yes", "yes", "yes"],
  ["hearing", "yes", "yes", "yes"],
  ["after_decision", "unknown", "yes", "unknown"],
  ["unknown", "unknown", "yes", "unknown"],
])("claim %s: a claim %s, with proof %s, on appeal %s", (stage, claim, proven, appeal) => {
  const claimStage = claimStageSchema.parse(stage);
  const proof = { ...nothingSaid, proofOfClaimEnclosed: true };
  expect(judgeCondition("social_security_claim", nothingSaid, claimStage)).toBe(claim);
  expect(judgeCondition("public_benefit_claim", proof, claimStage)).toBe(proven);
  expect(judgeCondition("claim_on_appeal", nothingSaid, claimStage)).toBe(appeal);
});

test.each([
  [null, "unknown"],
  [true, "no"],
  [false, "yes"],
])("a private lawyer: %p means that nobody of the kind represents: %s", (privateLawyer, answer) => {
  const request = { ...nothingSaid, privateLawyer };
  expect(judgeCondition("not_represented_by_private_lawyer", request, "hearing")).toBe(answer);
});

test("what the case cannot know stays unknown", () => {
  expect(judgeCondition("signed_request", nothingSaid, "hearing")).toBe("unknown");
  expect(judgeCondition("after_discharge", nothingSaid, "hearing")).toBe("unknown");
  expect(judgeCondition("clerical_cost_paid", nothingSaid, "hearing")).toBe("unknown");
  expect(judgeCondition("named_as_foi_request", nothingSaid, "hearing")).toBe("unknown");
  expect(judgeCondition("authorization_given", nothingSaid, "hearing")).toBe("unknown");
});

test("proof says what a request is for; without it the request may have said so in words", () => {
  const named = (proofOfClaimEnclosed: boolean | null) =>
    judgeCondition("claim_named_in_request", { ...nothingSaid, proofOfClaimEnclosed }, "hearing");
  expect([named(true), named(false), named(null)]).toEqual(["yes", "unknown", "unknown"]);
});

test("a summary may be enough for a law that takes one", () => {
  const after = (...summaries: string[]) =>
    judgeCondition("no_summary_sent", { ...nothingSaid, summaries }, "none");
  expect([after(), after("two pages")]).toEqual(["yes", "unknown"]);
});

test("paper is signed, and a lawyer is known by who asks", () => {
  expect(judgeCondition("signed_request", { ...nothingSaid, method: "mail" }, "none")).toBe("yes");
  expect(judgeCondition("signed_request", { ...nothingSaid, method: "phone" }, "none")).toBe("no");
  const lawyer = { relationship: "lawyer", authorityShown: false } as const;
  expect(judgeCondition("asked_by_lawyer", nothingSaid, "none", lawyer)).toBe("yes");
  expect(judgeCondition("asked_by_lawyer", nothingSaid, "none")).toBe("no");
});
