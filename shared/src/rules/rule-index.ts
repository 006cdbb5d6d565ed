import type { RuleReference } from "../assessment/assessment.ts";
import { usFederalAccessPack } from "./packs/us-federal-access.ts";
import type { Rule, RulePack } from "./rule-pack.ts";

/** Rules by their ids, over some packs. */
export interface RuleIndex {
  /** Throws on an id that none of the packs has, because that is a slip in the code. */
  readonly findRule: (id: string) => Rule;
  /** The number of units that a rule gives; throws where the law gives none. */
  readonly lengthOf: (id: string) => number;
  /** The rule as it is shown beside a date or a finding. */
  readonly referenceTo: (id: string) => RuleReference;
}

/**
 * Makes the rules of some packs findable by id.
 * @example indexRules([usFederalPack, usTxPack]).findRule("TX-MH-01").length // 15
 */
export function indexRules(packs: readonly RulePack[]): RuleIndex {
  const entries = new Map(
    packs.flatMap((pack) =>
      pack.rules.map((rule) => [rule.id, { rule, reference: toReference(rule, pack) }] as const),
    ),
  );
  const find = (id: string) => {
    const entry = entries.get(id);
    if (entry === undefined) throw new Error(`No rule pack has the rule ${id}.`);
    return entry;
  };
  return {
    findRule: (id) => find(id).rule,
    referenceTo: (id) => find(id).reference,
    lengthOf: (id) => {
      const { length } = find(id).rule;
      if (length === null) throw new Error(`The rule ${id} gives no number of days.`);
      return length;
    },
  };
}

function toReference(rule: Rule, pack: RulePack): RuleReference {
  const note = noteOf(rule);
  return {
    id: rule.id,
    jurisdiction: rule.jurisdiction,
    citation: rule.citation,
    statement: rule.statement,
    source: rule.sources.map((key) => pack.sources[key]?.description ?? key).join("; "),
    confidence: rule.derived ? "derived" : rule.confidence,
    verifiedOn: rule.verifiedOn,
    ...(note === "" ? {} : { note }),
  };
}

/** A conclusion of ours says that it is one. */
function noteOf(rule: Rule): string {
  const ours = rule.derivedNote === null ? null : `Derived: ${rule.derivedNote}`;
  return [rule.notes, rule.hipaaNote, ours].filter((note) => note !== null).join(" ");
}

const atHand = indexRules([usFederalAccessPack]);

/**
 * Finds one of the federal rules that every assessment uses by its stable id; throws on an id that none of them has.
 * @example findRule("FED-CLOCK-01").length // 30
 */
export const findRule = atHand.findRule;

/**
 * The number of units that such a rule gives; throws where the law gives none (REVIEW-01).
 * @example lengthOf("FED-OCR-01") // 180 calendar days
 */
export const lengthOf = atHand.lengthOf;

/**
 * Such a rule as it is shown beside a date or a finding.
 * @example referenceTo("FED-CLOCK-01").citation // "45 CFR 164.524(b)(2)(i)"
 */
export const referenceTo = atHand.referenceTo;
