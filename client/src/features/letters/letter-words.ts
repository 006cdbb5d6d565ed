import type { LetterKind, Tone } from "@recourse/shared/letters/letter";

type KindWords = { readonly name: string; readonly heading: string; readonly about: string };

/** The letters, as the user knows them. */
export const letterKindWords: Readonly<Record<LetterKind, KindWords>> = {
  first_request: {
    name: "The first request",
    heading: "The first request",
    about:
      "Asks for your records in plain words, and names the form you want. Send it by portal, e-mail, fax or mail. Their 30 days begin when it arrives.",
  },
  certified_letter: {
    name: "The certified letter",
    heading: "The certified letter",
    about:
      "Goes to the doctor by certified mail, with five points: the full request, the rule, the review, the complaint, and the part they can send now. It often moves an office that does not answer.",
  },
};

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
