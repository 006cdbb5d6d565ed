interface NotesResultWords {
  readonly title: string;
  /** `why` in the middle of a sentence: "they are not kept apart from the rest of the record". */
  readonly means: (why: string) => readonly string[];
  readonly say: (why: string) => string;
  readonly rules: readonly string[];
}

/** What the answers to the three questions come to, and the words to say. */
export const notesResults = {
  are_not: {
    title: "No, these are not psychotherapy notes",
    means: (why) => [
      `All three have to be true. As you tell it, ${why}.`,
      "So this is no reason to keep them from you. They are part of your record, like any other page.",
    ],
    say: (why) =>
      `“Thank you for telling me. As I understand it, these are not psychotherapy notes as 45 CFR 164.501 defines them: ${why}. Please send them with the rest of my record. If you see it differently, please tell me in writing, and why.”`,
    rules: ["PSY-01", "DENY-U1a"],
  },
  are: {
    title: "Yes, they look like psychotherapy notes",
    means: () => [
      "All three are true. To such notes there is no right, and no review by another clinician if they say no.",
      "They may still choose to show them to you. And they must say no in writing, for this part alone.",
      "Everything else in your record has to come.",
    ],
    say: () =>
      "“I understand that you keep your psychotherapy notes apart, and that you may keep them back. Please tell me so in writing. Please send me all the rest: the progress notes, the intake, the diagnosis, the treatment plan, the medicines and the test results. If you will share your own notes as well, I would be glad.”",
    rules: ["PSY-01", "PSY-02", "DENY-U1a", "PARTIAL-01"],
  },
  open: {
    title: "Not known yet",
    means: () => [
      "All three have to be true. As long as one is open, we do not say that they are wrong.",
      "Most notes of a mental health visit are in the chart, and are not psychotherapy notes.",
    ],
    say: () =>
      "“You call these psychotherapy notes. Could you please tell me in writing who wrote them, what they are about, and whether they are kept apart from my chart? Please send me everything else in the meantime.”",
    rules: ["PSY-01", "PARTIAL-01"],
  },
} as const satisfies Readonly<Record<string, NotesResultWords>>;

/** PSY-01: never such notes, even in a therapist's own file. */
export const alwaysYours: readonly string[] = [
  "what was prescribed, and how it went with the medication",
  "when sessions began and ended",
  "which kinds of treatment, and how often",
  "results of clinical tests",
  "any summary of diagnosis, of how you function, treatment plan, symptoms, outlook, or progress",
];
