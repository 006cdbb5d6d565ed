import { checkWhatCameWords } from "../../content/next-steps/waiting.ts";
import { noHurry, recordEvent } from "./step-conditions.ts";
import type { StepTopic } from "./step-topic.ts";

/** Was it all? And is there anything in it that could do harm? */
export const checkWhatCame: StepTopic = {
  code: "check_what_came",
  isOffered: ({ clocks, situation }) =>
    situation !== "closed" && clocks.some(({ request }) => request.deliveries.length > 0),
  words: ({ words }) => checkWhatCameWords(words),
  action: ({ clocks }) =>
    clocks.every(({ allReceived }) => allReceived !== null)
      ? recordEvent("closed", "Close the case")()
      : recordEvent("followed_up", "I asked for the rest")(),
  letter: ({ clocks }) =>
    clocks.every(({ allReceived }) => allReceived !== null) ? null : "gap_letter",
  by: noHurry,
};
