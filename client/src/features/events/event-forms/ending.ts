import { outcomeWords } from "@recourse/shared/content/outcome-words";
import { endingWords } from "@recourse/shared/content/pages/event-forms/ending";
import { choicesOf, type EventForm } from "./event-field.ts";

export const endingForms = {
  let_go: {
    heading: endingWords.letGo.heading,
    meaning: endingWords.letGo.meaning,
    when: endingWords.letGo.when,
    fields: [
      {
        kind: "paragraph",
        name: "reason",
        label: endingWords.letGo.reason.label,
        hint: endingWords.letGo.reason.hint,
      },
    ],
  },
  closed: {
    heading: endingWords.closed.heading,
    meaning: endingWords.closed.meaning,
    when: endingWords.closed.when,
    fields: [
      {
        kind: "choice",
        name: "outcome",
        label: endingWords.closed.outcome.label,
        choices: choicesOf(outcomeWords).filter(({ value }) => value !== "let_go"),
        missing: endingWords.closed.outcome.missing,
      },
    ],
  },
  reopened: {
    heading: endingWords.reopened.heading,
    meaning: endingWords.reopened.meaning,
    when: endingWords.reopened.when,
    fields: [{ kind: "paragraph", name: "reason", label: endingWords.reopened.reason }],
  },
  paused: {
    heading: endingWords.paused.heading,
    meaning: endingWords.paused.meaning,
    when: endingWords.paused.when,
    fields: [
      {
        kind: "day",
        name: "until",
        label: endingWords.paused.until.label,
        hint: endingWords.paused.until.hint,
        ahead: true,
      },
      {
        kind: "paragraph",
        name: "reason",
        label: endingWords.paused.reason.label,
        hint: endingWords.paused.reason.hint,
      },
    ],
  },
  resumed: {
    heading: endingWords.resumed.heading,
    meaning: endingWords.resumed.meaning,
    when: endingWords.resumed.when,
    fields: [],
  },
} as const satisfies Readonly<Record<string, EventForm>>;
