import { listSkippedDays } from "../../calendar/business-days.ts";
import { type DateRange, isExact } from "../../calendar/date-range.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import { sayDay, sayDays, sayPlainRange, sayShortDay } from "../../content/dates-in-words.ts";
import { answerExplained, receiptBases } from "../../content/deadlines.ts";
import { onlyLawWords, standingWords } from "../../content/law-words.ts";
import { sayLength } from "../../content/rule-words.ts";
import { dueDate } from "../../rules/count-rule.ts";
import { everyRule } from "../../rules/every-rule.ts";
import type { Rule } from "../../rules/rule-pack.ts";
import type { AnswerCount } from "../answer-counts.ts";
import type { Working } from "../assessment.ts";
import type { AnswerClock } from "../clocks.ts";
import { sayMoreTime } from "./more-time.ts";

/**
 * One column of "state and federal, side by side": how one law counts the answer to a request.
 * @example workOut(count, clock, today).daysSkipped // "9 days: 8 weekend days, Veterans Day (November 11)"
 */
export function workOut(count: AnswerCount, clock: AnswerClock, today: PlainDate): Working {
  const { rule, due, standing, extensions } = count;
  const used = extensions.some((one) => one.verdict !== "does_not_count");
  return {
    rule: everyRule.referenceTo(rule.id),
    fallsOn: due,
    standing:
      clock.counts.length === 1 && standing === "leads" ? onlyLawWords : standingWords[standing],
    dayZero: sayDayZero(clock, today),
    counted: used ? sayExtended(rule) : sayCounted(rule),
    daysSkipped: saySkipped(rule, clock.dayZero, due, today),
    moreTime: sayMoreTime(count, clock.dayZero, today),
  };
}

function sayDayZero({ request, dayZero }: AnswerClock, today: PlainDate): string {
  const { receipt } = request;
  if (receipt === null || dayZero === null) return answerExplained.dayZeroUnknown;
  const said = `${sayPlainRange(receipt.on, today)}, ${receiptBases[receipt.basis]}`;
  return dayZero.latest === receipt.on.latest
    ? said
    : `${said}, ${answerExplained.orProof(sayShortDay(dayZero.latest, today))}`;
}

function sayCounted(rule: Rule): string {
  const said = answerExplained.counted[rule.unit](sayLength(rule.length ?? 0, rule.unit));
  return rule.rollover === "none" ? said : `${said}. ${answerExplained.rolls}`;
}

function sayExtended({ extension, length, unit }: Rule): string {
  return extension === null
    ? answerExplained.counted[unit](sayLength(length ?? 0, unit))
    : answerExplained.countedExtended(sayLength(extension.totalLength, extension.unit));
}

/** Between two days that are not both known, nobody can list the days in between. */
function saySkipped(
  rule: Rule,
  dayZero: DateRange | null,
  due: DateRange | null,
  today: PlainDate,
): string {
  const isKnown = dayZero !== null && due !== null && isExact(dayZero) && isExact(due);
  if (rule.unit === "business_day") {
    if (!isKnown || rule.calendar === null) return answerExplained.skippedSome;
    return sayBusinessDaysSkipped(
      listSkippedDays(dayZero.latest, due.latest, rule.calendar),
      today,
    );
  }
  if (rule.rollover === "none" || !isKnown) return answerExplained.skipped;
  const unrolled = dueDate({ ...rule, rollover: "none" }, dayZero.latest);
  return unrolled === null || unrolled === due.latest
    ? answerExplained.skipped
    : answerExplained.rolled(sayDay(unrolled, today));
}

/**
 * The days that a count of business days stepped over, by name.
 * @example sayBusinessDaysSkipped(skipped, today) // "5 days: 4 weekend days, Thanksgiving Day (November 26)"
 */
export function sayBusinessDaysSkipped(
  skipped: ReturnType<typeof listSkippedDays>,
  today: PlainDate,
): string {
  if (skipped.length === 0) return answerExplained.skipped;
  const holidays = skipped.filter(({ why }) => why !== "weekend");
  const weekend = skipped.length - holidays.length;
  const which = [
    ...(weekend > 0 ? [answerExplained.weekendDays(weekend)] : []),
    ...holidays.map(({ date, why }) => `${why} (${sayShortDay(date, today)})`),
  ];
  return answerExplained.skippedDays(sayDays(skipped.length), which.join(", "));
}
