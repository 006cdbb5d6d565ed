import { stepNames } from "@recourse/shared/content/next-steps/step-names";
import { stepFieldWords } from "@recourse/shared/content/pages/event-forms/step-fields";
import { stepChoiceWords } from "@recourse/shared/content/step-decision-words";
import {
  decidableStepSchema,
  type StepCode,
  stepChoiceSchema,
  talkStepSchema,
} from "@recourse/shared/workflow/step-codes";
import type { EventField, EventForm } from "./event-field.ts";

const toChoice = (code: StepCode) => ({ value: code, label: stepNames[code] });

/** Which step a talk was for: that one then counts as done. */
export const forWhichStep: EventField = {
  kind: "choice",
  name: "step",
  label: stepFieldWords.forWhichStep.label,
  hint: stepFieldWords.forWhichStep.hint,
  choices: [
    { value: "", label: stepFieldWords.forWhichStep.notChosen },
    ...talkStepSchema.options.map(toChoice),
  ],
  more: stepFieldWords.otherSteps,
};

export const stepForms = {
  step_decided: {
    heading: stepFieldWords.stepDecided.heading,
    meaning: stepFieldWords.stepDecided.meaning,
    when: stepFieldWords.stepDecided.when,
    fields: [
      {
        kind: "choice",
        name: "step",
        label: stepFieldWords.stepDecided.step.label,
        choices: decidableStepSchema.options.map(toChoice),
        more: stepFieldWords.otherSteps,
        missing: stepFieldWords.stepDecided.step.missing,
      },
      {
        kind: "choice",
        name: "decision",
        label: stepFieldWords.stepDecided.decision.label,
        choices: stepChoiceSchema.options.map((value) => ({
          value,
          label: stepChoiceWords[value].label,
        })),
        missing: stepFieldWords.stepDecided.decision.missing,
      },
      {
        kind: "day",
        name: "until",
        label: stepFieldWords.stepDecided.until.label,
        missing: stepFieldWords.stepDecided.until.missing,
        ahead: true,
        showIf: ({ decision }) => decision === "snoozed",
      },
      { kind: "paragraph", name: "reason", label: stepFieldWords.stepDecided.reason },
    ],
  },
} as const satisfies Readonly<Record<string, EventForm>>;
