import type { RuleCondition } from "../rule-pack.ts";
import type { RuleCheck } from "./check.ts";

const aboutAClaim: readonly RuleCondition[] = ["social_security_claim", "public_benefit_claim"];
const namesTheClaim: readonly RuleCondition[] = [
  "proof_of_claim_with_request",
  "claim_named_in_request",
];

/** An office cannot be late with what it was never asked: that somebody has a claim does not make every request one about it. */
export const claimClockIsAskedFor: RuleCheck = ({ trigger, length, ...rule }) => {
  if (trigger !== "request_received" || length === null) return [];
  const needed = [...rule.conditions, ...rule.clockConditions];
  const has = (some: readonly RuleCondition[]) => needed.some((one) => some.includes(one));
  return [
    ...(has(aboutAClaim) && !has(namesTheClaim)
      ? ["The days run for a request that does not name the claim."]
      : []),
    ...(rule.dueFor === "free_copy" && rule.freeCopy === null
      ? ["The days are for a free copy that the rule does not give."]
      : []),
  ];
};
