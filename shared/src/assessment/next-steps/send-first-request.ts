import { actionWords } from "../../content/next-steps/action-words.ts";
import { sendFirstRequestWords } from "../../content/next-steps/asking.ts";
import { noHurry } from "./step-conditions.ts";
import type { StepTopic } from "./step-topic.ts";

export const sendFirstRequest: StepTopic = {
  code: "send_first_request",
  isOffered: () => false,
  words: ({ words }) => sendFirstRequestWords(words),
  action: () => ({
    kind: "write_letter",
    letter: "first_request",
    label: actionWords.writeTheRequest,
  }),
  by: noHurry,
};
