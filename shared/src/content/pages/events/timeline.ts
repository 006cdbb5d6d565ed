/** Words of the timeline of a case. */
export const timelineTexts = {
  empty: "Nothing yet. What you tell us stands here, with its day.",
  thoughtBefore: "What was thought before:",
  takeCorrectionBack: "Take this correction back",
  who: { you: "You", otherOffice: "They, on another way", agency: "The federal office" },
  source: {
    sameDay: (who: string) => `${who} · written down the same day`,
    written: (who: string, day: string) => `${who} · written down ${day}`,
    corrected: (who: string, day: string) => `${who} · corrected ${day}`,
  },
  correction: (day: string, reason: string) => `Corrected on ${day}: ${reason}`,
} as const;
