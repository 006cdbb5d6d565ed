import type { DateRange } from "../../calendar/date-range.ts";
import { addDays, type PlainDate } from "../../calendar/plain-date.ts";
import { sayOnRange, sayShortDay } from "../../content/dates-in-words.ts";
import { answerExplained } from "../../content/deadlines.ts";
import { sayExtensionFailure } from "../../content/extension-failures.ts";
import { lengthOf } from "../../rules/rule-index.ts";
import type { AnswerClock } from "../clocks.ts";
import type { JudgedExtension } from "../extension.ts";

/**
 * "More time" in the working: none, used, refused with each reason, or uncertain.
 * @example sayMoreTime(clock, today) // "None asked for"
 */
export function sayMoreTime(clock: AnswerClock, today: PlainDate): string {
  if (clock.extensions.length === 0) return answerExplained.moreTimeNone;
  return clock.extensions.map((one) => sayOne(one, clock, today)).join(". ");
}

/**
 * The last day on which a notice of more time is in time, in words.
 * @example sayLastDayForNotice(receipt, today) // "November 12"
 */
export function sayLastDayForNotice(receipt: DateRange | null, today: PlainDate): string {
  return receipt === null
    ? "day 30"
    : sayShortDay(addDays(receipt.latest, lengthOf("FED-CLOCK-01")), today);
}

function sayOne(judged: JudgedExtension, clock: AnswerClock, today: PlainDate): string {
  const { notice, verdict, failures } = judged;
  const receipt = clock.request.receipt?.on ?? null;
  const cameOn = sayOnRange(notice.occurredOn, today);
  const { completionDate } = notice.details;
  if (verdict === "does_not_count") {
    const lastDay = sayLastDayForNotice(receipt, today);
    const reasons = failures.map((failure) => sayExtensionFailure(failure, lastDay).short);
    return answerExplained.moreTimeRefused(cameOn, reasons.join(". "));
  }
  if (verdict === "depends" || completionDate === undefined)
    return answerExplained.moreTimeDepends(cameOn);
  const named = sayShortDay(completionDate, today);
  const isNeeded = clock.due !== null && completionDate === clock.due.latest;
  return isNeeded
    ? answerExplained.moreTimeUsed(named, cameOn)
    : answerExplained.moreTimeNotNeeded(named, cameOn);
}
