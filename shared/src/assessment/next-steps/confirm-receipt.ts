import { addDays, laterOf } from "../../calendar/plain-date.ts";
import { actionWords } from "../../content/next-steps/action-words.ts";
import { confirmReceiptWords, lookUpNumberWords } from "../../content/next-steps/asking.ts";
import { daysToLookUp } from "../../workflow/mailings.ts";
import type { RecordsRequest } from "../../workflow/records-case.ts";
import { groupByFours } from "../../workflow/tracking-number.ts";
import { lacksReceipt } from "../clocks.ts";
import { recordAbout, within } from "./step-conditions.ts";
import type { StepTopic, StepView } from "./step-topic.ts";

export const confirmReceipt: StepTopic = {
  code: "confirm_receipt",
  isOffered: ({ clocks }) => clocks.some(lacksReceipt),
  words: (view) => {
    const number = findMailed(view)?.trackingNumber ?? null;
    return number === null
      ? confirmReceiptWords(view.words)
      : lookUpNumberWords(view.words, groupByFours(number));
  },
  action: (view) =>
    recordAbout("receipt_established", findMailed(view)?.id, actionWords.enterTheDayItArrived),
  by: (view) => {
    const mailed = findMailed(view);
    if (mailed === null) return within(3)(view);
    const day = laterOf(view.today, addDays(mailed.sentOn.latest, daysToLookUp));
    return { day, isLegal: false };
  },
};

/** The last request on its way by certified mail: its number says more than any call. */
function findMailed({ clocks }: StepView): RecordsRequest | null {
  const mailed = clocks.findLast(
    (clock) => lacksReceipt(clock) && clock.request.method === "certified_mail",
  );
  return mailed?.request ?? null;
}
