/** Words of the page of one step. */
export const stepTexts = {
  by: (day: string) => `<b>By\u00a0${day}</b>`,
  suggestedBy: (day: string) => `<b>By\u00a0${day}</b> Our suggestion, not a legal date.`,
  answers: (findings: string) => `It answers: ${findings}.`,
  script: "The words",
  prepare: "Prepare for the talk",
  rule: (id: string) => `The rule<b> ${id}</b>`,
  replies: {
    heading: "If they say …",
    note: "What people usually hear. Read the answers aloud once, and change them to your own words.",
  },
  notes: {
    heading: "Your own notes",
    label: "What you want to say, or not to forget",
    hint: "Kept in this tab only, until you write down the talk. Then they go along, if you like.",
  },
  afterwards: {
    question:
      "Have you talked? Tell us who it was, what they said, and by which day. It takes a minute.",
    write: "Write down the talk",
  },
  decide: "Done, not now, or not for you?",
  isSetAside: "You set this aside",
} as const;
