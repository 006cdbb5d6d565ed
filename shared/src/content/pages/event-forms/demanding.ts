/** Words of the forms about what they demand: a form, a fee, one way only; and of a threat. */
export const demandingWords = {
  formsOrFeeDemanded: {
    heading: "They want a form or a fee",
    meaning:
      "Often a good sign: offices ask for this when they mean to send the real thing. Not every fee is allowed, and nothing of it stops their clock.",
    when: "When did it come?",
    formKind: { label: "What kind of form is it?", notChosen: "No form, only a bill" },
    formName: { label: "Which form?", hint: "As it is called on the paper." },
    waiverConditionOf: "What do you lose if you do not sign?",
    amount: { label: "How much do they want in all?", hint: "In dollars." },
    items: {
      label: "What do they charge for?",
      hint: "Line by line, as it stands on the bill. Some things may not be charged, and some states have a price for a page.",
    },
    toldInAdvance: {
      label: "Had they told you about the price before?",
      hint: "Before they made the copy, or wanted the money.",
      unknown: "I do not know, or there is no price",
      missing: "Choose whether they had told you.",
    },
    earlierCopy: {
      label: "Did they give you a copy of the same pages before?",
      hint: "In some states the first copy is free.",
      no: "No, this is the first",
    },
  },
  onlyOneWayAllowed: {
    heading: "They insist on one way only",
    meaning:
      "They may check who you are. It should not become a barrier or a delay. Your request stands as you made it.",
    when: "When did they say it?",
    way: { label: "Which way?", missing: "Choose which way they insist on." },
    inTheirWords: {
      label: "In their words",
      hint: "Copy it from the letter, or write what you heard.",
    },
  },
  retaliationReported: {
    heading: "They threatened or punished you for asking",
    meaning:
      "You did nothing wrong by asking. We are sorry that this happened. Write down what you can, and only what you want to.",
    when: "When was it?",
    what: { label: "What did they do?", missing: "Choose what they did." },
    happened: {
      label: "What happened?",
      hint: "In a few words: who, what, and who was there.",
      missing: "Write what happened, in a few words.",
    },
    becauseIAsked: {
      label: "Is it sure that it was because you asked?",
      hint: "They said so, or it cannot be anything else. We call nothing a punishment that is not sure.",
      no: "No, for another reason",
      unknown: "I think so, but I am not sure",
      missing: "Choose whether it is sure.",
    },
  },
} as const;
