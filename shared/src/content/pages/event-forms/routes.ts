/** Words of the forms about other ways to the records, and where the claim stands. */
export const routeWords = {
  whichWay: { label: "Which way is it?", missing: "Choose the way." },
  nextBy: {
    label: "When is the next word?",
    hint: "A day they named, or one that suits you. Leave it open and we suggest one.",
  },
  claimStageChanged: {
    heading: "Where does the disability claim stand?",
    meaning:
      "It decides which other ways to the records fit. In some states it decides on a free copy too. You need not say.",
    when: "Since which day is it so?",
    stage: {
      label: "Where does the claim stand with Social Security in the United States?",
      missing: "Choose where it stands, or that you would rather not say.",
    },
    represented: "Does a lawyer or another representative act in the claim?",
  },
  routeStarted: {
    heading: "You began another way",
    meaning:
      "It runs beside your request. The office still owes its own answer, and its date stays.",
    when: "When did you begin?",
    method: "How did you ask?",
    to: { label: "Whom did you ask?", hint: "A name helps you to ask again." },
    designatedRepresentative: {
      label: "Whom did you name to receive the medical part?",
      hint: "Social Security can ask for such a person. To name one at once saves weeks.",
    },
  },
  routeFollowedUp: {
    heading: "You asked again on another way",
    meaning: "We count the next day from here.",
    when: "When did you ask?",
    method: "How did you ask?",
    answer: "What did they say?",
  },
  routeAnswered: {
    heading: "An answer on another way",
    meaning: "It changes what to do next on that way. It is no answer to your request.",
    when: "When did they say it?",
    answer: { label: "What did they say?", missing: "Choose what they said." },
    inTheirWords: "In their words",
  },
  routeRecordsReceived: {
    heading: "Something came another way",
    meaning:
      "It may be all you wanted. It is no answer to your request, so the date of the office stays.",
    when: "When did it come?",
    contains: { label: "Does it hold the records you want?", missing: "Choose what it holds." },
    kinds: { label: "Which records are in it?", missing: "Choose at least one kind of record." },
    from: { label: "From which day on?", hint: "Leave it open if it goes back to the start." },
    to: { label: "Up to which day?", hint: "Leave it open if it goes up to now." },
  },
  routeEnded: {
    heading: "Another way ended",
    meaning: "We remind you of it no more. You can begin it again at any time.",
    when: "When did it end?",
    reason: { label: "How did it end?", missing: "Choose how it ended." },
  },
} as const;
