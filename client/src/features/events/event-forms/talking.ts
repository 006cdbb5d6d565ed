import { talkingWords } from "@recourse/shared/content/pages/event-forms/talking";
import { choicesOf, type EventForm, type EventValues } from "./event-field.ts";
import { sentBy } from "./shared-fields.ts";
import { forWhichStep } from "./step-fields.ts";

const answer = {
  kind: "paragraph",
  name: "answer",
  label: talkingWords.answer.label,
  hint: talkingWords.answer.hint,
} as const;

const promisedBy = {
  kind: "day",
  name: "promisedBy",
  label: talkingWords.promisedBy.label,
  hint: talkingWords.promisedBy.hint,
  ahead: true,
} as const;

/** A doctor who stands by the claim may make the notes themselves needless: the page about stopping says so. */
const doctorsSupport = [
  {
    kind: "yes_no",
    name: "supportsClaim",
    label: talkingWords.supportsClaim,
    unknown: talkingWords.notTalkedAbout,
    row: true,
  },
  {
    kind: "yes_no",
    name: "rfcFormSeen",
    label: talkingWords.rfcFormSeen.label,
    hint: talkingWords.rfcFormSeen.hint,
    unknown: talkingWords.notTalkedAbout,
    row: true,
    showIf: ({ supportsClaim }: EventValues) => supportsClaim === "yes",
  },
] as const;

export const talkingForms = {
  call_logged: {
    heading: talkingWords.callLogged.heading,
    meaning: talkingWords.callLogged.meaning,
    when: talkingWords.callLogged.when,
    fields: [
      {
        kind: "line",
        name: "spokeWith",
        label: talkingWords.callLogged.spokeWith.label,
        hint: talkingWords.callLogged.spokeWith.hint,
      },
      {
        kind: "paragraph",
        name: "said",
        label: talkingWords.callLogged.said.label,
        hint: talkingWords.callLogged.said.hint,
        missing: talkingWords.callLogged.said.missing,
      },
      promisedBy,
      forWhichStep,
    ],
  },
  doctor_contacted: {
    heading: talkingWords.doctorContacted.heading,
    meaning: talkingWords.doctorContacted.meaning,
    when: talkingWords.doctorContacted.when,
    fields: [
      ...sentBy(talkingWords.doctorContacted.method),
      { kind: "line", name: "doctorName", label: talkingWords.doctorContacted.doctorName },
      {
        ...answer,
        label: talkingWords.doctorContacted.answer.label,
        hint: talkingWords.doctorContacted.answer.hint,
      },
      promisedBy,
      ...doctorsSupport,
    ],
  },
  meeting_held: {
    heading: talkingWords.meetingHeld.heading,
    meaning: talkingWords.meetingHeld.meaning,
    when: talkingWords.meetingHeld.when,
    fields: [
      {
        kind: "choice",
        name: "with",
        label: talkingWords.meetingHeld.with.label,
        missing: talkingWords.meetingHeld.with.missing,
        choices: choicesOf(talkingWords.meetingHeld.with.choices),
      },
      answer,
      promisedBy,
      ...doctorsSupport,
    ],
  },
  promised: {
    heading: talkingWords.promised.heading,
    meaning: talkingWords.promised.meaning,
    when: talkingWords.promised.when,
    fields: [
      {
        kind: "day",
        name: "by",
        label: talkingWords.promised.by.label,
        ahead: true,
        missing: talkingWords.promised.by.missing,
      },
      { kind: "line", name: "who", label: talkingWords.promised.who },
      { kind: "paragraph", name: "what", label: talkingWords.promised.what },
    ],
  },
  note_added: {
    heading: talkingWords.noteAdded.heading,
    meaning: talkingWords.noteAdded.meaning,
    when: talkingWords.noteAdded.when,
    fields: [
      {
        kind: "paragraph",
        name: "text",
        label: talkingWords.noteAdded.text.label,
        missing: talkingWords.noteAdded.text.missing,
      },
    ],
  },
} as const satisfies Readonly<Record<string, EventForm>>;
