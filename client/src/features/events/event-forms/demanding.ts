import {
  formKindWords,
  onlyWayWords,
  retaliationWords,
  waiverConditionWords,
} from "@recourse/shared/content/demand-words";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { demandingWords } from "@recourse/shared/content/pages/event-forms/demanding";
import { choicesOf, type EventForm } from "./event-field.ts";
import { whichRequest } from "./shared-fields.ts";

export const demandingForms = {
  forms_or_fee_demanded: {
    heading: demandingWords.formsOrFeeDemanded.heading,
    meaning: demandingWords.formsOrFeeDemanded.meaning,
    when: demandingWords.formsOrFeeDemanded.when,
    fields: [
      whichRequest,
      {
        kind: "choice",
        name: "formKind",
        label: demandingWords.formsOrFeeDemanded.formKind.label,
        choices: [
          { value: "", label: demandingWords.formsOrFeeDemanded.formKind.notChosen },
          ...choicesOf(formKindWords),
        ],
      },
      {
        kind: "line",
        name: "formName",
        label: demandingWords.formsOrFeeDemanded.formName.label,
        hint: demandingWords.formsOrFeeDemanded.formName.hint,
        showIf: ({ formKind, formName }) => formKind !== "" || formName !== "",
      },
      {
        kind: "choice",
        name: "waiverConditionOf",
        label: demandingWords.formsOrFeeDemanded.waiverConditionOf,
        choices: choicesOf(waiverConditionWords),
        showIf: ({ formKind }) => formKind === "waiver",
      },
      {
        kind: "money",
        name: "amount",
        label: demandingWords.formsOrFeeDemanded.amount.label,
        hint: demandingWords.formsOrFeeDemanded.amount.hint,
      },
      {
        kind: "fee_items",
        name: "items",
        label: demandingWords.formsOrFeeDemanded.items.label,
        hint: demandingWords.formsOrFeeDemanded.items.hint,
      },
      {
        kind: "yes_no",
        name: "toldInAdvance",
        label: demandingWords.formsOrFeeDemanded.toldInAdvance.label,
        hint: demandingWords.formsOrFeeDemanded.toldInAdvance.hint,
        yes: commonTexts.yes,
        no: commonTexts.no,
        unknown: demandingWords.formsOrFeeDemanded.toldInAdvance.unknown,
        missing: demandingWords.formsOrFeeDemanded.toldInAdvance.missing,
      },
      {
        kind: "yes_no",
        name: "earlierCopy",
        label: demandingWords.formsOrFeeDemanded.earlierCopy.label,
        hint: demandingWords.formsOrFeeDemanded.earlierCopy.hint,
        yes: commonTexts.yes,
        no: demandingWords.formsOrFeeDemanded.earlierCopy.no,
        unknown: commonTexts.doNotKnow,
      },
    ],
  },
  only_one_way_allowed: {
    heading: demandingWords.onlyOneWayAllowed.heading,
    meaning: demandingWords.onlyOneWayAllowed.meaning,
    when: demandingWords.onlyOneWayAllowed.when,
    fields: [
      whichRequest,
      {
        kind: "choice",
        name: "way",
        label: demandingWords.onlyOneWayAllowed.way.label,
        choices: choicesOf(onlyWayWords),
        missing: demandingWords.onlyOneWayAllowed.way.missing,
      },
      {
        kind: "paragraph",
        name: "inTheirWords",
        label: demandingWords.onlyOneWayAllowed.inTheirWords.label,
        hint: demandingWords.onlyOneWayAllowed.inTheirWords.hint,
      },
    ],
  },
  retaliation_reported: {
    heading: demandingWords.retaliationReported.heading,
    meaning: demandingWords.retaliationReported.meaning,
    when: demandingWords.retaliationReported.when,
    fields: [
      {
        kind: "choice",
        name: "what",
        label: demandingWords.retaliationReported.what.label,
        choices: choicesOf(retaliationWords),
        missing: demandingWords.retaliationReported.what.missing,
      },
      {
        kind: "paragraph",
        name: "happened",
        label: demandingWords.retaliationReported.happened.label,
        hint: demandingWords.retaliationReported.happened.hint,
        missing: demandingWords.retaliationReported.happened.missing,
      },
      {
        kind: "yes_no",
        name: "becauseIAsked",
        label: demandingWords.retaliationReported.becauseIAsked.label,
        hint: demandingWords.retaliationReported.becauseIAsked.hint,
        yes: commonTexts.yes,
        no: demandingWords.retaliationReported.becauseIAsked.no,
        unknown: demandingWords.retaliationReported.becauseIAsked.unknown,
        missing: demandingWords.retaliationReported.becauseIAsked.missing,
      },
    ],
  },
} as const satisfies Readonly<Record<string, EventForm>>;
