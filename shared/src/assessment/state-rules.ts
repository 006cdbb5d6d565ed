import type { HolderKind } from "../api/holders.ts";
import { allRulePacks } from "../rules/all-packs.ts";
import { findPackIds } from "../rules/catalogue.ts";
import type { HolderType, Rule } from "../rules/rule-pack.ts";
import type { HolderFacts } from "./case-facts.ts";

/** Whom a state's rule can mean by these words, for certain. Who is not listed is bound by none of them. */
const typesOfKind: Readonly<Partial<Record<HolderKind, readonly HolderType[]>>> = {
  practice: ["provider"],
  therapist: ["provider"],
  hospital: ["provider", "hospital", "facility"],
  facility: ["provider", "facility"],
};

/**
 * The state's own rules that certainly bind a holder, bound by HIPAA or not. None abroad, for a state whose law was not
 * read, and for Social Security, a lawyer, a health plan or a holder of another kind.
 * @example stateRules(holder).map(({ id }) => id).includes("TX-FREE-01")
 */
export function stateRules(holder: Pick<HolderFacts, "kind" | "jurisdiction">): readonly Rule[] {
  const types = typesOfKind[holder.kind] ?? [];
  if (!holder.jurisdiction?.startsWith("US-")) return [];
  const ids = findPackIds(holder.jurisdiction).filter((id) => id !== "us-federal");
  return allRulePacks
    .filter(({ id }) => ids.some((own) => own === id))
    .flatMap(({ rules }) => rules)
    .filter(({ holderTypes }) => holderTypes.some((type) => types.includes(type)));
}
