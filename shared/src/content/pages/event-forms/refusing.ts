/** Words of the forms about a refusal, more time, and an offer in place of a copy. */
export const refusingWords = {
  denied: {
    heading: "They said no",
    meaning:
      "It is not the end. Where the federal rule binds them, a no must come in writing, with a reason from a short list.",
    when: "When did the no reach you?",
    method: "How did it reach you?",
    whole: {
      label: "No to everything?",
      yes: "To everything",
      no: "To part of it",
      missing: "Choose whether it was a no to everything.",
    },
    withheldKinds: "What do they hold back?",
    groundInTheirWords: {
      label: "The reason in their words",
      hint: "Copy it from the letter, or write what you heard.",
    },
  },
  extensionNoticeReceived: {
    heading: "They asked for more time",
    meaning:
      "They have not finished, and want more days. The federal rule lets them ask once, in writing, within the first 30 days. For a correction it is within the first 60.",
    when: "When did it reach you?",
    written: {
      label: "Is it in writing?",
      yes: "Yes: a letter, an e-mail or a message",
      no: "No, they only said it",
      missing: "Choose whether it is in writing.",
    },
    datedOn: "The date on the letter",
    reasons: { label: "What reason do they give?", hint: "Leave it open if they give none." },
    completionDate: {
      label: "By which day do they say they will finish?",
      hint: "Leave it open if they name none.",
    },
  },
  transferOffered: {
    heading: "They will send it to a therapist only",
    meaning: "You may say yes, no, or later. Your right to a copy of your own stays either way.",
    when: "When did they say it?",
    to: "To whom would they send it?",
    alreadySent: { label: "Have they sent it there already?", no: "No, they only offer it" },
    chosenByMe: { label: "Had you chosen that?", yes: "Yes, I wanted it sent there" },
  },
  reviewSessionOffered: {
    heading: "They offered to read it with you",
    meaning: "You may say yes, no, or later. Your right to a copy stays either way.",
    when: "When did they offer it?",
    with: "Who would read it with you?",
  },
  reviewSessionHeld: {
    heading: "You read the notes together",
    meaning: "Well done to have faced it. You can still ask for a copy.",
    when: "When was it?",
    with: "With whom?",
  },
} as const;
