import { actionWords } from "../../content/next-steps/action-words.ts";
import { askForReviewWords } from "../../content/next-steps/formal.ts";
import { canAskForReview } from "../denials.ts";
import { recordEvent, within } from "./step-conditions.ts";
import type { StepTopic } from "./step-topic.ts";

/** REVIEW-01: only for a written denial on a ground that can be reviewed, or on none that is stated. */
export const askForReview: StepTopic = {
  code: "ask_for_review",
  isOffered: canAskForReview,
  words: ({ words }) => askForReviewWords(words),
  action: recordEvent("review_requested", actionWords.iAskedForTheReview),
  letter: () => "review_request",
  by: within(5),
};
