import { actionWords } from "../../content/next-steps/action-words.ts";
import { waitForFederalOfficeWords } from "../../content/next-steps/waiting.ts";
import { noHurry, recordEvent } from "./step-conditions.ts";
import type { StepTopic } from "./step-topic.ts";

export const waitForFederalOffice: StepTopic = {
  code: "wait_for_federal_office",
  isOffered: ({ facts, situation }) =>
    facts.state.complaints.ocr !== null &&
    situation !== "complaint_answered" &&
    situation !== "closed" &&
    situation !== "all_received",
  words: waitForFederalOfficeWords,
  action: recordEvent("agency_answered", actionWords.theyAnswered),
  by: noHurry,
};
