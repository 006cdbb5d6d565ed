import { formatReasonWords } from "@recourse/shared/content/demand-words";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { arrivingWords } from "@recourse/shared/content/pages/event-forms/arriving";
import { recordFormatWords } from "@recourse/shared/content/record-words";
import { choicesOf, type EventForm } from "./event-field.ts";
import { whichRequest } from "./shared-fields.ts";

export const arrivingForms = {
  records_received: {
    heading: arrivingWords.recordsReceived.heading,
    meaning: arrivingWords.recordsReceived.meaning,
    when: arrivingWords.recordsReceived.when,
    fields: [
      whichRequest,
      {
        kind: "yes_no",
        name: "everythingAskedFor",
        label: arrivingWords.recordsReceived.everythingAskedFor.label,
        hint: arrivingWords.recordsReceived.everythingAskedFor.hint,
        yes: arrivingWords.recordsReceived.everythingAskedFor.yes,
        no: arrivingWords.recordsReceived.everythingAskedFor.no,
        missing: arrivingWords.recordsReceived.everythingAskedFor.missing,
      },
      {
        kind: "kinds",
        name: "kinds",
        label: arrivingWords.recordsReceived.kinds.label,
        missing: arrivingWords.recordsReceived.kinds.missing,
      },
      {
        kind: "day",
        name: "from",
        label: arrivingWords.recordsReceived.from.label,
        hint: arrivingWords.recordsReceived.from.hint,
        open: null,
      },
      {
        kind: "day",
        name: "to",
        label: arrivingWords.recordsReceived.to.label,
        hint: arrivingWords.recordsReceived.to.hint,
        open: null,
      },
      {
        kind: "choice",
        name: "format",
        label: arrivingWords.recordsReceived.format.label,
        choices: [
          { value: "", label: arrivingWords.recordsReceived.format.notChosen },
          ...choicesOf(recordFormatWords),
        ],
      },
      {
        kind: "choice",
        name: "formatReason",
        label: arrivingWords.recordsReceived.formatReason.label,
        choices: [
          { value: "", label: arrivingWords.recordsReceived.formatReason.notChosen },
          ...choicesOf(formatReasonWords),
        ],
        showIf: ({ format }) => format !== "",
      },
      {
        kind: "money",
        name: "feePaid",
        label: arrivingWords.recordsReceived.feePaid.label,
        hint: arrivingWords.recordsReceived.feePaid.hint,
      },
    ],
  },
  summaries_received: {
    heading: arrivingWords.summariesReceived.heading,
    meaning: arrivingWords.summariesReceived.meaning,
    when: arrivingWords.summariesReceived.when,
    fields: [
      whichRequest,
      {
        kind: "yes_no",
        name: "agreedInAdvance",
        label: arrivingWords.summariesReceived.agreedInAdvance.label,
        yes: arrivingWords.summariesReceived.agreedInAdvance.yes,
        no: commonTexts.no,
        missing: arrivingWords.summariesReceived.agreedInAdvance.missing,
      },
    ],
  },
  ready_for_pickup: {
    heading: arrivingWords.readyForPickup.heading,
    meaning: arrivingWords.readyForPickup.meaning,
    when: arrivingWords.readyForPickup.when,
    fields: [whichRequest],
  },
  not_held: {
    heading: arrivingWords.notHeld.heading,
    meaning: arrivingWords.notHeld.meaning,
    when: arrivingWords.notHeld.when,
    fields: [
      whichRequest,
      {
        kind: "line",
        name: "otherHolder",
        label: arrivingWords.notHeld.otherHolder.label,
        hint: arrivingWords.notHeld.otherHolder.hint,
      },
    ],
  },
} as const satisfies Readonly<Record<string, EventForm>>;
