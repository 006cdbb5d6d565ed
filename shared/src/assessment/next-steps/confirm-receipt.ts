import { actionWords } from "../../content/next-steps/action-words.ts";
import { confirmReceiptWords } from "../../content/next-steps/asking.ts";
import { lacksReceipt } from "../clocks.ts";
import { recordEvent, within } from "./step-conditions.ts";
import type { StepTopic } from "./step-topic.ts";

export const confirmReceipt: StepTopic = {
  code: "confirm_receipt",
  isOffered: ({ clocks }) => clocks.some(lacksReceipt),
  words: ({ words }) => confirmReceiptWords(words),
  action: recordEvent("receipt_established", actionWords.enterTheDayItArrived),
  by: within(3),
};
