import type { RuleCondition } from "./rule-pack.ts";

const haveAClaim: readonly RuleCondition[] = [
  ...(["social_security_claim", "public_benefit_claim", "claim_on_appeal"] as const),
];
const nameTheClaim: readonly RuleCondition[] = [
  "proof_of_claim_with_request",
  "claim_named_in_request",
];

/**
 * True where a rule counts only for somebody with a claim for benefits.
 * @example isAboutAClaim(["written_request", "claim_on_appeal"]) // true
 */
export function isAboutAClaim(conditions: readonly RuleCondition[]): boolean {
  return namesTheClaim(conditions) || conditions.some((one) => haveAClaim.includes(one));
}

/**
 * True where the request itself has to show or name the claim.
 * @example namesTheClaim(["claim_named_in_request"]) // true
 */
export function namesTheClaim(conditions: readonly RuleCondition[]): boolean {
  return conditions.some((one) => nameTheClaim.includes(one));
}
