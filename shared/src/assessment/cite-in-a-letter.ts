import type { RuleReference } from "./assessment.ts";

/**
 * A citation as a letter may use it against somebody: a rule that was read in a secondary source only (V3) is said with care.
 * @example citeInALetter(referenceTo("MA-FREE-01")) // "Mass. G.L. c. 111 § 70; c. 112 § 12CC (as I understand it)"
 */
export function citeInALetter({
  citation,
  confidence,
}: Pick<RuleReference, "citation" | "confidence">): string {
  return confidence === "V3" ? `${citation} (as I understand it)` : citation;
}
