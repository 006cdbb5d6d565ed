import type { Rule, RulePack } from "../rule-pack.ts";

/** What is wrong with a rule, in words; an empty list where nothing is. `pack` is the rule's own. */
export type RuleCheck = (rule: Rule, pack: RulePack, packs: readonly RulePack[]) => string[];
