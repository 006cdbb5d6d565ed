import { formatReasonWords } from "@recourse/shared/content/demand-words";
import { recordFormatWords } from "@recourse/shared/content/record-words";
import { choicesOf, type EventForm } from "./event-field.ts";
import { whichRequest } from "./shared-fields.ts";

export const arrivingForms = {
  records_received: {
    heading: "Records came",
    meaning:
      "We compare what came with what you asked for. What is missing can go into your next letter.",
    when: "When did they come?",
    fields: [
      whichRequest,
      {
        kind: "yes_no",
        name: "everythingAskedFor",
        label: "Is it everything you asked for?",
        hint: "Look for notes of the visits. A few pages of summary are not the notes.",
        yes: "Yes, all of it",
        no: "No, something is missing, or I have not checked",
        missing: "Choose whether it is everything.",
      },
      {
        kind: "kinds",
        name: "kinds",
        label: "What came?",
        missing: "Choose at least one kind of record.",
      },
      {
        kind: "day",
        name: "from",
        label: "The oldest page is from",
        hint: "Leave it open if you have not looked.",
        open: null,
      },
      {
        kind: "day",
        name: "to",
        label: "The newest page is from",
        hint: "Leave it open if you have not looked.",
        open: null,
      },
      {
        kind: "choice",
        name: "format",
        label: "In which form?",
        choices: [{ value: "", label: "I would rather not say" }, ...choicesOf(recordFormatWords)],
      },
      {
        kind: "choice",
        name: "formatReason",
        label: "If you had asked for another form: why this one?",
        choices: [
          { value: "", label: "It is the form I asked for, or I do not know" },
          ...choicesOf(formatReasonWords),
        ],
        showIf: ({ format }) => format !== "",
      },
      {
        kind: "money",
        name: "feePaid",
        label: "What did you pay?",
        hint: "In dollars. 0 if nothing.",
      },
    ],
  },
  summaries_received: {
    heading: "A summary came",
    meaning:
      "A summary is not the record. Where the federal rule binds them, it takes the record’s place only if you agreed to that before.",
    when: "When did it come?",
    fields: [
      whichRequest,
      {
        kind: "yes_no",
        name: "agreedInAdvance",
        label: "Had you agreed to a summary before?",
        yes: "Yes, I had agreed",
        no: "No",
        missing: "Choose whether you had agreed.",
      },
    ],
  },
  ready_for_pickup: {
    heading: "The records are ready",
    meaning: "Nearly there. Tell us again when you have them in hand.",
    when: "When did you hear it?",
    fields: [whichRequest],
  },
  not_held: {
    heading: "They say they do not have them",
    meaning: "If they know who has the records, they must tell you.",
    when: "When did they say it?",
    fields: [
      whichRequest,
      {
        kind: "line",
        name: "otherHolder",
        label: "Who has them, did they say?",
        hint: "Leave it open if they named nobody.",
      },
    ],
  },
} as const satisfies Readonly<Record<string, EventForm>>;
