import type { Person } from "../api/people.ts";
import type { FactKey } from "./fact-catalogue.ts";
import type { LetterBlock, LetterKind, LetterSegment, Tone } from "./letter.ts";
import type { LetterTraits } from "./letter-facts.ts";
import type { LetterView } from "./letter-view.ts";

/** Who speaks: the person, their personal representative (PR-01), or an advocate who helps (PR-04). */
/** A lawyer speaks as an advocate does: the person signs too, so that the request stays their own (PR-04). */
export type LetterVoice = Exclude<Person["relationship"], "lawyer">;

/** What a template writes with. */
export interface LetterContext {
  readonly tone: Tone;
  readonly voice: LetterVoice;
  readonly traits: LetterTraits;
  /** "I", "my" and "me" of whoever holds the right. A letter says "I write" and "tell me" in every voice. */
  readonly words: VoiceWords;
  /** The fact, or a marked gap where it is missing. */
  readonly fact: (key: FactKey) => LetterSegment;
  /** True where the case or the user supplies it. */
  readonly has: (key: FactKey) => boolean;
}

/** The verbs that follow are the same for "I" and "they". */
export interface VoiceWords {
  /** Whoever asks and decides: a personal representative stands in the person's place. */
  readonly i: "I" | "they";
  readonly I: "I" | "They";
  readonly me: "me" | "them";
  /** Whose records, birth date and facts. */
  readonly my: "my" | "their";
  readonly My: "My" | "Their";
  readonly about: "me" | "them";
}

/** One part of a letter. `write` gives null where the part does not belong in this letter; the user's own words for it stay all the same. */
export interface BlockTemplate {
  /** Stable for ever within the kind: what users typed is kept by it. */
  readonly id: string;
  readonly role: LetterBlock["role"];
  readonly write: (context: LetterContext) => readonly LetterSegment[] | null;
  /** Left out of the letter until the user asks for it: what may strain the care, or is for few. */
  readonly optional?: { readonly label: string; readonly hint: string };
}

/**
 * Whose law carries a letter. `access`: the federal right of access, so it goes only to a holder that this may bind.
 * `free_copy`: a state's free copy. `none`: whoever it goes to, and it cites only what binds them.
 */
export type LetterBasis = "access" | "free_copy" | "none";

export interface LetterTemplate {
  readonly kind: LetterKind;
  /** Goes up with every change of the words. Kept with a sent letter. */
  readonly version: number;
  readonly basis: LetterBasis;
  /** True where the case calls for this letter now. It may be written at any other time too. */
  readonly isCalledFor: (view: LetterView) => boolean;
  /** For page titles and file properties: no name, no holder, no condition. */
  readonly title: string;
  /** Ids of the rules the letter rests on. Kept with a sent letter. */
  readonly rules: readonly string[];
  readonly blocks: readonly BlockTemplate[];
}

/**
 * Picks the words of the chosen tone.
 * @example byTone(context, { friendly: say`Hello`, firm: say`Dear`, legal: say`Dear` })
 */
export function byTone<Words>(
  { tone }: Pick<LetterContext, "tone">,
  words: Readonly<Record<Tone, Words>>,
): Words {
  return words[tone];
}
