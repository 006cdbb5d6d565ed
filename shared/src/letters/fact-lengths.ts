import type { FactKey } from "./fact-catalogue.ts";

/** What somebody tells in sentences. */
const toldInSentences: readonly FactKey[] = [
  ...(["asked_details", "what_happened", "late_answer", "extension_problem"] as const),
  ...(["denial_words", "denial_problem", "fee_problem", "missing_parts"] as const),
  ...(["outstanding_records", "retaliation_told", "complaint_points"] as const),
  ...(["blocking_points", "amend_wrong", "amend_right", "amend_why"] as const),
  ...(["amend_basis", "disagreement_why"] as const),
];

/** In characters. As much as a paragraph of the timeline takes, because what is wrong with a record goes there too. */
export const longestSentences = 4000;

/** In characters. */
const longestPhrase = 1000;

/**
 * True for a fact that is a story and not a name, a day or an address.
 * @example isToldInSentences("what_happened") // true
 */
export function isToldInSentences(key: string): boolean {
  return toldInSentences.some((one) => one === key);
}

/**
 * How long the words of a fact may be that the user types, in characters.
 * @example longestFact("what_happened") // 4000
 */
export function longestFact(key: string): number {
  return isToldInSentences(key) ? longestSentences : longestPhrase;
}
