import { sayDay } from "../../content/dates-in-words.ts";
import { waitForAnswerWords } from "../../content/next-steps/waiting.ts";
import { findFreshPromise } from "../broken-promise.ts";
import { statusOn } from "../deadline-status.ts";
import { awaitsCertifiedLetter, noHurry } from "./step-conditions.ts";
import type { StepTopic, StepView } from "./step-topic.ts";

export const waitForAnswer: StepTopic = {
  code: "wait_for_answer",
  isOffered: () => false,
  words: (view) => {
    const promise = findFreshPromise(view, view.today);
    return waitForAnswerWords(
      view.words,
      moodOf(view),
      promise === null ? null : sayDay(promise.by, view.today),
    );
  },
  action: () => ({ kind: "none" }),
  by: noHurry,
};

function moodOf(view: StepView): Parameters<typeof waitForAnswerWords>[1] {
  const { leading, today, late } = view;
  const due = leading?.due ?? null;
  if (due === null) return "no_date";
  if (late !== null) return awaitsCertifiedLetter(view) ? "letter_running" : "late";
  return statusOn(due, today) === "may_have_passed" ? "may_be_late" : "running";
}
