import { type DateRange, exactDate, isExact } from "../../calendar/date-range.ts";
import { addDays, type PlainDate } from "../../calendar/plain-date.ts";
import { amendmentWords } from "../../content/amendment-words.ts";
import { sayOnRange, sayPlainRange } from "../../content/dates-in-words.ts";
import { answerMissing, receiptBases } from "../../content/deadlines.ts";
import { dueRange } from "../../rules/count-rule.ts";
import { referenceTo } from "../../rules/rule-index.ts";
import { type AmendmentClock, amendmentRule } from "../amendment-clocks.ts";
import type { Explanation } from "../assessment.ts";
import type { CaseView } from "../case-view.ts";
import { orderPoints, pointOn } from "../explain.ts";
import { mailingMargin } from "./answer-missing.ts";
import { sayMoreTime } from "./more-time.ts";

/**
 * Shows how the date of an answer about a correction was counted, and what is missing.
 * @example explainAmendment(clock, view, today).workings[0]?.dayZero
 */
export function explainAmendment(
  clock: AmendmentClock,
  view: CaseView,
  today: PlainDate,
): Explanation {
  if (!view.law.federal)
    return { summary: amendmentWords.noLaw, counting: [], workings: [], missing: [], notes: [] };
  const receipt = clock.request.receipt?.on ?? null;
  return {
    summary:
      receipt === null || isExact(receipt)
        ? amendmentWords.explained
        : `${amendmentWords.explained} ${amendmentWords.range}`,
    counting: countDays(clock, today),
    workings: [workOut(clock, today)],
    missing: listMissing(clock, today),
    notes: [
      ...(clock.isAssumed ? [amendmentWords.margin] : []),
      ...(view.amendments.length > 1 ? [amendmentWords.several] : []),
    ],
  };
}

function countDays(clock: AmendmentClock, today: PlainDate): Explanation["counting"] {
  const { request, due, answeredOn, isAssumed } = clock;
  const { points } = amendmentWords;
  const from = request.receipt?.on ?? request.requested.occurredOn;
  if (due === null) return [];
  const counted = [
    pointOn(from, from, isAssumed ? points.dayZeroAssumed : points.dayZero, "day_zero"),
  ];
  for (const { notice } of clock.extensions)
    counted.push(pointOn(from, notice.occurredOn, points.extensionCame, "milestone"));
  const first = isAssumed ? null : dueRange(amendmentRule, from);
  if (first !== null && first.latest !== due.latest)
    counted.push(pointOn(from, first, points.lastDayWithout, "milestone"));
  counted.push(pointOn(from, due, points.due, "due"));
  if (answeredOn !== null) counted.push(pointOn(from, answeredOn, points.answered, "milestone"));
  counted.push(pointOn(from, exactDate(today), points.today, "today"));
  return orderPoints(counted);
}

function workOut(clock: AmendmentClock, today: PlainDate): Explanation["workings"][number] {
  const used = clock.extensions.some((one) => one.verdict !== "does_not_count");
  return {
    rule: referenceTo("FED-AMEND-01"),
    fallsOn: clock.due,
    dayZero: sayDayZero(clock, today),
    counted: used ? amendmentWords.countedExtended : amendmentWords.counted,
    daysSkipped: amendmentWords.skipped,
    moreTime: sayMoreTime(
      { ...clock, rule: amendmentRule },
      clock.request.receipt?.on ?? null,
      today,
    ),
  };
}

function sayDayZero({ request, isAssumed }: AmendmentClock, today: PlainDate): string {
  const { receipt, requested } = request;
  if (receipt !== null)
    return `${sayPlainRange(receipt.on, today)}, ${receiptBases[receipt.basis]}`;
  return isAssumed
    ? amendmentWords.dayZeroAssumed(sayOnRange(requested.occurredOn, today))
    : amendmentWords.dayZeroUnknown;
}

function listMissing({ request, answeredOn }: AmendmentClock, today: PlainDate): string[] {
  const { receipt, requested } = request;
  if (answeredOn !== null) return [];
  if (receipt !== null) return isExact(receipt.on) ? [] : [answerMissing.exactReceipt];
  const heardOn = firstWordFromThem(request);
  if (heardOn !== null)
    return [answerMissing.receipt, amendmentWords.theyAnswered(sayOnRange(heardOn, today))];
  const { method } = requested.details;
  if (method !== "mail" && method !== "certified_mail") return [answerMissing.receipt];
  const { earliest, latest } = requested.occurredOn;
  const arrives = { earliest, latest: addDays(latest, mailingMargin) };
  return [answerMissing.receipt, answerMissing.mailed(sayOnRange(arrives, today))];
}

/** They said something about it by then, so it had arrived. */
function firstWordFromThem({
  acknowledgedOn,
  extensions,
}: AmendmentClock["request"]): DateRange | null {
  const said = extensions.map((notice) => notice.occurredOn.latest);
  if (acknowledgedOn !== null) said.push(acknowledgedOn.latest);
  const first = said.toSorted()[0];
  return first === undefined ? null : exactDate(first);
}
