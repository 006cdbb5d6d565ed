/** Words of the form about a step: done, not now, or not for me. */
export const decideStepTexts = {
  legend: "How is it with this step?",
  hints: {
    done: "We take it off the list.",
    snoozed: "It rests until a day you choose.",
    not_for_me: "We suggest something else. You can take it up again.",
  },
  until: {
    legend: "Rest until when?",
    tomorrow: (day: string) => `Tomorrow, ${day}`,
    inAWeek: (day: string) => `In a week, ${day}`,
    other: "A day I choose",
    day: "Which day?",
    lastDayIsHere: "Your last day for it is here, so it cannot rest any longer.",
    atTheLatest: (day: string) =>
      `It guards a right of yours. It can rest until ${day} at the latest, and then comes back.`,
  },
  reason: {
    label: "Why?",
    hint: "For you alone. It stands on the timeline, never in a letter.",
  },
  save: "Save this",
  wrong: {
    decision: "Choose how it is with this step.",
    until: "Choose a day.",
    noDay: "Enter the day.",
    notAhead: "Choose a day after today.",
    tooLate: (last: string) => `Choose a day up to ${last}, so that you lose no right.`,
  },
} as const;
