import { isAboutAClaim, namesTheClaim } from "../claim-conditions.ts";
import type { RuleCheck } from "./check.ts";

/** An office cannot be late with what it was never asked: that somebody has a claim does not make every request one about it. */
export const claimClockIsAskedFor: RuleCheck = ({ trigger, length, ...rule }) => {
  if (trigger !== "request_received" || length === null) return [];
  const needed = [...rule.conditions, ...rule.clockConditions];
  return [
    ...(isAboutAClaim(needed) && !namesTheClaim(needed)
      ? ["The days run for a request that does not name the claim."]
      : []),
    ...(rule.dueFor === "free_copy" && rule.freeCopy === null
      ? ["The days are for a free copy that the rule does not give."]
      : []),
  ];
};
