/** Words of the form for a call or a meeting. */
export const quickTalkTexts = {
  when: {
    label: "When was it?",
    yesterday: "Yesterday",
    other: "Another day",
    otherLabel: "Which day was it?",
    missing: "Enter the day.",
    ahead: "This day has not come yet. Check the year.",
  },
  someDoctor: "The doctor or therapist",
  reached: {
    called: "Whom did you reach?",
    met: "Did you meet?",
    officeOnly: "Only the office, or an answering machine",
    nobody: "Nobody",
    metDoctor: (doctor: string) => `We met: ${doctor}`,
    metManager: "We met: the records manager, or somebody from the office",
    noMeeting: "There was no meeting yet. I asked for one",
    missing: "Choose whom you reached.",
  },
  method: { label: "How?", phone: "By phone", inPerson: "In person" },
  who: {
    label: "Who did you speak with?",
    hint: "A first name or “front desk” is enough.",
  },
  said: {
    label: "What was said?",
    hint: "In their words, as well as you remember. A line is enough.",
    missing: "Write down what was said, in a few words.",
  },
  promised: {
    label: "By which day did they promise something?",
    hint: "We watch that day. If it passes, asking again becomes your next step.",
    none: "They named no day",
    tomorrow: (day: string) => `Tomorrow, ${day}`,
    inAWeek: (day: string) => `In a week, ${day}`,
    other: "Another day",
    otherLabel: "Which day did they name?",
  },
  notes: {
    label: "Your notes from before",
    hint: "They go onto the timeline with the talk. Take out what you do not want to keep.",
  },
  save: "Write it down",
  nothingSent: "You can correct it later. Nothing is sent to anyone.",
} as const;
