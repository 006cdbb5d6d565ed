/** Words of the page of one way to the records beside the request. */
export const otherRouteTexts = {
  title: "Another way",
  mayNotHelp: (fitsWhen: string) =>
    `This way may not help now. ${fitsWhen} You can still begin it now: you know your own case best.`,
  steps: "The steps, in their order",
  expect: "What to expect",
  mayHold: "It may hold",
  mayLack: "It may lack",
  letters: "What may come by mail or online",
  cautions: "Good to know",
  end: "How it ends",
  dates: "Dates that count here",
  law: "What the rules say",
  noRule: "We have read no rule about this way for the place where the records are.",
  history: "What happened on this way",
  next: {
    heading: "What do I do next on this way?",
    by: (day: string) => `by\u00a0${day}`,
    named: "This day was named by you or by them. No rule sets it.",
    closed: "This case is closed. Open it again to go on.",
  },
  told: {
    began: "I began this way",
    askedAgain: "I asked again",
    answered: "They answered",
    came: "Something came",
    ended: "This way ended",
  },
  /** After the name of the step that is under way. */
  now: " (now)",
  /** The marked words are for those who do not see the name of the step above. */
  wordsFor: (step: string) => `The words <a>for: ${step}</a>`,
} as const;
