import { actionWords } from "../../content/next-steps/action-words.ts";
import { lookInThePortalWords } from "../../content/next-steps/asking.ts";
import { noHurry } from "./step-conditions.ts";
import type { StepTopic } from "./step-topic.ts";

/** A quick first look. Never counted as the record. */
export const lookInThePortal: StepTopic = {
  code: "look_in_the_portal",
  isOffered: ({ situation, late }) =>
    late === null && ["not_started", "awaiting_answer", "receipt_unknown"].includes(situation),
  words: lookInThePortalWords,
  action: () => ({ kind: "open_route", route: "portal", label: actionWords.seeHowAndWriteItDown }),
  by: noHurry,
};
