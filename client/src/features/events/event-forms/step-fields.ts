import { stepNames } from "@recourse/shared/content/next-steps/step-names";
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
  label: "Was it one of the steps we suggested?",
  hint: "Then we take that step off the list.",
  choices: [{ value: "", label: "No, or I do not know" }, ...talkStepSchema.options.map(toChoice)],
  more: "Show the other steps",
};

export const stepForms = {
  step_decided: {
    heading: "You decided about a step",
    meaning: "It changes what we suggest, and no date. You can take a step up again at any time.",
    when: "When did you decide it?",
    fields: [
      {
        kind: "choice",
        name: "step",
        label: "Which step?",
        choices: decidableStepSchema.options.map(toChoice),
        more: "Show the other steps",
        missing: "Choose the step.",
      },
      {
        kind: "choice",
        name: "decision",
        label: "What did you decide?",
        choices: stepChoiceSchema.options.map((value) => ({
          value,
          label: stepChoiceWords[value].label,
        })),
        missing: "Choose what you decided.",
      },
      {
        kind: "day",
        name: "until",
        label: "When should it come back?",
        missing: "Enter the day on which it should come back.",
        ahead: true,
        showIf: ({ decision }) => decision === "snoozed",
      },
      { kind: "paragraph", name: "reason", label: "Why?" },
    ],
  },
} as const satisfies Readonly<Record<string, EventForm>>;
