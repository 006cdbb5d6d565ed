import { whatTheLetterSays, whatTheySaid } from "./denying.ts";
import type { EventForm } from "./event-field.ts";
import { howAnswered, whichOfAll, whichRequest } from "./shared-fields.ts";

export const refusingForms = {
  denied: {
    heading: "They said no",
    meaning:
      "It is not the end. Where the federal rule binds them, a no must come in writing, with a reason from a short list.",
    when: "When did the no reach you?",
    fields: [
      whichRequest,
      howAnswered("How did it reach you?"),
      {
        kind: "yes_no",
        name: "whole",
        label: "No to everything?",
        yes: "To everything",
        no: "To part of it",
        missing: "Choose whether it was a no to everything.",
      },
      {
        kind: "kinds",
        name: "withheldKinds",
        label: "What do they hold back?",
        showIf: ({ whole }) => whole === "no",
      },
      ...whatTheySaid,
      {
        kind: "paragraph",
        name: "groundInTheirWords",
        label: "The reason in their words",
        hint: "Copy it from the letter, or write what you heard.",
      },
      ...whatTheLetterSays,
    ],
  },
  extension_notice_received: {
    heading: "They asked for more time",
    meaning:
      "They have not finished, and want more days. The federal rule lets them ask once, in writing, within the first 30 days. For a correction it is within the first 60.",
    when: "When did it reach you?",
    fields: [
      whichOfAll,
      {
        kind: "yes_no",
        name: "written",
        label: "Is it in writing?",
        yes: "Yes: a letter, an e-mail or a message",
        no: "No, they only said it",
        missing: "Choose whether it is in writing.",
      },
      {
        kind: "day",
        name: "datedOn",
        label: "The date on the letter",
        showIf: ({ written }) => written === "yes",
      },
      {
        kind: "paragraph",
        name: "reasons",
        label: "What reason do they give?",
        hint: "Leave it open if they give none.",
      },
      {
        kind: "day",
        name: "completionDate",
        label: "By which day do they say they will finish?",
        hint: "Leave it open if they name none.",
        ahead: true,
      },
    ],
  },
  transfer_offered: {
    heading: "They will send it to a therapist only",
    meaning: "You may say yes, no, or later. Your right to a copy of your own stays either way.",
    when: "When did they say it?",
    fields: [
      { kind: "line", name: "to", label: "To whom would they send it?" },
      {
        kind: "yes_no",
        name: "alreadySent",
        label: "Have they sent it there already?",
        yes: "Yes",
        no: "No, they only offer it",
        unknown: "I do not know",
      },
      {
        kind: "yes_no",
        name: "chosenByMe",
        label: "Had you chosen that?",
        yes: "Yes, I wanted it sent there",
        no: "No",
        unknown: "I am not sure",
        showIf: ({ alreadySent, chosenByMe }) => alreadySent === "yes" || chosenByMe !== "",
      },
    ],
  },
  review_session_offered: {
    heading: "They offered to read it with you",
    meaning: "You may say yes, no, or later. Your right to a copy stays either way.",
    when: "When did they offer it?",
    fields: [{ kind: "line", name: "with", label: "Who would read it with you?" }],
  },
  review_session_held: {
    heading: "You read the notes together",
    meaning: "Well done to have faced it. You can still ask for a copy.",
    when: "When was it?",
    fields: [{ kind: "line", name: "with", label: "With whom?" }],
  },
} as const satisfies Readonly<Record<string, EventForm>>;
