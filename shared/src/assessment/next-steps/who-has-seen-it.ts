import { actionWords } from "../../content/next-steps/action-words.ts";
import { askAboutListWords, askWhoHasSeenWords } from "../../content/next-steps/correcting.ts";
import { noHurry, recordAbout, recordEvent } from "./step-conditions.ts";
import type { StepTopic, StepView } from "./step-topic.ts";

/** FED-ACCT-01 is known from memory only (M): a thing one can do, never a date. */
export const askWhoHasSeen: StepTopic = {
  code: "ask_who_has_seen",
  isOffered: (view) =>
    view.law.federal &&
    awaitedList(view) === undefined &&
    view.clocks.some(({ request }) => request.deliveries.length > 0),
  words: ({ words }) => askWhoHasSeenWords(words),
  action: recordEvent("accounting_requested", actionWords.iAskedForTheList),
  letter: () => "accounting_request",
  by: noHurry,
};

export const askAboutList: StepTopic = {
  code: "ask_about_list",
  isOffered: (view) => awaitedList(view) !== undefined,
  words: ({ words }) => askAboutListWords(words),
  action: (view) => recordAbout("followed_up", awaitedList(view)?.id, actionWords.iAskedThem),
  by: noHurry,
};

function awaitedList({ facts }: StepView) {
  return facts.state.accountings.find(({ answered }) => answered === null);
}
