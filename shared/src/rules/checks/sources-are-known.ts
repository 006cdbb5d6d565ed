import type { RuleCheck } from "./check.ts";

/** Only what nobody has read may lack a source, and then it is marked as from memory (M). */
export const sourcesAreKnown: RuleCheck = (rule, pack) => [
  ...(rule.sources.length === 0 && rule.confidence !== "M" ? ["No source."] : []),
  ...rule.sources
    .filter((key) => pack.sources[key] === undefined)
    .map((key) => `The pack does not say what ${key} is.`),
];
