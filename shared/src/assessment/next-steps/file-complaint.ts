import { actionWords } from "../../content/next-steps/action-words.ts";
import { fileComplaintWords } from "../../content/next-steps/formal.ts";
import { recordEvent } from "./step-conditions.ts";
import type { StepTopic } from "./step-topic.ts";

/** FED-OCR-01: offered once there is something to complain of, with a word of warning before. */
export const fileComplaint: StepTopic = {
  code: "file_complaint",
  isOffered: ({ complaintOpen, window }) => complaintOpen && window?.filedOn === null,
  words: ({ words }) => fileComplaintWords(words),
  action: recordEvent("ocr_complaint_filed", actionWords.iFiledTheComplaint),
  letter: () => "ocr_complaint",
  by: ({ window, today }) =>
    window === null || window.fileBy < today ? null : { day: window.fileBy, isLegal: true },
};
