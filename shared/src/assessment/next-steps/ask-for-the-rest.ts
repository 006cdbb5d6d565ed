import { actionWords } from "../../content/next-steps/action-words.ts";
import { askForTheRestWords } from "../../content/next-steps/formal.ts";
import { hasRestToAskFor } from "../denials.ts";
import { recordEvent, within } from "./step-conditions.ts";
import type { StepTopic } from "./step-topic.ts";

/** PARTIAL-01: whatever a ground covers, everything else is owed. */
export const askForTheRest: StepTopic = {
  code: "ask_for_the_rest",
  isOffered: (view) => view.situation !== "closed" && hasRestToAskFor(view),
  words: ({ words }) => askForTheRestWords(words),
  action: recordEvent("followed_up", actionWords.iAskedForTheRest),
  letter: () => "release_the_rest",
  by: within(3),
};
