import { formatDate } from "../calendar/plain-date.ts";
import type { EventOf } from "../workflow/events.ts";
import type { StepChoice } from "../workflow/step-codes.ts";
import { stepNames } from "./next-steps/step-names.ts";

/** What a user can decide about a step, as the timeline and the forms say it. */
export const stepChoiceWords: Readonly<Record<StepChoice, { label: string; said: string }>> = {
  done: { label: "Done", said: "Done." },
  snoozed: { label: "Not now", said: "Not now." },
  not_for_me: { label: "Not for me", said: "Not for me." },
  taken_up_again: { label: "Take it up again", said: "Taken up again." },
};

/**
 * A decision about a step in short sentences for a timeline.
 * @example sayStepDecision({ step: "follow_up", decision: "done" })
 */
export function sayStepDecision({
  step,
  decision,
  until,
  reason,
}: EventOf<"step_decided">["details"]): (string | undefined)[] {
  return [
    `“${stepNames[step]}”.`,
    stepChoiceWords[decision].said,
    until && `It comes back on ${formatDate(until, { year: true })}.`,
    reason,
  ];
}
