import type { Tone } from "../../../letters/letter.ts";

interface ToneWords {
  readonly label: string;
  readonly hint: string;
}

/** How a letter can sound. */
export const toneWords: Readonly<Record<Tone, ToneWords>> = {
  friendly: { label: "Friendly", hint: "Asks for help, cites little" },
  firm: { label: "Firm", hint: "Clear, polite, with citations" },
  legal: { label: "Legal", hint: "Every rule, and what follows" },
};
