import { askAboutListWords, askWhoHasSeenWords } from "../../content/next-steps/correcting.ts";
import { noHurry, recordEvent } from "./step-conditions.ts";
import type { StepTopic, StepView } from "./step-topic.ts";

/** FED-ACCT-01 is known from memory only (M): a thing one can do, never a date. */
export const askWhoHasSeen: StepTopic = {
  code: "ask_who_has_seen",
  isOffered: (view) =>
    view.law.federal &&
    !isListAwaited(view) &&
    view.clocks.some(({ request }) => request.deliveries.length > 0),
  words: ({ words }) => askWhoHasSeenWords(words),
  action: recordEvent("accounting_requested", "I asked for the list"),
  by: noHurry,
};

export const askAboutList: StepTopic = {
  code: "ask_about_list",
  isOffered: isListAwaited,
  words: ({ words }) => askAboutListWords(words),
  action: recordEvent("followed_up", "I asked them"),
  by: noHurry,
};

function isListAwaited({ facts }: StepView): boolean {
  return facts.state.accountings.some(({ answered }) => answered === null);
}
