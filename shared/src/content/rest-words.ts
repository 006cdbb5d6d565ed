/** Of taking a break, and of coming back from one. */
export const restWords = {
  headline: (until: string | null) =>
    until === null ? "Resting, for as long as you like" : `Resting until ${until}`,
  resting: (until: string | null) =>
    until === null
      ? "You are taking a break, for as long as you like. We ask nothing of you."
      : `You are taking a break until ${until}. We ask nothing of you before then.`,
  quietUntil: (day: string) =>
    `But from ${day} on the case is back on Today: a last day of your own is near then.`,
  interrupted:
    "You are taking a break. One last day of your own is near, and we do not want you to lose it. Everything else can wait.",
  back: "It is good to have you back. Nothing was deleted. This is how things stand now:",
  theirDatePassed: (on: string) =>
    `Their answer was due ${on}. That it passed while you were away takes nothing from you: it is theirs to answer for.`,
  theirDateAhead: (day: string) => `Their answer is still due: ${day}.`,
  rightLeft: (title: string, day: string) => `${title} lies ahead: ${day}.`,
  newRequest:
    "You can always send a fresh request. It has its own days, and an old one keeps its own.",
  begins: (until: string | null) =>
    until === null
      ? "Your break begins. It ends when you say so, or when you make a move."
      : `Your break begins. It ends by itself on ${until}, or when you make a move.`,
  ends: "Your break ends.",
} as const;
