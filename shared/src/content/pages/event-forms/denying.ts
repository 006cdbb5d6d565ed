/** Words of the interview about a refusal, and of the checklist of its letter. */
export const denyingWords = {
  said: {
    label: "What did they say or write?",
    hint: "Pick what is closest.",
    more: "More reasons",
    missing: "Choose what they said, or “They gave no reason”.",
  },
  ground: "What this means",
  letterReadHint: "The rule says what a letter like this must contain. You can also do this later.",
  /** The paragraph of the rule stands after what the item is. */
  withParagraph: (hint: string, paragraph: string) => `${hint} ${paragraph}.`,
} as const;
