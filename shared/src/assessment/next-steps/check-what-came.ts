import { actionWords } from "../../content/next-steps/action-words.ts";
import { checkWhatCameWords } from "../../content/next-steps/waiting.ts";
import { noHurry, openPage, recordEvent } from "./step-conditions.ts";
import type { StepTopic, StepView } from "./step-topic.ts";

/** Was it all? And is there anything in it that could do harm? */
export const checkWhatCame: StepTopic = {
  code: "check_what_came",
  isOffered: ({ clocks, situation }) =>
    situation !== "closed" && clocks.some(({ request }) => request.deliveries.length > 0),
  words: ({ words }) => checkWhatCameWords(words),
  action: (view) =>
    hasCheckedAll(view)
      ? recordEvent("closed", actionWords.closeTheCase)()
      : openPage("received", actionWords.tickOffWhatCame)(),
  by: noHurry,
};

function hasCheckedAll({ clocks, comparisons }: StepView): boolean {
  return (
    clocks.every(({ allReceived }) => allReceived !== null) &&
    comparisons.every(({ checkedOn }) => checkedOn !== null)
  );
}
