import { claimStageWords } from "@recourse/shared/content/claim-words";
import {
  routeAnswerWords,
  routeContentsWords,
  routeEndWords,
  routeNames,
} from "@recourse/shared/content/route-words";
import { routeNameSchema } from "@recourse/shared/workflow/route-details";
import { choicesOf, type EventField, type EventForm } from "./event-field.ts";
import { sentBy } from "./shared-fields.ts";

const whichWay: EventField = {
  kind: "choice",
  name: "route",
  label: "Which way is it?",
  choices: routeNameSchema.options.map((value) => ({ value, label: routeNames[value] })),
  missing: "Choose the way.",
};

const nextBy: EventField = {
  kind: "day",
  name: "nextBy",
  label: "When is the next word?",
  hint: "A day they named, or one that suits you. Leave it open and we suggest one.",
  ahead: true,
};

/** What can happen on another way, and where the claim stands. */
export const routeForms = {
  claim_stage_changed: {
    heading: "Where does the disability claim stand?",
    meaning:
      "It decides which other ways to the records fit. In some states it decides on a free copy too. You need not say.",
    when: "Since which day is it so?",
    fields: [
      {
        kind: "choice",
        name: "stage",
        label: "Where does the claim stand with Social Security in the United States?",
        choices: choicesOf(claimStageWords),
        missing: "Choose where it stands, or that you would rather not say.",
      },
      {
        kind: "yes_no",
        name: "represented",
        label: "Does a lawyer or another representative act in the claim?",
        yes: "Yes",
        no: "No",
        unknown: "I do not know",
        showIf: ({ stage }) => stage !== "" && stage !== "none" && stage !== "unknown",
      },
    ],
  },
  route_started: {
    heading: "You began another way",
    meaning:
      "It runs beside your request. The office still owes its own answer, and its date stays.",
    when: "When did you begin?",
    fields: [
      whichWay,
      ...sentBy("How did you ask?"),
      {
        kind: "line",
        name: "to",
        label: "Whom did you ask?",
        hint: "A name helps you to ask again.",
        showIf: ({ route }) => route !== "portal",
      },
      {
        kind: "line",
        name: "designatedRepresentative",
        label: "Whom did you name to receive the medical part?",
        hint: "Social Security can ask for such a person. To name one at once saves weeks.",
        showIf: ({ route }) => route === "ssa_file" || route === "hearing_office",
      },
    ],
  },
  route_followed_up: {
    heading: "You asked again on another way",
    meaning: "We count the next day from here.",
    when: "When did you ask?",
    fields: [
      whichWay,
      ...sentBy("How did you ask?"),
      { kind: "paragraph", name: "answer", label: "What did they say?" },
      nextBy,
    ],
  },
  route_answered: {
    heading: "An answer on another way",
    meaning: "It changes what to do next on that way. It is no answer to your request.",
    when: "When did they say it?",
    fields: [
      whichWay,
      {
        kind: "choice",
        name: "answer",
        label: "What did they say?",
        choices: choicesOf(routeAnswerWords),
        missing: "Choose what they said.",
      },
      { kind: "paragraph", name: "inTheirWords", label: "In their words" },
      nextBy,
    ],
  },
  route_records_received: {
    heading: "Something came another way",
    meaning:
      "It may be all you wanted. It is no answer to your request, so the date of the office stays.",
    when: "When did it come?",
    fields: [
      whichWay,
      {
        kind: "choice",
        name: "contains",
        label: "Does it hold the records you want?",
        choices: choicesOf(routeContentsWords),
        missing: "Choose what it holds.",
      },
      {
        kind: "kinds",
        name: "kinds",
        label: "Which records are in it?",
        missing: "Choose at least one kind of record.",
        showIf: ({ contains }) => contains === "everything" || contains === "some",
      },
      {
        kind: "day",
        name: "from",
        label: "From which day on?",
        hint: "Leave it open if it goes back to the start.",
        open: null,
        showIf: ({ contains }) => contains === "some",
      },
      {
        kind: "day",
        name: "to",
        label: "Up to which day?",
        hint: "Leave it open if it goes up to now.",
        open: null,
        showIf: ({ contains }) => contains === "some",
      },
    ],
  },
  route_ended: {
    heading: "Another way ended",
    meaning: "We remind you of it no more. You can begin it again at any time.",
    when: "When did it end?",
    fields: [
      whichWay,
      {
        kind: "choice",
        name: "reason",
        label: "How did it end?",
        choices: choicesOf(routeEndWords),
        missing: "Choose how it ended.",
      },
    ],
  },
} as const satisfies Readonly<Record<string, EventForm>>;
