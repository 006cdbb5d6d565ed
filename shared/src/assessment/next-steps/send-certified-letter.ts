import { actionWords } from "../../content/next-steps/action-words.ts";
import { certifiedLetterWords } from "../../content/next-steps/formal.ts";
import { awaitsCertifiedLetter, isUnderWay, within } from "./step-conditions.ts";
import type { StepTopic } from "./step-topic.ts";

/** LETTER-01. It quotes federal law, so it is offered only where that counts. It opens its own clock and resets none (FED-CLOCK-05). */
export const sendCertifiedLetter: StepTopic = {
  code: "send_certified_letter",
  isOffered: (view) => view.law.federal && isUnderWay(view) && !awaitsCertifiedLetter(view),
  words: ({ words }) => certifiedLetterWords(words),
  action: () => ({
    kind: "write_letter",
    letter: "certified_letter",
    label: actionWords.writeTheCertifiedLetter,
  }),
  by: within(5),
};
