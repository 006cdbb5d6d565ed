/** Words of what an event would change. */
export const eventPreviewTexts = {
  means: "What it means",
  check: "Please check",
  allowed: "Is it allowed?",
  changes: "What changes",
  noDateMoves: "No date moves. It is added to the history of the case.",
  daysLate: (days: number) => `${days} ${days === 1 ? "day" : "days"} late`,
  nextStep: "Your next step",
  by: (day: string) => `by\u00a0${day}`,
  suggestedDay: "This day is our suggestion, not a rule.",
  dates: {
    added: (title: string) => `New: ${title}`,
    stays: (title: string) => `Stays: ${title}`,
    nowKnown: (title: string) => `Now known: ${title}`,
    moved: (earlier: string, title: string) => `Moves, was ${earlier}: ${title}`,
  },
} as const;
