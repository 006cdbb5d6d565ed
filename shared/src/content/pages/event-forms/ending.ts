/** Words of the forms about how a case rests, ends and comes back. */
export const endingWords = {
  letGo: {
    heading: "You want to let it go",
    meaning:
      "That is a good ending too. Reading old notes can hurt, and your claim may stand without them. Nothing is erased, and you can open the case again on any day. Some dates run on meanwhile, and we show you which.",
    when: "From which day on?",
    reason: {
      label: "A word for yourself",
      hint: "Why you stop, if you want to remember it. Nobody is asking.",
    },
  },
  closed: {
    heading: "The case is finished",
    meaning: "Nothing is erased. You can open the case again on any day.",
    when: "When did it end?",
    outcome: { label: "How did it end?", missing: "Choose how it ended." },
  },
  reopened: {
    heading: "You open the case again",
    meaning: "It comes back where it was, with its clocks as they are.",
    when: "From which day on?",
    reason: "Why now?",
  },
  paused: {
    heading: "You take a break",
    meaning:
      "Nothing changes on the case, and nothing is erased. We ask nothing of you. Their dates run on, and we watch them. If a last day of your own comes near, we still tell you.",
    when: "From which day on?",
    until: {
      label: "Until which day?",
      hint: "Leave it open to rest for as long as you like. A break also ends when you make a move.",
    },
    reason: {
      label: "A word for yourself",
      hint: "Only if you want to remember it. Nobody is asking.",
    },
  },
  resumed: {
    heading: "You come back from your break",
    meaning:
      "The case is as you left it. We show you which dates passed meanwhile, and one small step.",
    when: "From which day on?",
  },
} as const;
