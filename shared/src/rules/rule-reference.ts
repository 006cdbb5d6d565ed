import type { RuleReference } from "../assessment/assessment.ts";
import { allRulePacks } from "./all-packs.ts";
import { toReference } from "./rule-index.ts";
import type { Rule } from "./rule-pack.ts";

const references = new Map<string, RuleReference>();

/**
 * Any rule of any place as it is shown beside a date or a finding. Brings every pack along: for assessments, not for first pages.
 * Throws on a rule that stands in no pack.
 * @example referenceToRule(texasRule).citation // "Tex. Health & Safety Code § 611.008(a)-(b)"
 */
export function referenceToRule({ id }: Pick<Rule, "id">): RuleReference {
  const known = references.get(id);
  if (known !== undefined) return known;
  for (const pack of allRulePacks) {
    const rule = pack.rules.find((one) => one.id === id);
    if (rule === undefined) continue;
    const reference = toReference(rule, pack);
    references.set(id, reference);
    return reference;
  }
  throw new Error(`No rule pack has the rule ${id}.`);
}
