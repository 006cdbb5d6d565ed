import type { DenialGround } from "../workflow/events.ts";

/** Titles and summaries speak to the user; letter sentences to the holder, in words that fit whoever signs. */
export const denialFindingWords = {
  ground_too_broad: {
    title: "Their no goes further than their reason",
    summary: (day: string, reach: string) =>
      `They said no to everything ${day}. Their reason covers ${reach} at most. Everything else has to come.`,
    letter: (day: string, reach: string) =>
      `The refusal ${day} covers all that was asked for. Its ground reaches ${reach} at most. Access to all the rest is due (45 CFR 164.524(d)(1)).`,
    stateTitle: "Their state law is wider than the federal rule",
    stateSummary: (day: string) =>
      `They said no ${day} and quoted a state law about emotional harm. An office under HIPAA needs a federal reason as well. That is danger to life or body.`,
    stateLetter: (day: string) =>
      `The refusal ${day} rests on a state standard of harm. That standard is wider than 45 CFR 164.524(a)(3)(i), which asks for a danger to life or physical safety. State law that gives less access than the federal rule gives way to it (45 CFR 160.203(b)).`,
  },
  psychotherapy_notes_claim_fails: {
    title: "These are not psychotherapy notes",
    summary: (day: string, reasons: string) =>
      `They said no ${day} and called it psychotherapy notes. As you told us, ${reasons}. The rule then gives you access to them.`,
    letter: (day: string, reasons: string) =>
      `The refusal ${day} speaks of psychotherapy notes. The definition in 45 CFR 164.501 is not met: as far as is known here, ${reasons}.`,
  },
  review_not_offered: {
    title: "They did not tell you about the review",
    summary: (day: string) =>
      `Their letter came ${day}. Its reason can be reviewed by another professional, and the letter does not say so. You may ask for the review all the same.`,
    letter: (day: string) =>
      `Your denial came ${day}. It does not state the right to a review of it, nor how to ask for one (45 CFR 164.524(a)(4), (d)(2)(ii)).`,
  },
  denied_without_professional: {
    title: "No licensed professional decided it",
    summary: (day: string) =>
      `They said no ${day}. For this reason a licensed health care professional has to decide. As you told us, none did.`,
    letter: (day: string, paragraph: string) =>
      `As far as is known here, no licensed health care professional decided the refusal ${day}. 45 CFR 164.524(a)(3)${paragraph} asks for the judgment of one.`,
  },
  denial_not_written: {
    title: "They said no, but not in writing",
    summary: (day: string) =>
      `They said no ${day}, and nothing came in writing. A spoken no is no denial in the sense of the rule. Their clock runs on.`,
    cured: (day: string) => `They first said no ${day}, and only by word of mouth.`,
    letter: (day: string) =>
      `The refusal ${day} was spoken. A denial has to be in writing and state its basis (45 CFR 164.524(b)(2)(i)(B), (d)(2)).`,
  },
  denial_letter_incomplete: {
    title: "Their denial letter leaves things out",
    titleNotPlain: "Their denial letter is not in plain language",
    came: (day: string) => `The letter came ${day}.`,
    omits: (items: string) => `It does not say ${items}.`,
    notPlain: "It is not in plain language: (d)(2).",
    late: (due: string) => `It came after the last day, ${due}: (b)(2).`,
    letterOmits: (day: string, items: string) =>
      `Your denial that came ${day} does not say ${items}. 45 CFR 164.524(d)(2) requires it.`,
    letterNotPlain: (day: string) =>
      `Your denial that came ${day} is not in plain language, as 45 CFR 164.524(d)(2) requires.`,
    letterLate: (due: string) => `It came after ${due}, the last day under 45 CFR 164.524(b)(2).`,
  },
} as const;

/** What a ground reaches at most, to follow "covers". */
export const groundReach: Readonly<Partial<Record<DenialGround, string>>> = {
  psychotherapy_notes: "psychotherapy notes that are kept apart from the record",
  harm_to_another_person_named: "what speaks of that other person",
  legal_proceeding: "what was put together for a legal proceeding",
  confidential_source: "what would show who told them in confidence",
};
