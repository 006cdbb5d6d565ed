import type { HolderFacts } from "../assessment/case-facts.ts";
import { type LawInForce, lawInForce } from "../assessment/law-in-force.ts";

export type LetterRefusal = Extract<LawInForce, { federal: false }>["because"];

/** Whether letters that cite the HIPAA right of access may go to this holder. A wrong letter is worse than none. */
export type LetterLaw =
  | {
      readonly applies: true;
      /** False where nobody knows yet whether HIPAA binds the holder (FED-SCOPE-01). */
      readonly certain: boolean;
    }
  | { readonly applies: false; readonly reason: LetterRefusal; readonly message: string };

const refusals: Record<LetterRefusal, string> = {
  outside_us:
    "This letter cites United States law. The office is in another country. Other rules apply there, or none, so we have no letter for it yet.",
  not_covered:
    "This letter cites HIPAA, the federal privacy law. You told us that HIPAA does not bind this office. State law may still give a right to the records. If you are not sure about HIPAA, change the answer to “not sure”.",
  social_security:
    "This letter cites the rule for doctors and hospitals. Social Security gives its file under another law, the Privacy Act.",
  lawyer:
    "This letter cites the rule for doctors and hospitals. A lawyer’s file follows the rules of the state bar.",
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
