import type { RuleCheck } from "./check.ts";

/** What we concluded shows as derived; what is better known in its number of days than in its text makes no sense. */
export const doubtIsLabelled: RuleCheck = (rule) => [
  ...(rule.confidence === "derived" && !rule.derived
    ? ["Worked out by us, but not marked so."]
    : []),
  ...(rule.lengthConfidence !== null && rule.length === null && rule.validFor === null
    ? ["Says how well a number is known that it does not give."]
    : []),
  ...(rule.confidence === "M" && rule.notes === null ? ["From memory, and does not say so."] : []),
  ...(rule.lengthConfidence === "M" && rule.notes === null
    ? ["The number is from memory, and the notes do not say so."]
    : []),
];
