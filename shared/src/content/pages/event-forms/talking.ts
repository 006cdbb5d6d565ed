/** Words of the forms about talks, promises and notes. */
export const talkingWords = {
  answer: { label: "What did they say?", hint: "In their words, as well as you remember." },
  promisedBy: { label: "Did they name a day?", hint: "Leave it open if they did not." },
  supportsClaim: "Does the doctor support your disability claim?",
  rfcFormSeen: {
    label: "Did the doctor show you a filled-in form about what you can do?",
    hint: "It is often called a mental RFC form.",
  },
  notTalkedAbout: "We did not talk about it",
  callLogged: {
    heading: "You talked with someone",
    meaning: "A talk is not an answer in writing. Still, it helps to have it written down.",
    when: "When was the talk?",
    spokeWith: {
      label: "Who did you speak with?",
      hint: "A first name or “front desk” is enough.",
    },
    said: {
      label: "What was said?",
      hint: "In their words, as well as you remember.",
      missing: "Write down what was said, in a few words.",
    },
  },
  doctorContacted: {
    heading: "You contacted the doctor",
    meaning:
      "A doctor can decide what an office cannot. Some make an exception when they hear why.",
    when: "When was that?",
    method: "How did you reach the doctor?",
    doctorName: "Name of the doctor",
    answer: {
      label: "What did the doctor answer?",
      hint: "Leave it open if there is no answer yet.",
    },
  },
  meetingHeld: {
    heading: "You met with someone",
    meaning: "Meeting face to face often moves what letters do not.",
    when: "When did you meet?",
    with: {
      label: "Who did you meet?",
      missing: "Choose who you met.",
      choices: {
        doctor: { label: "The doctor or therapist" },
        records_manager: { label: "The records manager, or somebody from the office" },
      },
    },
  },
  promised: {
    heading: "They made a promise",
    meaning:
      "A promise does not move the date in the law. We remind you when the promised day has passed.",
    when: "When did they promise it?",
    by: { label: "By which day?", missing: "Enter the day they named." },
    who: "Who promised it?",
    what: "What did they promise?",
  },
  noteAdded: {
    heading: "A note",
    meaning: "A note changes no date. It stands on the timeline for you.",
    when: "Which day does the note belong to?",
    text: { label: "Your note", missing: "Write your note." },
  },
} as const;
