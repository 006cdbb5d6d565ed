import {
  readingHowWords,
  settledWords,
  statementPlanWords,
  topicWords,
} from "@recourse/shared/content/statement-words";
import { choicesOf, type EventField, type EventForm } from "./event-field.ts";
import { whichRequest } from "./shared-fields.ts";

const topics = choicesOf(
  Object.fromEntries(
    Object.entries(topicWords).map(([topic, { label, looksLike }]) => [
      topic,
      { label, hint: looksLike },
    ]),
  ),
);

/** Which mark it is about. */
export const whichStatement = {
  kind: "statement",
  name: "statementId",
  label: "Which marked statement is it about?",
} as const satisfies EventField;

/** What is found out once something came: is it all, and is it right? */
export const readingForms = {
  contents_checked: {
    heading: "You checked what came",
    meaning:
      "What you tick here counts more than what we worked out. If something is missing, their time for the rest goes on. If all is there, it ends.",
    when: "When did you look?",
    fields: [
      whichRequest,
      {
        kind: "parts",
        name: "entries",
        label: "How did each kind come?",
        missing: "Choose for at least one kind of record how it came.",
      },
    ],
  },
  reading_planned: {
    heading: "How you want to read",
    meaning: "You can change your mind on any day. Nobody has to read it all, or alone.",
    when: "When did you choose?",
    fields: [
      {
        kind: "choice",
        name: "how",
        label: "How do you want to read?",
        choices: choicesOf(readingHowWords),
        missing: "Choose how you want to read.",
      },
      {
        kind: "line",
        name: "with",
        label: "With whom?",
        hint: "A first name is enough. You may leave it open.",
        showIf: ({ how }) => how === "with_someone" || how === "someone_else",
      },
    ],
  },
  statement_marked: {
    heading: "A line that you mark",
    meaning:
      "A mark is only for you. Nothing is sent to anyone. You can decide later what to do about it.",
    when: "When did you find it?",
    fields: [
      {
        kind: "choice",
        name: "topic",
        label: "What is it about?",
        choices: topics,
        missing: "Choose what it is about.",
        more: "More of what it can be about",
      },
      {
        kind: "paragraph",
        name: "quote",
        label: "What does the record say?",
        hint: "Copy the words, if you like.",
      },
      { kind: "line", name: "page", label: "On which page, or in the note of which day?" },
      { kind: "paragraph", name: "why", label: "How was it really?" },
      {
        kind: "choice",
        name: "plan",
        label: "What do you want to do about it?",
        choices: choicesOf(statementPlanWords),
        missing: "Choose what you want to do. “I do not know yet” is an answer too.",
      },
    ],
  },
  statement_settled: {
    heading: "What you marked is settled",
    meaning: "It leaves your list of things to do. It stays on the timeline.",
    when: "When was that?",
    fields: [
      whichStatement,
      {
        kind: "choice",
        name: "how",
        label: "How is it settled?",
        choices: choicesOf(settledWords),
        missing: "Choose how it is settled.",
      },
    ],
  },
} as const satisfies Readonly<Record<string, EventForm>>;
