/** Words of the list to tick off: what was asked for, and what came. */
export const partRowTexts = {
  columns: {
    kind: "Kind of record",
    asked: "You asked for",
    came: "What came",
    status: "Is it there?",
  },
  howToKnow: "How would I know?",
  askedNarrow: "You asked for:",
  cameNarrow: "What came:",
  note: "A word on it",
  missingFrom: "Missing from",
  missingTo: "Missing up to",
  allThereIs: "All there is",
  cameWithoutDays: "It came. No days are written down.",
  nothingCame: "Nothing by this name",
  days: (spans: readonly string[]) => spans.join(" and "),
} as const;
