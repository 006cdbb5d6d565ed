import { type DateRange, exactDate, isExact } from "../../calendar/date-range.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import { sayDay } from "../../content/dates-in-words.ts";
import { answerExplained, answerPoints } from "../../content/deadlines.ts";
import { nameLaw, nameLawFirst } from "../../content/law-words.ts";
import { sayLength } from "../../content/rule-words.ts";
import { dueRange } from "../../rules/count-rule.ts";
import type { AnswerCount } from "../answer-counts.ts";
import type { Explanation } from "../assessment.ts";
import type { CaseView } from "../case-view.ts";
import { type AnswerClock, isBoundByLaw } from "../clocks.ts";
import { orderPoints, pointOn } from "../explain.ts";
import { listMissing } from "./answer-missing.ts";
import { listNotes } from "./answer-notes.ts";
import { workOut } from "./answer-workings.ts";

/**
 * Shows how the date of an answer was counted: day 0, the days that matter, every law side by side, more time used or refused,
 * what is missing.
 * @example explainAnswer(clock, view, today).workings[0]?.moreTime // "None asked for"
 */
export function explainAnswer(clock: AnswerClock, view: CaseView, today: PlainDate): Explanation {
  return {
    summary: isBoundByLaw(clock) ? summarize(clock, today) : answerExplained.noLaw,
    counting: countDays(clock, today),
    workings: clock.counts.map((count) => workOut(count, clock, today)),
    missing: listMissing(clock, view, today),
    notes: listNotes(clock, view),
  };
}

function summarize(clock: AnswerClock, today: PlainDate): string {
  const [leading, ...others] = clock.counts;
  if (leading === undefined) return answerExplained.noLaw;
  const { rule } = leading;
  const law = nameLawFirst(rule.jurisdiction);
  const sentences: string[] = [
    answerExplained.rule(
      law,
      sayLength(rule.length ?? 0, rule.unit),
      answerExplained.how[rule.unit],
    ),
  ];
  const other = others.find(
    (count) => count.standing === "later" && count.rule.jurisdiction !== rule.jurisdiction,
  );
  if (other !== undefined) sentences.push(compare(leading, other));
  const { dayZero } = clock;
  const receipt = clock.request.receipt?.on ?? null;
  if (receipt !== null && !isExact(receipt)) sentences.push(answerExplained.range);
  else if (dayZero !== null && !isExact(dayZero)) sentences.push(answerExplained.proofOfAuthority);
  const more = summarizeMoreTime(leading, clock, today);
  if (more !== null) sentences.push(more);
  return sentences.join(" ");
}

function compare(leading: AnswerCount, other: AnswerCount): string {
  const [first, second] = [leading.rule, other.rule];
  return first.jurisdiction === "US"
    ? answerExplained.later(nameLawFirst(second.jurisdiction), nameLaw(first.jurisdiction))
    : answerExplained.earlier(nameLawFirst(first.jurisdiction), nameLaw(second.jurisdiction));
}

function summarizeMoreTime(
  { due, extensions, rule }: AnswerCount,
  { dayZero }: AnswerClock,
  today: PlainDate,
) {
  if (due === null || dayZero === null || extensions.length === 0) return null;
  if (rule.extension === null) return answerExplained.extensionNotAllowed;
  if (extensions.some((one) => one.verdict === "depends"))
    return answerExplained.extensionUncertain;
  if (extensions.every((one) => one.verdict === "does_not_count"))
    return answerExplained.extensionRefused;
  return due.latest === dueRange(rule, dayZero)?.latest
    ? null
    : answerExplained.extended(sayDay(due.latest, today));
}

function countDays(clock: AnswerClock, today: PlainDate): Explanation["counting"] {
  const { dayZero, due, ending, counts } = clock;
  const [leading, ...others] = counts;
  if (dayZero === null || due === null || leading === undefined) return [];
  const milestone = (on: DateRange, label: string) => pointOn(dayZero, on, label, "milestone");
  const points = [pointOn(dayZero, dayZero, answerPoints.dayZero, "day_zero")];
  for (const { notice } of clock.extensions)
    points.push(milestone(notice.occurredOn, answerPoints.extensionCame));
  const plainDue = dueRange(leading.rule, dayZero);
  if (plainDue !== null && plainDue.latest !== leading.due?.latest)
    points.push(milestone(plainDue, answerPoints.lastDayWithout));
  const lawOf = ({ rule }: AnswerCount) => answerPoints.due(nameLaw(rule.jurisdiction));
  points.push(pointOn(dayZero, due, lawOf(leading), "due"));
  for (const other of others)
    if (other.standing === "later" && other.due !== null)
      points.push(milestone(other.due, lawOf(other)));
  if (ending !== null) points.push(milestone(ending.on, answerPoints.ended));
  points.push(pointOn(dayZero, exactDate(today), answerPoints.today, "today"));
  return orderPoints(points);
}
