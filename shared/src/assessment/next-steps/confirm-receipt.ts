import { laterOf } from "../../calendar/plain-date.ts";
import { sayOnRange } from "../../content/dates-in-words.ts";
import { actionWords } from "../../content/next-steps/action-words.ts";
import { confirmReceiptWords, lookUpNumberWords } from "../../content/next-steps/asking.ts";
import type { RecordsRequest } from "../../workflow/records-case.ts";
import { groupByFours } from "../../workflow/tracking-number.ts";
import { lacksReceipt } from "../clocks.ts";
import { dayToAskForReceipt } from "../deadlines/suggestions.ts";
import { recordAbout, within } from "./step-conditions.ts";
import type { StepTopic, StepView } from "./step-topic.ts";

export const confirmReceipt: StepTopic = {
  code: "confirm_receipt",
  isOffered: ({ clocks }) => clocks.some(lacksReceipt),
  words: (view) => {
    const awaited = findMailed(view) ?? findLastAwaited(view);
    const sent = awaited === null ? null : sayOnRange(awaited.sentOn, view.today);
    const number = findMailed(view)?.trackingNumber ?? null;
    return number === null
      ? confirmReceiptWords(view.words, sent)
      : lookUpNumberWords(view.words, sent, groupByFours(number));
  },
  action: (view) =>
    recordAbout("receipt_established", findMailed(view)?.id, actionWords.enterTheDayItArrived),
  // The day that stands among the dates: two days for one thing would make each doubtful.
  by: (view) => {
    const mailed = findMailed(view);
    if (mailed !== null)
      return { day: laterOf(view.today, dayToAskForReceipt(mailed)), isLegal: false };
    const awaited = findLastAwaited(view);
    const day = awaited === null ? view.today : dayToAskForReceipt(awaited);
    return day > view.today ? { day, isLegal: false } : within(3)(view);
  },
};

/** The last request on its way by certified mail: its number says more than any call. */
function findMailed({ clocks }: StepView): RecordsRequest | null {
  const mailed = clocks.findLast(
    (clock) => lacksReceipt(clock) && clock.request.method === "certified_mail",
  );
  return mailed?.request ?? null;
}

function findLastAwaited({ clocks }: StepView): RecordsRequest | null {
  return clocks.findLast(lacksReceipt)?.request ?? null;
}
