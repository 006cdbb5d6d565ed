import { correctingWords } from "@recourse/shared/content/pages/event-forms/correcting";
import { sharedFieldWords } from "@recourse/shared/content/pages/event-forms/shared-fields";
import { choicesOf, type EventField, type EventForm, type EventValues } from "./event-field.ts";
import { whichStatement } from "./reading.ts";
import { howAnswered, sentBy } from "./shared-fields.ts";

const isRefusal = ({ answer }: EventValues) => answer === "denied";

/** What the letter must tell (FED-AMEND-01). What nobody looked at is sent as null and counts against no one. */
const letterItem = (name: string, label: string): EventField => ({
  kind: "yes_no",
  name: `letter.${name}`,
  label,
  unknown: sharedFieldWords.notLooked,
  open: null,
  row: true,
  showIf: (values) => isRefusal(values) && values.letterRead === "yes",
});

/** What is asked for besides records. Each has a clock of its own. */
export const correctingForms = {
  amendment_requested: {
    heading: correctingWords.amendmentRequested.heading,
    meaning: correctingWords.amendmentRequested.meaning,
    when: correctingWords.amendmentRequested.when,
    fields: [
      {
        kind: "paragraph",
        name: "what",
        label: correctingWords.amendmentRequested.what.label,
        missing: correctingWords.amendmentRequested.what.missing,
      },
      {
        kind: "paragraph",
        name: "statement",
        label: correctingWords.amendmentRequested.statement.label,
        hint: correctingWords.amendmentRequested.statement.hint,
      },
      { kind: "line", name: "page", label: correctingWords.amendmentRequested.page },
      ...sentBy(correctingWords.amendmentRequested.method),
      whichStatement,
    ],
  },
  amendment_answered: {
    heading: correctingWords.amendmentAnswered.heading,
    meaning: correctingWords.amendmentAnswered.meaning,
    when: correctingWords.amendmentAnswered.when,
    fields: [
      {
        kind: "request",
        name: "requestId",
        label: correctingWords.whichCorrection,
        of: "amendment",
      },
      {
        kind: "choice",
        name: "answer",
        label: correctingWords.amendmentAnswered.answer.label,
        missing: correctingWords.amendmentAnswered.answer.missing,
        choices: choicesOf(correctingWords.amendmentAnswered.answer.choices),
      },
      howAnswered(correctingWords.amendmentAnswered.method),
      {
        kind: "paragraph",
        name: "basisInTheirWords",
        label: correctingWords.amendmentAnswered.basisInTheirWords.label,
        hint: correctingWords.amendmentAnswered.basisInTheirWords.hint,
        showIf: isRefusal,
      },
      {
        kind: "yes_no",
        name: "letterRead",
        label: sharedFieldWords.letterRead.label,
        hint: correctingWords.amendmentAnswered.letterReadHint,
        yes: sharedFieldWords.letterRead.yes,
        no: sharedFieldWords.letterRead.no,
        showIf: isRefusal,
        notSent: true,
        readFrom: (details) => ("letter" in details ? true : undefined),
      },
      letterItem("basisStated", correctingWords.amendmentAnswered.letter.basisStated),
      letterItem("disagreementRight", correctingWords.amendmentAnswered.letter.disagreementRight),
      letterItem(
        "attachmentAlternative",
        correctingWords.amendmentAnswered.letter.attachmentAlternative,
      ),
      letterItem("complaintHowTo", correctingWords.amendmentAnswered.letter.complaintHowTo),
      letterItem("contactNameOrTitle", correctingWords.amendmentAnswered.letter.contactNameOrTitle),
      letterItem("contactPhone", correctingWords.amendmentAnswered.letter.contactPhone),
    ],
  },
  disagreement_sent: {
    heading: correctingWords.disagreementSent.heading,
    meaning: correctingWords.disagreementSent.meaning,
    when: correctingWords.disagreementSent.when,
    fields: [
      {
        kind: "request",
        name: "requestId",
        label: correctingWords.whichCorrection,
        of: "amendment",
      },
      ...sentBy(correctingWords.disagreementSent.method),
    ],
  },
  accounting_requested: {
    heading: correctingWords.accountingRequested.heading,
    meaning: correctingWords.accountingRequested.meaning,
    when: correctingWords.accountingRequested.when,
    fields: [
      ...sentBy(correctingWords.accountingRequested.method),
      {
        kind: "day",
        name: "from",
        label: correctingWords.accountingRequested.from.label,
        hint: correctingWords.accountingRequested.from.hint,
        open: null,
      },
      {
        kind: "day",
        name: "to",
        label: correctingWords.accountingRequested.to.label,
        hint: correctingWords.accountingRequested.to.hint,
        open: null,
      },
    ],
  },
  accounting_answered: {
    heading: correctingWords.accountingAnswered.heading,
    meaning: correctingWords.accountingAnswered.meaning,
    when: correctingWords.accountingAnswered.when,
    fields: [
      {
        kind: "request",
        name: "requestId",
        label: correctingWords.accountingAnswered.whichList,
        of: "accounting",
      },
      {
        kind: "choice",
        name: "answer",
        label: correctingWords.accountingAnswered.answer.label,
        missing: correctingWords.accountingAnswered.answer.missing,
        choices: choicesOf(correctingWords.accountingAnswered.answer.choices),
      },
      howAnswered(correctingWords.accountingAnswered.method),
    ],
  },
} as const satisfies Readonly<Record<string, EventForm>>;
