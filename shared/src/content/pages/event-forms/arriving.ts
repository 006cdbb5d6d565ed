/** Words of the forms about what comes from them: records, a summary, or word that they have none. */
export const arrivingWords = {
  recordsReceived: {
    heading: "Records came",
    meaning:
      "We compare what came with what you asked for. What is missing can go into your next letter.",
    when: "When did they come?",
    everythingAskedFor: {
      label: "Is it everything you asked for?",
      hint: "Look for notes of the visits. A few pages of summary are not the notes.",
      yes: "Yes, all of it",
      no: "No, something is missing, or I have not checked",
      missing: "Choose whether it is everything.",
    },
    kinds: { label: "What came?", missing: "Choose at least one kind of record." },
    from: { label: "The oldest page is from", hint: "Leave it open if you have not looked." },
    to: { label: "The newest page is from", hint: "Leave it open if you have not looked." },
    format: { label: "In which form?", notChosen: "I would rather not say" },
    formatReason: {
      label: "If you had asked for another form: why this one?",
      notChosen: "It is the form I asked for, or I do not know",
    },
    feePaid: { label: "What did you pay?", hint: "In dollars. 0 if nothing." },
  },
  summariesReceived: {
    heading: "A summary came",
    meaning:
      "A summary is not the record. Where the federal rule binds them, it takes the record’s place only if you agreed to that before.",
    when: "When did it come?",
    agreedInAdvance: {
      label: "Had you agreed to a summary before?",
      yes: "Yes, I had agreed",
      missing: "Choose whether you had agreed.",
    },
  },
  readyForPickup: {
    heading: "The records are ready",
    meaning: "Nearly there. Tell us again when you have them in hand.",
    when: "When did you hear it?",
  },
  notHeld: {
    heading: "They say they do not have them",
    meaning: "If they know who has the records, they must tell you.",
    when: "When did they say it?",
    otherHolder: {
      label: "Who has them, did they say?",
      hint: "Leave it open if they named nobody.",
    },
  },
} as const;
