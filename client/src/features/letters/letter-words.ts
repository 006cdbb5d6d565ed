import type { Tone } from "@recourse/shared/letters/letter";

type ToneWords = { readonly label: string; readonly hint: string };

export const toneWords: Readonly<Record<Tone, ToneWords>> = {
  friendly: { label: "Friendly", hint: "Asks for help, cites little" },
  firm: { label: "Firm", hint: "Clear, polite, with citations" },
  legal: { label: "Legal", hint: "Every rule, and what follows" },
};

export const toneChoices = (["friendly", "firm", "legal"] as const).map((value) => ({
  value,
  ...toneWords[value],
}));
