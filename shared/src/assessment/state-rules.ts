import { isInTheUs } from "../rules/catalogue.ts";
import type { Rule } from "../rules/rule-pack.ts";
import { selectRules } from "../rules/select-rules.ts";
import type { HolderFacts } from "./case-facts.ts";

/**
 * The state's own rules that certainly bind a holder, bound by HIPAA or not. None abroad, for a state whose law was not
 * read, and for Social Security, a lawyer, a health plan or a holder of another kind.
 * @example stateRules(holder).map(({ id }) => id).includes("TX-FREE-01")
 */
export function stateRules({
  kind,
  jurisdiction,
}: Pick<HolderFacts, "kind" | "jurisdiction">): readonly Rule[] {
  if (jurisdiction === null || !isInTheUs(jurisdiction) || kind === "ssa") return [];
  return selectRules(jurisdiction, kind)
    .rules.filter(({ certain }) => certain)
    .map(({ rule }) => rule);
}
