/** Words of “What is due, and when?”. */
export const deadlineTexts = {
  heading: "What is due, and when?",
  none: "No date is running now.",
  settledDates: (count: number) => `Settled: ${count} ${count === 1 ? "date" : "dates"}`,
  noLegalDate: "This day is no legal date.",
  wouldHelp: "What would help:",
  whyThisDate: "Why this date?",
  howCounted: "How is it counted?",
  state: {
    stillOpen: "Still open",
    passed: "Passed",
    mayHavePassed: "May have passed",
    settled: "Settled",
  },
} as const;
