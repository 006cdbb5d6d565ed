import { actionWords } from "../../content/next-steps/action-words.ts";
import { askTheOtherOfficeWords } from "../../content/next-steps/talking.ts";
import { latestOf } from "../standing.ts";
import { recordEvent, within } from "./step-conditions.ts";
import type { StepTopic, StepView } from "./step-topic.ts";

/** FED-WRONGPLACE-01: who knows where the records are has to say so. */
export const askTheOtherOffice: StepTopic = {
  code: "ask_the_other_office",
  isOffered: (view) => view.situation !== "closed" && notHeld(view) !== null,
  words: (view) => askTheOtherOfficeWords(view.words, notHeld(view)?.details.otherHolder ?? null),
  action: (view) =>
    notHeld(view)?.details.otherHolder === undefined
      ? recordEvent("call_logged", actionWords.iAskedThem)()
      : recordEvent("closed", actionWords.closeThisCase)(),
  by: within(5),
};

function notHeld({ facts }: StepView) {
  return latestOf(facts.state.facts, "not_held");
}
