import type { EventField, EventForm, EventValues } from "./event-field.ts";
import { whichStatement } from "./reading.ts";
import { howAnswered, sentBy } from "./shared-fields.ts";

const isRefusal = ({ answer }: EventValues) => answer === "denied";

/** What the letter must tell (FED-AMEND-01). What nobody looked at is sent as null and counts against no one. */
const letterItem = (name: string, label: string): EventField => ({
  kind: "yes_no",
  name: `letter.${name}`,
  label,
  unknown: "Not looked",
  open: null,
  row: true,
  showIf: (values) => isRefusal(values) && values.letterRead === "yes",
});

/** What is asked for besides records. Each has a clock of its own. */
export const correctingForms = {
  amendment_requested: {
    heading: "You asked for a correction",
    meaning:
      "They have 60 days from the day it arrives. This clock is a separate one: it never moves the date for the records. Ask for each correction on its own, and tell us of each on its own.",
    when: "When did you ask?",
    fields: [
      {
        kind: "paragraph",
        name: "what",
        label: "What should they correct?",
        missing: "Write what should be corrected, in a few words.",
      },
      {
        kind: "paragraph",
        name: "statement",
        label: "What does the record say now?",
        hint: "Copy the words, if you like.",
      },
      { kind: "line", name: "page", label: "On which page, or in the note of which day?" },
      ...sentBy("How did you ask?"),
      whichStatement,
    ],
  },
  amendment_answered: {
    heading: "They answered about the correction",
    meaning: "If they say no, you may add a page with your own view. It stays with the record.",
    when: "When did it come?",
    fields: [
      {
        kind: "request",
        name: "requestId",
        label: "Which correction is it about?",
        of: "amendment",
      },
      {
        kind: "choice",
        name: "answer",
        label: "What do they say?",
        missing: "Choose what they say.",
        choices: [
          { value: "accepted", label: "They will correct it" },
          { value: "denied", label: "They will not" },
        ],
      },
      howAnswered("How did it reach you?"),
      {
        kind: "paragraph",
        name: "basisInTheirWords",
        label: "Their reason, in their words",
        hint: "Leave it open if they give none.",
        showIf: isRefusal,
      },
      {
        kind: "yes_no",
        name: "letterRead",
        label: "Do you have the letter here to look at?",
        hint: "The rule says what a letter like this must contain.",
        yes: "Yes, I can check it now",
        no: "Not now",
        showIf: isRefusal,
        notSent: true,
        readFrom: (details) => ("letter" in details ? true : undefined),
      },
      letterItem("basisStated", "It says why they say no"),
      letterItem("disagreementRight", "It says that you may send a statement of disagreement"),
      letterItem(
        "attachmentAlternative",
        "It says that your request and their no can go with the record instead",
      ),
      letterItem("complaintHowTo", "It says how to complain"),
      letterItem("contactNameOrTitle", "It names whom to contact"),
      letterItem("contactPhone", "It gives the phone number of that contact"),
    ],
  },
  disagreement_sent: {
    heading: "You sent your statement of disagreement",
    meaning: "It is your own page, to be kept with the record. Keep a copy.",
    when: "When did you send it?",
    fields: [
      {
        kind: "request",
        name: "requestId",
        label: "Which correction is it about?",
        of: "amendment",
      },
      ...sentBy("How did you send it?"),
    ],
  },
  accounting_requested: {
    heading: "You asked who has seen your record",
    meaning:
      "We keep the day, and suggest when to ask again. How long they have by law is not verified here, so nothing is called late.",
    when: "When did you ask?",
    fields: [
      ...sentBy("How did you ask?"),
      {
        kind: "day",
        name: "from",
        label: "From which day on?",
        hint: "Leave it open if you named none.",
        open: null,
      },
      {
        kind: "day",
        name: "to",
        label: "Up to which day?",
        hint: "Leave it open if you named none.",
        open: null,
      },
    ],
  },
  accounting_answered: {
    heading: "They answered about who has seen it",
    meaning: "Look for names that you do not know. You can ask them about each.",
    when: "When did it come?",
    fields: [
      { kind: "request", name: "requestId", label: "Which list is it about?", of: "accounting" },
      {
        kind: "choice",
        name: "answer",
        label: "What came?",
        missing: "Choose what came.",
        choices: [
          { value: "list_came", label: "The list" },
          { value: "nothing_to_list", label: "They say that there is nothing to list" },
          { value: "refused", label: "They will not give it" },
        ],
      },
      howAnswered("How did it reach you?"),
    ],
  },
} as const satisfies Readonly<Record<string, EventForm>>;
