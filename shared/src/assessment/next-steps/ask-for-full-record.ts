import { actionWords } from "../../content/next-steps/action-words.ts";
import { askForFullRecordWords } from "../../content/next-steps/asking.ts";
import { recordEvent, within } from "./step-conditions.ts";
import type { StepTopic } from "./step-topic.ts";

/** SUMMARY-01: a summary is not the record. */
export const askForFullRecord: StepTopic = {
  code: "ask_for_full_record",
  isOffered: ({ clocks }) =>
    clocks.some(
      ({ request, ending }) =>
        ending === null && request.summaries.some((summary) => !summary.details.agreedInAdvance),
    ),
  words: ({ words }) => askForFullRecordWords(words),
  action: recordEvent("followed_up", actionWords.iReplied),
  letter: () => "summary_objection",
  by: within(1),
};
