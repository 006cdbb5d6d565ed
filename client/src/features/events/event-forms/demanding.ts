import {
  formKindWords,
  onlyWayWords,
  retaliationWords,
  waiverConditionWords,
} from "@recourse/shared/content/demand-words";
import { choicesOf, type EventForm } from "./event-field.ts";
import { whichRequest } from "./shared-fields.ts";

export const demandingForms = {
  forms_or_fee_demanded: {
    heading: "They want a form or a fee",
    meaning:
      "Often a good sign: offices ask for this when they mean to send the real thing. Not every fee is allowed, and nothing of it stops their clock.",
    when: "When did it come?",
    fields: [
      whichRequest,
      {
        kind: "choice",
        name: "formKind",
        label: "What kind of form is it?",
        choices: [{ value: "", label: "No form, only a bill" }, ...choicesOf(formKindWords)],
      },
      {
        kind: "line",
        name: "formName",
        label: "Which form?",
        hint: "As it is called on the paper.",
        showIf: ({ formKind, formName }) => formKind !== "" || formName !== "",
      },
      {
        kind: "choice",
        name: "waiverConditionOf",
        label: "What do you lose if you do not sign?",
        choices: choicesOf(waiverConditionWords),
        showIf: ({ formKind }) => formKind === "waiver",
      },
      {
        kind: "money",
        name: "amount",
        label: "How much do they want in all?",
        hint: "In dollars.",
      },
      {
        kind: "fee_items",
        name: "items",
        label: "What do they charge for?",
        hint: "Line by line, as it stands on the bill. Some things may not be charged, and some states have a price for a page.",
      },
      {
        kind: "yes_no",
        name: "toldInAdvance",
        label: "Had they told you about the price before?",
        hint: "Before they made the copy, or wanted the money.",
        yes: "Yes",
        no: "No",
        unknown: "I do not know, or there is no price",
        missing: "Choose whether they had told you.",
      },
      {
        kind: "yes_no",
        name: "earlierCopy",
        label: "Did they give you a copy of the same pages before?",
        hint: "In some states the first copy is free.",
        yes: "Yes",
        no: "No, this is the first",
        unknown: "I do not know",
      },
    ],
  },
  only_one_way_allowed: {
    heading: "They insist on one way only",
    meaning:
      "They may check who you are. It should not become a barrier or a delay. Your request stands as you made it.",
    when: "When did they say it?",
    fields: [
      whichRequest,
      {
        kind: "choice",
        name: "way",
        label: "Which way?",
        choices: choicesOf(onlyWayWords),
        missing: "Choose which way they insist on.",
      },
      {
        kind: "paragraph",
        name: "inTheirWords",
        label: "In their words",
        hint: "Copy it from the letter, or write what you heard.",
      },
    ],
  },
  retaliation_reported: {
    heading: "They threatened or punished you for asking",
    meaning:
      "You did nothing wrong by asking. We are sorry that this happened. Write down what you can, and only what you want to.",
    when: "When was it?",
    fields: [
      {
        kind: "choice",
        name: "what",
        label: "What did they do?",
        choices: choicesOf(retaliationWords),
        missing: "Choose what they did.",
      },
      {
        kind: "paragraph",
        name: "happened",
        label: "What happened?",
        hint: "In a few words: who, what, and who was there.",
        missing: "Write what happened, in a few words.",
      },
      {
        kind: "yes_no",
        name: "becauseIAsked",
        label: "Is it sure that it was because you asked?",
        hint: "They said so, or it cannot be anything else. We call nothing a punishment that is not sure.",
        yes: "Yes",
        no: "No, for another reason",
        unknown: "I think so, but I am not sure",
        missing: "Choose whether it is sure.",
      },
    ],
  },
} as const satisfies Readonly<Record<string, EventForm>>;
