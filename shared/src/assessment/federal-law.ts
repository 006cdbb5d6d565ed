import { isInTheUs } from "../rules/catalogue.ts";
import type { HolderFacts } from "./case-facts.ts";

/** Whether the federal right of access counts for a holder, and why (FED-SCOPE-01). */
export type FederalLaw =
  | { readonly federal: true; readonly because: "covered" | "coverage_unknown" | "place_unknown" }
  | {
      readonly federal: false;
      readonly because: "not_covered" | "outside_us" | "social_security" | "lawyer";
    };

export type LawQuestion = Pick<HolderFacts, "jurisdiction" | "kind" | "hipaaCovered">;

/**
 * Whether the federal right of access counts for a holder. Apart from the rules themselves, so that a screen can ask it
 * without loading them.
 * @example findFederalLaw(holder).federal
 */
export function findFederalLaw(holder: LawQuestion): FederalLaw {
  if (holder.jurisdiction !== null && !isInTheUs(holder.jurisdiction))
    return { federal: false, because: "outside_us" };
  if (holder.kind === "ssa") return { federal: false, because: "social_security" };
  if (holder.kind === "lawyer") return { federal: false, because: "lawyer" };
  if (holder.hipaaCovered === "no") return { federal: false, because: "not_covered" };
  if (holder.jurisdiction === null) return { federal: true, because: "place_unknown" };
  return {
    federal: true,
    because: holder.hipaaCovered === "yes" ? "covered" : "coverage_unknown",
  };
}
