import { readingWords } from "@recourse/shared/content/pages/event-forms/reading";
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
  label: readingWords.whichStatement,
} as const satisfies EventField;

/** What is found out once something came: is it all, and is it right? */
export const readingForms = {
  contents_checked: {
    heading: readingWords.contentsChecked.heading,
    meaning: readingWords.contentsChecked.meaning,
    when: readingWords.contentsChecked.when,
    fields: [
      whichRequest,
      {
        kind: "parts",
        name: "entries",
        label: readingWords.contentsChecked.entries.label,
        missing: readingWords.contentsChecked.entries.missing,
      },
    ],
  },
  reading_planned: {
    heading: readingWords.readingPlanned.heading,
    meaning: readingWords.readingPlanned.meaning,
    when: readingWords.readingPlanned.when,
    fields: [
      {
        kind: "choice",
        name: "how",
        label: readingWords.readingPlanned.how.label,
        choices: choicesOf(readingHowWords),
        missing: readingWords.readingPlanned.how.missing,
      },
      {
        kind: "line",
        name: "with",
        label: readingWords.readingPlanned.with.label,
        hint: readingWords.readingPlanned.with.hint,
        showIf: ({ how }) => how === "with_someone" || how === "someone_else",
      },
    ],
  },
  statement_marked: {
    heading: readingWords.statementMarked.heading,
    meaning: readingWords.statementMarked.meaning,
    when: readingWords.statementMarked.when,
    fields: [
      {
        kind: "choice",
        name: "topic",
        label: readingWords.statementMarked.topic.label,
        choices: topics,
        missing: readingWords.statementMarked.topic.missing,
        more: readingWords.statementMarked.topic.more,
      },
      {
        kind: "paragraph",
        name: "quote",
        label: readingWords.statementMarked.quote.label,
        hint: readingWords.statementMarked.quote.hint,
      },
      { kind: "line", name: "page", label: readingWords.statementMarked.page },
      { kind: "paragraph", name: "why", label: readingWords.statementMarked.why },
      {
        kind: "choice",
        name: "plan",
        label: readingWords.statementMarked.plan.label,
        choices: choicesOf(statementPlanWords),
        missing: readingWords.statementMarked.plan.missing,
      },
    ],
  },
  statement_settled: {
    heading: readingWords.statementSettled.heading,
    meaning: readingWords.statementSettled.meaning,
    when: readingWords.statementSettled.when,
    fields: [
      whichStatement,
      {
        kind: "choice",
        name: "how",
        label: readingWords.statementSettled.how.label,
        choices: choicesOf(settledWords),
        missing: readingWords.statementSettled.how.missing,
      },
    ],
  },
} as const satisfies Readonly<Record<string, EventForm>>;
