import { actionWords } from "../../content/next-steps/action-words.ts";
import { waitForReviewWords } from "../../content/next-steps/waiting.ts";
import { noHurry, recordEvent } from "./step-conditions.ts";
import type { StepTopic } from "./step-topic.ts";

/** T10: no number of days for a review. */
export const waitForReview: StepTopic = {
  code: "wait_for_review",
  isOffered: ({ facts }) =>
    facts.state.review.requestedOn !== null && facts.state.review.decided === null,
  words: ({ words, situation }) => waitForReviewWords(words, situation === "review_granted"),
  action: (view) =>
    view.situation === "review_granted"
      ? recordEvent("records_received", actionWords.recordsCame)()
      : recordEvent("review_decided", actionWords.theReviewWasDecided)(),
  by: noHurry,
};
