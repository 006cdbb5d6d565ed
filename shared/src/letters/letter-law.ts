import type { HolderFacts } from "../assessment/case-facts.ts";
import { type LawInForce, lawInForce } from "../assessment/law-in-force.ts";
import type { FreeCopyLaw, FreeCopyRefusal } from "./free-copy-law.ts";
import type { LetterBasis } from "./letter-template.ts";

type NoFederalLaw = Extract<LawInForce, { federal: false }>["because"];
export type LetterRefusal = NoFederalLaw | FreeCopyRefusal;

/** Whether letters that cite the HIPAA right of access may go to this holder. A wrong letter is worse than none. */
export type LetterLaw =
  | {
      readonly applies: true;
      /** False where nobody knows yet whether HIPAA binds the holder (FED-SCOPE-01). */
      readonly certain: boolean;
    }
  | { readonly applies: false; readonly reason: NoFederalLaw; readonly message: string };

/** Each stands below a heading that names the letter or the packet. */
const refusals: Record<LetterRefusal, string> = {
  outside_us:
    "It cites United States law. The office is in another country. Other rules apply there, or none. The plain request and the other letters without US law are there for you.",
  not_covered:
    "It cites HIPAA, the federal privacy law. You told us that HIPAA does not bind this office. State law may still give a right to the records. If you are not sure about HIPAA, change the answer to “not sure”.",
  social_security:
    "It cites the rule for doctors and hospitals. Social Security gives its file under another law, the Privacy Act.",
  lawyer:
    "It cites the rule for doctors and hospitals. A lawyer’s file follows the rules of the state bar.",
  no_free_copy_law:
    "It cites a state law that gives a free copy. We know none that binds this office. You can ask what the copy will cost, and whether they waive the fee.",
  free_copy_needs_claim:
    "The law of this state gives the free copy only for a claim for benefits. You told us that there is none. If that has changed, tell us where the claim stands now.",
  free_copy_needs_appeal:
    "The law of this state gives the free copy only for an appeal. By what you told us, no refusal is being appealed. If that has changed, tell us where the claim stands now.",
  free_copy_not_with_lawyer:
    "The law of this state gives the free copy only to people without a private lawyer. You told us that one represents you, who can ask for the records. If that has changed, tell us where the claim stands now.",
  free_copy_was_given:
    "The law of this state gives one copy free. You told us that you got a copy of the same pages before. You can ask what another copy will cost.",
  free_copy_not_for_this_request:
    "The law of this state has a condition for the free copy that does not hold here. You can ask what the copy will cost, and whether they waive the fee.",
};

/**
 * Decides whether a letter that cites 45 CFR 164.524 fits the holder.
 * Source: FED-SCOPE-01 (only a covered entity is bound) and the rules for Social Security, lawyers and other countries.
 * @example findLetterLaw(holder) // { applies: true, certain: true }
 */
export function findLetterLaw(holder: HolderFacts): LetterLaw {
  const law = lawInForce(holder);
  return law.federal
    ? { applies: true, certain: law.because === "covered" }
    : { applies: false, reason: law.because, message: refusals[law.because] };
}

/**
 * Why a letter may not go to this holder; null where it may.
 * @example refuseLetter("access", findLetterLaw(holder), freeCopy)?.reason // "outside_us"
 */
export function refuseLetter(
  basis: LetterBasis,
  law: LetterLaw,
  freeCopy: FreeCopyLaw,
): { readonly reason: LetterRefusal; readonly message: string } | null {
  if (basis === "access" && !law.applies) return { reason: law.reason, message: law.message };
  if (basis === "free_copy" && !freeCopy.applies) {
    return { reason: freeCopy.reason, message: refusals[freeCopy.reason] };
  }
  return null;
}
