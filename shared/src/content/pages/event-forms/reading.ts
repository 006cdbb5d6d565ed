/** Words of the forms about what is found out while reading. */
export const readingWords = {
  whichStatement: "Which marked statement is it about?",
  contentsChecked: {
    heading: "You checked what came",
    meaning:
      "What you tick here counts more than what we worked out. If something is missing, their time for the rest goes on. If all is there, it ends.",
    when: "When did you look?",
    entries: {
      label: "How did each kind come?",
      missing: "Choose for at least one kind of record how it came.",
    },
  },
  readingPlanned: {
    heading: "How you want to read",
    meaning: "You can change your mind on any day. Nobody has to read it all, or alone.",
    when: "When did you choose?",
    how: { label: "How do you want to read?", missing: "Choose how you want to read." },
    with: { label: "With whom?", hint: "A first name is enough. You may leave it open." },
  },
  statementMarked: {
    heading: "A line that you mark",
    meaning:
      "A mark is only for you. Nothing is sent to anyone. You can decide later what to do about it.",
    when: "When did you find it?",
    topic: {
      label: "What is it about?",
      missing: "Choose what it is about.",
      more: "More of what it can be about",
    },
    quote: { label: "What does the record say?", hint: "Copy the words, if you like." },
    page: "On which page, or in the note of which day?",
    why: "How was it really?",
    plan: {
      label: "What do you want to do about it?",
      missing: "Choose what you want to do. “I do not know yet” is an answer too.",
    },
  },
  statementSettled: {
    heading: "What you marked is settled",
    meaning: "It leaves your list of things to do. It stays on the timeline.",
    when: "When was that?",
    how: { label: "How is it settled?", missing: "Choose how it is settled." },
  },
} as const;
