import type { DateRange } from "../../calendar/date-range.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import { sayOnRange, sayShortDay } from "../../content/dates-in-words.ts";
import { answerExplained } from "../../content/deadlines.ts";
import { type NoticeLimits, sayExtensionFailure } from "../../content/extension-failures.ts";
import { sayLength } from "../../content/rule-words.ts";
import { dueRange } from "../../rules/count-rule.ts";
import { findRule } from "../../rules/rule-index.ts";
import type { Rule } from "../../rules/rule-pack.ts";
import type { JudgedExtension } from "../extension.ts";

/** A count of either kind, as far as more time goes: of an answer, or of a correction. */
interface ExtendedCount {
  readonly rule: Rule;
  readonly due: DateRange | null;
  readonly extensions: readonly JudgedExtension[];
}

/**
 * "More time" in the working: none, used, refused with each reason, or uncertain.
 * @example sayMoreTime(count, clock.dayZero, today) // "None asked for"
 */
export function sayMoreTime(
  count: ExtendedCount,
  dayZero: DateRange | null,
  today: PlainDate,
): string {
  if (count.rule.extension === null) return answerExplained.moreTimeNotAllowed;
  if (count.extensions.length === 0) return answerExplained.moreTimeNone;
  return count.extensions.map((one) => sayOne(one, count, dayZero, today)).join(". ");
}

/**
 * What a rule allows for a notice of more time, in words.
 * @example sayNoticeLimits(receipt, today) // { lastDay: "November 12", inAll: "60 days" }
 */
export function sayNoticeLimits(
  receipt: DateRange | null,
  today: PlainDate,
  rule: Rule = findRule("FED-CLOCK-01"),
): NoticeLimits {
  const first = receipt === null ? null : dueRange(rule, receipt);
  const { totalLength, unit } = rule.extension ?? {
    totalLength: rule.length ?? 0,
    unit: rule.unit,
  };
  return {
    lastDay: first === null ? `day ${rule.length}` : sayShortDay(first.latest, today),
    inAll: sayLength(totalLength, unit),
  };
}

function sayOne(
  judged: JudgedExtension,
  { rule, due }: ExtendedCount,
  dayZero: DateRange | null,
  today: PlainDate,
): string {
  const { notice, verdict, failures } = judged;
  const cameOn = sayOnRange(notice.occurredOn, today);
  const { completionDate } = notice.details;
  if (verdict === "does_not_count") {
    const limits = sayNoticeLimits(dayZero, today, rule);
    const reasons = failures.map((failure) => sayExtensionFailure(failure, limits).short);
    return answerExplained.moreTimeRefused(cameOn, reasons.join(". "));
  }
  if (verdict === "depends" || completionDate === undefined)
    return answerExplained.moreTimeDepends(cameOn);
  const named = sayShortDay(completionDate, today);
  const isNeeded = due !== null && completionDate === due.latest;
  return isNeeded
    ? answerExplained.moreTimeUsed(named, cameOn)
    : answerExplained.moreTimeNotNeeded(named, cameOn);
}
