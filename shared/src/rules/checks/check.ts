import type { Rule, RulePack } from "../rule-pack.ts";

/** What is wrong with a rule, in words; an empty list where nothing is. */
export type RuleCheck = (rule: Rule, packs: readonly RulePack[]) => string[];
