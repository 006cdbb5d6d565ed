/** Words of “Why this date?”: the days counted, and the laws beside one another. */
export const whyThisDateTexts = {
  counting: {
    label: "How the days were counted",
    day: (day: number | null) => (day === null ? "Day not sure" : `Day ${day}`),
  },
  workings: {
    sideBySide: "The laws, side by side",
    alone: "How it was counted",
    others: "Also looked at",
    question: "Question",
    federal: "Federal",
    fallsOn: "Falls on",
    counts: "Does it count?",
    rule: "Rule",
    citation: "Citation",
    dayZero: "Day 0",
    counted: "Counted",
    daysSkipped: "Days skipped",
    moreTime: "More time",
    confidence: "Confidence",
    source: "Source",
    verified: "Last verified",
  },
} as const;
