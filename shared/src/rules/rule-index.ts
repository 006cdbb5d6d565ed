import type { RuleReference } from "../assessment/assessment.ts";
import { usFederalPack } from "./packs/us-federal.ts";
import type { Rule, RulePack } from "./rule-pack.ts";

/** Every pack of law the app knows. A state's law is one more file in this list. */
export const rulePacks: readonly RulePack[] = [usFederalPack];

const rulesById = new Map(rulePacks.flatMap((pack) => pack.rules).map((rule) => [rule.id, rule]));

/**
 * Finds a rule by its stable id; throws on an id that no pack has, because that is a slip in the code.
 * @example findRule("FED-CLOCK-01").length // 30
 */
export function findRule(id: string): Rule {
  const rule = rulesById.get(id);
  if (rule === undefined) throw new Error(`No rule pack has the rule ${id}.`);
  return rule;
}

/**
 * The number of units that a rule gives; throws where the law gives none (REVIEW-01).
 * @example lengthOf("FED-OCR-01") // 180 calendar days
 */
export function lengthOf(id: string): number {
  const { length } = findRule(id);
  if (length === null) throw new Error(`The rule ${id} gives no number of days.`);
  return length;
}

const referencesById = new Map(
  [...rulesById.values()].map((rule) => [rule.id, toReference(rule)] as const),
);

/**
 * The rule as it is shown beside a date or a finding.
 * @example referenceTo("FED-CLOCK-01").citation // "45 CFR 164.524(b)(2)(i)"
 */
export function referenceTo(id: string): RuleReference {
  const reference = referencesById.get(id);
  if (reference === undefined) throw new Error(`No rule pack has the rule ${id}.`);
  return reference;
}

function toReference(rule: Rule): RuleReference {
  return {
    id: rule.id,
    jurisdiction: rule.jurisdiction,
    citation: rule.citation,
    statement: rule.statement,
    source: rule.source,
    confidence: rule.derived ? "derived" : rule.confidence,
    verifiedOn: rule.verifiedOn,
    ...(rule.notes === null ? {} : { note: rule.notes }),
  };
}
