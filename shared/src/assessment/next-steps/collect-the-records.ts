import { actionWords } from "../../content/next-steps/action-words.ts";
import { collectTheRecordsWords } from "../../content/next-steps/waiting.ts";
import { recordEvent, within } from "./step-conditions.ts";
import type { StepTopic } from "./step-topic.ts";

export const collectTheRecords: StepTopic = {
  code: "collect_the_records",
  isOffered: () => false,
  words: ({ words }) => collectTheRecordsWords(words),
  action: recordEvent("records_received", actionWords.iHaveThem),
  by: within(5),
};
