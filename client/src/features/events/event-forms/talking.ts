import type { EventForm, EventValues } from "./event-field.ts";
import { sentBy } from "./shared-fields.ts";
import { forWhichStep } from "./step-fields.ts";

const answer = {
  kind: "paragraph",
  name: "answer",
  label: "What did they say?",
  hint: "In their words, as well as you remember.",
} as const;

const promisedBy = {
  kind: "day",
  name: "promisedBy",
  label: "Did they name a day?",
  hint: "Leave it open if they did not.",
  ahead: true,
} as const;

/** A doctor who stands by the claim may make the notes themselves needless: the page about stopping says so. */
const doctorsSupport = [
  {
    kind: "yes_no",
    name: "supportsClaim",
    label: "Does the doctor support your disability claim?",
    unknown: "We did not talk about it",
    row: true,
  },
  {
    kind: "yes_no",
    name: "rfcFormSeen",
    label: "Did the doctor show you a filled-in form about what you can do?",
    hint: "It is often called a mental RFC form.",
    unknown: "We did not talk about it",
    row: true,
    showIf: ({ supportsClaim }: EventValues) => supportsClaim === "yes",
  },
] as const;

export const talkingForms = {
  call_logged: {
    heading: "You talked with someone",
    meaning: "A talk is not an answer in writing. Still, it helps to have it written down.",
    when: "When was the talk?",
    fields: [
      {
        kind: "line",
        name: "spokeWith",
        label: "Who did you speak with?",
        hint: "A first name or “front desk” is enough.",
      },
      {
        kind: "paragraph",
        name: "said",
        label: "What was said?",
        hint: "In their words, as well as you remember.",
        missing: "Write down what was said, in a few words.",
      },
      promisedBy,
      forWhichStep,
    ],
  },
  doctor_contacted: {
    heading: "You contacted the doctor",
    meaning:
      "A doctor can decide what an office cannot. Some make an exception when they hear why.",
    when: "When was that?",
    fields: [
      ...sentBy("How did you reach the doctor?"),
      { kind: "line", name: "doctorName", label: "Name of the doctor" },
      {
        ...answer,
        label: "What did the doctor answer?",
        hint: "Leave it open if there is no answer yet.",
      },
      promisedBy,
      ...doctorsSupport,
    ],
  },
  meeting_held: {
    heading: "You met with someone",
    meaning: "Meeting face to face often moves what letters do not.",
    when: "When did you meet?",
    fields: [
      {
        kind: "choice",
        name: "with",
        label: "Who did you meet?",
        missing: "Choose who you met.",
        choices: [
          { value: "doctor", label: "The doctor or therapist" },
          { value: "records_manager", label: "The records manager, or somebody from the office" },
        ],
      },
      answer,
      promisedBy,
      ...doctorsSupport,
    ],
  },
  promised: {
    heading: "They made a promise",
    meaning:
      "A promise does not move the date in the law. We remind you when the promised day has passed.",
    when: "When did they promise it?",
    fields: [
      {
        kind: "day",
        name: "by",
        label: "By which day?",
        ahead: true,
        missing: "Enter the day they named.",
      },
      { kind: "line", name: "who", label: "Who promised it?" },
      { kind: "paragraph", name: "what", label: "What did they promise?" },
    ],
  },
  note_added: {
    heading: "A note",
    meaning: "A note changes no date. It stands on the timeline for you.",
    when: "Which day does the note belong to?",
    fields: [
      {
        kind: "paragraph",
        name: "text",
        label: "Your note",
        missing: "Write your note.",
      },
    ],
  },
} as const satisfies Readonly<Record<string, EventForm>>;
