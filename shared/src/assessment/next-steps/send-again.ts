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
  action: recordEvent("request_sent", "I sent it again"),
  by: within(1),
};
