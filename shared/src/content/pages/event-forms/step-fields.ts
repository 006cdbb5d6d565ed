/** Words of the form about a decision on a step, and of the question which step a talk was for. */
export const stepFieldWords = {
  otherSteps: "Show the other steps",
  forWhichStep: {
    label: "Was it one of the steps we suggested?",
    hint: "Then we take that step off the list.",
    notChosen: "No, or I do not know",
  },
  stepDecided: {
    heading: "You decided about a step",
    meaning: "It changes what we suggest, and no date. You can take a step up again at any time.",
    when: "When did you decide it?",
    step: { label: "Which step?", missing: "Choose the step." },
    decision: { label: "What did you decide?", missing: "Choose what you decided." },
    until: {
      label: "When should it come back?",
      missing: "Enter the day on which it should come back.",
    },
    reason: "Why?",
  },
} as const;
