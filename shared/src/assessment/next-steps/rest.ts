import type { PlainDate } from "../../calendar/plain-date.ts";
import { sayDay } from "../../content/dates-in-words.ts";
import { actionWords } from "../../content/next-steps/action-words.ts";
import { breakWords, restWords } from "../../content/next-steps/waiting.ts";
import { isResting } from "../resting.ts";
import { noHurry, recordEvent } from "./step-conditions.ts";
import type { StepTopic, StepView } from "./step-topic.ts";

/**
 * What leads during a break, and where the user has put off what we would suggest or has set all of it aside: nobody is
 * pushed to the next step, and no case is without one. `until` is the end of the break, or the day on which the first of
 * the steps comes back.
 * @example rest(plainDate("2026-11-23")).words(view).title // "Rest until Monday, November 23"
 */
export function rest(until: PlainDate | null): StepTopic {
  return {
    code: "rest",
    isOffered: () => false,
    words: (view) => {
      const day = until === null ? null : sayDay(until, view.today);
      return isAtRest(view) ? breakWords(day) : restWords(day);
    },
    action: (view) => {
      if (isAtRest(view)) return recordEvent("resumed", actionWords.iWantToGoOnNow)();
      return view.situation === "all_received"
        ? recordEvent("closed", actionWords.closeTheCase)()
        : { kind: "none" };
    },
    by: noHurry,
  };
}

/**
 * True on a day of a break.
 * @example isAtRest(view)
 */
export function isAtRest(view: StepView): boolean {
  return isResting(view, view.today);
}
