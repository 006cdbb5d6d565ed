/** Words of the forms about a correction, and about who has seen the record. */
export const correctingWords = {
  whichCorrection: "Which correction is it about?",
  amendmentRequested: {
    heading: "You asked for a correction",
    meaning:
      "They have 60 days from the day it arrives. This clock is a separate one: it never moves the date for the records. Ask for each correction on its own, and tell us of each on its own.",
    when: "When did you ask?",
    what: {
      label: "What should they correct?",
      missing: "Write what should be corrected, in a few words.",
    },
    statement: { label: "What does the record say now?", hint: "Copy the words, if you like." },
    page: "On which page, or in the note of which day?",
    method: "How did you ask?",
  },
  amendmentAnswered: {
    heading: "They answered about the correction",
    meaning: "If they say no, you may add a page with your own view. It stays with the record.",
    when: "When did it come?",
    answer: {
      label: "What do they say?",
      missing: "Choose what they say.",
      choices: {
        accepted: { label: "They will correct it" },
        denied: { label: "They will not" },
      },
    },
    method: "How did it reach you?",
    basisInTheirWords: {
      label: "Their reason, in their words",
      hint: "Leave it open if they give none.",
    },
    letterReadHint: "The rule says what a letter like this must contain.",
    letter: {
      basisStated: "It says why they say no",
      disagreementRight: "It says that you may send a statement of disagreement",
      attachmentAlternative:
        "It says that your request and their no can go with the record instead",
      complaintHowTo: "It says how to complain",
      contactNameOrTitle: "It names whom to contact",
      contactPhone: "It gives the phone number of that contact",
    },
  },
  disagreementSent: {
    heading: "You sent your statement of disagreement",
    meaning: "It is your own page, to be kept with the record. Keep a copy.",
    when: "When did you send it?",
    method: "How did you send it?",
  },
  accountingRequested: {
    heading: "You asked who has seen your record",
    meaning:
      "We keep the day, and suggest when to ask again. How long they have by law is not verified here, so nothing is called late.",
    when: "When did you ask?",
    method: "How did you ask?",
    from: { label: "From which day on?", hint: "Leave it open if you named none." },
    to: { label: "Up to which day?", hint: "Leave it open if you named none." },
  },
  accountingAnswered: {
    heading: "They answered about who has seen it",
    meaning: "Look for names that you do not know. You can ask them about each.",
    when: "When did it come?",
    whichList: "Which list is it about?",
    answer: {
      label: "What came?",
      missing: "Choose what came.",
      choices: {
        list_came: { label: "The list" },
        nothing_to_list: { label: "They say that there is nothing to list" },
        refused: { label: "They will not give it" },
      },
    },
    method: "How did it reach you?",
  },
} as const;
