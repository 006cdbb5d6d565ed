import { sayDay } from "../../content/dates-in-words.ts";
import { actionWords } from "../../content/next-steps/action-words.ts";
import { followUpWords } from "../../content/next-steps/asking.ts";
import { isUnderWay, recordEvent, within } from "./step-conditions.ts";
import type { StepTopic } from "./step-topic.ts";

export const followUp: StepTopic = {
  code: "follow_up",
  isOffered: (view) => isUnderWay(view) && view.clocks.some((clock) => clock.ending === null),
  words: ({ words, brokenPromise, today }) =>
    followUpWords(words, brokenPromise === null ? null : sayDay(brokenPromise.by, today)),
  action: recordEvent("followed_up", actionWords.iAskedThem),
  letter: () => "follow_up",
  by: (view) => (view.late === null && view.brokenPromise === null ? null : within(1)(view)),
};
