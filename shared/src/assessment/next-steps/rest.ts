import { sayDay } from "../../content/dates-in-words.ts";
import { restStepWords } from "../../content/next-steps/waiting.ts";
import { isResting } from "../resting.ts";
import { noHurry, recordEvent } from "./step-conditions.ts";
import type { StepTopic, StepView } from "./step-topic.ts";

/** A break asks for nothing. Only a right that ends within 30 days comes before it. */
export const rest: StepTopic = {
  code: "rest",
  isOffered: () => false,
  words: ({ facts: { state }, today }) => {
    const until = state.pause?.until ?? null;
    return restStepWords(until === null ? null : sayDay(until, today));
  },
  action: recordEvent("resumed", "I want to go on now"),
  by: noHurry,
};

/**
 * True on a day of a break.
 * @example isAtRest(view)
 */
export function isAtRest(view: StepView): boolean {
  return isResting(view, view.today);
}
