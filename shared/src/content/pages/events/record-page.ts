/** Words of the pages that record or correct what happened. */
export const recordPageTexts = {
  title: "What happened?",
  lead: "Pick what is closest. You can change it later, and nothing is sent to anyone.",
  correct: { notFound: "We could not find this on the timeline.", corrected: "Corrected." },
  history: {
    title: "What has happened so far",
    lead: "Add one line for each thing that happened, in any order. A rough date is enough. Leave out what you do not know: you can add it later.",
    written: (count: number) =>
      count === 1 ? "One entry written down." : `${count} entries written down.`,
  },
  talk: {
    title: "Write down a talk",
    about: (step: string) => `For: ${step}`,
    somethingElse: "Something else happened",
    weRemind: (day: string) => `Written down. If nothing has come by ${day}, we remind you to ask.`,
  },
} as const;
