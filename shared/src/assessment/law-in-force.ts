import type { HolderFacts } from "./case-facts.ts";

/** Whether the federal right of access counts for this holder, and why (FED-SCOPE-01). */
export type LawInForce =
  | { readonly federal: true; readonly because: "covered" | "coverage_unknown" | "place_unknown" }
  | {
      readonly federal: false;
      readonly because: "not_covered" | "outside_us" | "social_security" | "lawyer";
    };

/**
 * Decides whether federal dates may be shown. US law is never applied to a holder known to be elsewhere.
 * Social Security answers under the Privacy Act and a lawyer under bar rules, not under 45 CFR 164.524.
 * @example lawInForce(holder).federal
 */
export function lawInForce(holder: HolderFacts): LawInForce {
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

function isInTheUs(jurisdiction: string): boolean {
  return jurisdiction === "US" || jurisdiction.startsWith("US-");
}
