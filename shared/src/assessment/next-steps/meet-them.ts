import { actionWords } from "../../content/next-steps/action-words.ts";
import { meetThemWords } from "../../content/next-steps/talking.ts";
import { isUnderWay, noHurry, recordEvent } from "./step-conditions.ts";
import type { StepTopic } from "./step-topic.ts";

export const meetThem: StepTopic = {
  code: "meet_them",
  isOffered: (view) =>
    isUnderWay(view) &&
    (view.late !== null ||
      view.facts.state.doctorContacts.length > 0 ||
      view.clocks.some(({ request }) => request.denials.length > 0)),
  words: ({ words }) => meetThemWords(words),
  action: recordEvent("meeting_held", actionWords.weMet),
  by: noHurry,
};
