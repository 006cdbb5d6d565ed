import { actionWords } from "../../content/next-steps/action-words.ts";
import { letItGoWords } from "../../content/next-steps/waiting.ts";
import { noHurry, recordEvent } from "./step-conditions.ts";
import type { StepTopic } from "./step-topic.ts";

/** Always there, never first: stopping is a good ending too. */
export const letItGo: StepTopic = {
  code: "let_it_go",
  isOffered: ({ situation }) => situation !== "closed" && situation !== "all_received",
  words: ({ words }) => letItGoWords(words),
  action: recordEvent("let_go", actionWords.letItGo),
  letter: () => "letting_go",
  by: noHurry,
};
