import type { NextStep } from "../../assessment/assessment.ts";

/** The facts of a case as the words of a route need them. */
export interface RouteInWords {
  readonly holder: string;
  readonly isSelf: boolean;
  /** "me" or "Ana Silva". */
  readonly person: string;
  /** "my records" or "the records of Ana Silva". */
  readonly theRecords: string;
  /** "my claim file" or "the claim file of Ana Silva". */
  readonly theFile: string;
  /** "my disability claim" or "the disability claim of Ana Silva". */
  readonly theClaim: string;
  /** First words on the phone or in a letter. */
  readonly introduction: string;
  /** Who was asked on this way, by name; null where nobody was named. */
  readonly to: string | null;
  /** Who may receive medical records in the person's place; null where nobody was named. */
  readonly designated: string | null;
  /** "Friday, November 20", the last day for evidence; null while there is none ahead. */
  readonly evidenceBy: string | null;
  readonly claimIsDecided: boolean;
}

/** One step of a route: what to do, why, and the words for it. */
export type RouteStepWords = Pick<NextStep, "title" | "why" | "script">;

/** What a route says of itself, whatever the case. */
export interface RouteWords {
  /** One sentence: what it is. */
  readonly what: string;
  /** Why it is offered now. */
  readonly why: string;
  /** When it fits, for those whom it does not fit now. */
  readonly fitsWhen: string;
  readonly mayHold: readonly string[];
  readonly mayLack: readonly string[];
  /** How often we suggest to ask. */
  readonly rhythm: string;
  /** What may arrive by mail or online on this way. */
  readonly letters: readonly string[];
  readonly cautions: readonly string[];
  /** When this way is over, and what it means for the case. */
  readonly end: string;
}

/**
 * First words on the phone or in a letter.
 * @example introduceClaim(null) // "My name is [your name]. I have a disability claim."
 */
export const introduceClaim = (calledFor: string | null): string =>
  calledFor === null
    ? "My name is [your name]. I have a disability claim."
    : `I am calling for ${calledFor}, who has a disability claim.`;

/** Said on every way. */
export const clockGoesOn =
  "What comes this way is no answer to your request. The office still owes its own answer, and its date stays.";
