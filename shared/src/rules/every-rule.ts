import { allRulePacks } from "./all-packs.ts";
import { indexRules } from "./rule-index.ts";

/**
 * Every rule of every pack by its id, which is unique among all of them. For what is loaded late or runs on the server:
 * it brings the law of all places with it, where `rule-index` brings only the federal rules that dates are counted by.
 * @example everyRule.referenceTo("TX-FREE-01").citation // "Tex. Health & Safety Code § 161.202(a), (c)"
 */
export const everyRule = indexRules(allRulePacks);
