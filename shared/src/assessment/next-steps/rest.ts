import type { PlainDate } from "../../calendar/plain-date.ts";
import { sayDay } from "../../content/dates-in-words.ts";
import { restWords } from "../../content/next-steps/waiting.ts";
import { noHurry, recordEvent } from "./step-conditions.ts";
import type { StepTopic } from "./step-topic.ts";

/**
 * What leads where the user has put off what we would suggest, or has set all of it aside: nobody is pushed to the next
 * step, and no case is without one. `until` is the day on which the first of them comes back.
 * @example rest(plainDate("2026-11-23")).words(view).title // "Rest until Monday, November 23"
 */
export function rest(until: PlainDate | null): StepTopic {
  return {
    code: "rest",
    isOffered: () => false,
    words: ({ today }) => restWords(until === null ? null : sayDay(until, today)),
    action: ({ situation }) =>
      situation === "all_received" ? recordEvent("closed", "Close the case")() : { kind: "none" },
    by: noHurry,
  };
}
