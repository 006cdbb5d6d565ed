import { keepCareSafeWords } from "../../content/next-steps/care.ts";
import { findStanding, latestOf } from "../standing.ts";
import { noHurry } from "./step-conditions.ts";
import type { StepTopic, StepView } from "./step-topic.ts";

/** RETAL-01: whoever was threatened or punished thinks of their care before any letter. Sure of the reason or not. */
export const keepCareSafe: StepTopic = {
  code: "keep_care_safe",
  isOffered: ({ facts }) => {
    const latest = latestOf(facts.state.facts, "retaliation_reported");
    return latest !== null && latest.details.what !== "taken_back";
  },
  words: ({ words }) => keepCareSafeWords(words),
  // Nothing has to be done at once; a button would push.
  action: () => ({ kind: "none" }),
  by: noHurry,
};

/**
 * A threat or a punishment that was not taken back, and after which the person has not moved on.
 * @example isRetaliationUnanswered(view)
 */
export function isRetaliationUnanswered({ facts }: StepView): boolean {
  const standing = findStanding(facts.state, "retaliation_reported", [
    "request_sent",
    "certified_letter_sent",
    "followed_up",
    "doctor_contacted",
    "meeting_held",
    "complaint_to_holder_sent",
    "ocr_complaint_filed",
  ]);
  return standing !== null && standing.details.what !== "taken_back";
}
