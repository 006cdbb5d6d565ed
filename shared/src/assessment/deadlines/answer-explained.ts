import { addDaysToRange, exactDate, isExact } from "../../calendar/date-range.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import { sayDay, sayPlainRange } from "../../content/dates-in-words.ts";
import { answerExplained, answerPoints, receiptBases } from "../../content/deadlines.ts";
import { lengthOf, referenceTo } from "../../rules/rule-index.ts";
import type { Explanation } from "../assessment.ts";
import type { CaseView } from "../case-view.ts";
import type { AnswerClock } from "../clocks.ts";
import { orderPoints, pointOn } from "../explain.ts";
import { listMissing } from "./answer-missing.ts";
import { listNotes } from "./answer-notes.ts";
import { sayMoreTime } from "./more-time.ts";

const firstDays = lengthOf("FED-CLOCK-01");

/**
 * Shows how the date of an answer was counted: day 0, the days that matter, more time used or refused, what is missing.
 * @example explainAnswer(clock, view, today).workings[0]?.moreTime // "None asked for"
 */
export function explainAnswer(clock: AnswerClock, view: CaseView, today: PlainDate): Explanation {
  const { federal } = view.law;
  return {
    summary: federal ? summarize(clock, today) : answerExplained.noLaw,
    counting: countDays(clock, today),
    workings: federal ? [workOut(clock, today)] : [],
    missing: listMissing(clock, view, today),
    notes: listNotes(clock, view),
  };
}

function summarize(clock: AnswerClock, today: PlainDate): string {
  const receipt = clock.request.receipt?.on ?? null;
  const sentences: string[] = [answerExplained.rule];
  if (receipt !== null && !isExact(receipt)) sentences.push(answerExplained.range);
  const more = summarizeMoreTime(clock, today);
  if (more !== null) sentences.push(more);
  return sentences.join(" ");
}

function summarizeMoreTime({ extensions, due, request }: AnswerClock, today: PlainDate) {
  if (due === null || request.receipt === null || extensions.length === 0) return null;
  if (extensions.some((one) => one.verdict === "depends"))
    return answerExplained.extensionUncertain;
  if (extensions.every((one) => one.verdict === "does_not_count"))
    return answerExplained.extensionRefused;
  const plainDue = addDaysToRange(request.receipt.on, firstDays);
  return due.latest === plainDue.latest
    ? null
    : answerExplained.extended(sayDay(due.latest, today));
}

function countDays(clock: AnswerClock, today: PlainDate): Explanation["counting"] {
  const receipt = clock.request.receipt?.on ?? null;
  const { due, ending } = clock;
  if (receipt === null || due === null) return [];
  const points = [pointOn(receipt, receipt, answerPoints.dayZero, "day_zero")];
  for (const { notice } of clock.extensions)
    points.push(pointOn(receipt, notice.occurredOn, answerPoints.extensionCame, "milestone"));
  const plainDue = addDaysToRange(receipt, firstDays);
  if (plainDue.latest !== due.latest)
    points.push(pointOn(receipt, plainDue, answerPoints.lastDayWithout, "milestone"));
  points.push(pointOn(receipt, due, answerPoints.due, "due"));
  if (ending !== null) points.push(pointOn(receipt, ending.on, answerPoints.ended, "milestone"));
  points.push(pointOn(receipt, exactDate(today), answerPoints.today, "today"));
  return orderPoints(points);
}

function workOut(clock: AnswerClock, today: PlainDate): Explanation["workings"][number] {
  const { receipt } = clock.request;
  const used = clock.extensions.some((one) => one.verdict !== "does_not_count");
  return {
    rule: referenceTo("FED-CLOCK-01"),
    fallsOn: clock.due,
    dayZero:
      receipt === null
        ? answerExplained.dayZeroUnknown
        : `${sayPlainRange(receipt.on, today)}, ${receiptBases[receipt.basis]}`,
    counted: used ? answerExplained.countedExtended : answerExplained.counted,
    daysSkipped: answerExplained.skipped,
    moreTime: sayMoreTime(clock, today),
  };
}
