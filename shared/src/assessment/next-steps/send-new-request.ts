import { actionWords } from "../../content/next-steps/action-words.ts";
import { sendNewRequestWords } from "../../content/next-steps/formal.ts";
import { isUnderWay, within } from "./step-conditions.ts";
import type { StepTopic } from "./step-topic.ts";

/** FED-OCR-01: after the days that we count, a new request opens a clock and a window of its own. */
export const sendNewRequest: StepTopic = {
  code: "send_new_request",
  isOffered: (view) =>
    isUnderWay(view) &&
    view.complaintOpen &&
    view.window !== null &&
    view.window.filedOn === null &&
    view.window.fileBy < view.today,
  words: ({ words }) => sendNewRequestWords(words),
  action: () => ({
    kind: "write_letter",
    letter: "first_request",
    label: actionWords.writeANewRequest,
  }),
  by: within(5),
};
