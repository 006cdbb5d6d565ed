import { actionWords } from "../../content/next-steps/action-words.ts";
import { sendAgainWords } from "../../content/next-steps/asking.ts";
import { recordEvent, within } from "./step-conditions.ts";
import type { StepTopic } from "./step-topic.ts";

/** T01: what was refused or not collected may never have been received. */
export const sendAgain: StepTopic = {
  code: "send_again",
  isOffered: ({ clocks }) =>
    clocks.some(
      ({ request, ending }) =>
        ending === null && request.returned !== null && request.receipt === null,
    ),
  words: sendAgainWords,
  action: recordEvent("request_sent", actionWords.iSentItAgain),
  by: within(1),
};
