import { daysBetween, type PlainDate } from "../../calendar/plain-date.ts";
import { sayByRange, sayDays, sayOnRange } from "../../content/dates-in-words.ts";
import { answerWords } from "../../content/deadlines.ts";
import { nameLaw } from "../../content/law-words.ts";
import type { RecordsRequest } from "../../workflow/records-case.ts";
import type { Deadline } from "../assessment.ts";
import type { CaseView } from "../case-view.ts";
import { type AnswerClock, isBoundByLaw } from "../clocks.ts";
import { answerDeadlineId } from "../deadline-ids.ts";
import { daysLateOn, statusOn } from "../deadline-status.ts";
import { explainAnswer } from "./answer-explained.ts";

/**
 * The day by which the holder must answer each request, or send the rest of what it asked for (FED-CLOCK-01, PARTIAL-01).
 * A request whose clock has ended stays in the list, as met.
 * @example listAnswerDeadlines(view, today)[0]?.status
 */
export function listAnswerDeadlines(view: CaseView, today: PlainDate): Deadline[] {
  if (view.situation === "closed") return [];
  return view.clocks.map((clock) => ({
    id: answerDeadlineId(clock),
    kind: clock.inPart ? "rest_due" : "answer_due",
    requestId: clock.request.id,
    party: "holder",
    due: clock.due,
    status: clock.ending === null ? statusOn(clock.due, today) : "met",
    daysLate: clock.ending === null ? daysLateOn(clock.due, today) : null,
    legal: isBoundByLaw(clock),
    title: clock.inPart
      ? answerWords.restTitle(view.facts.holder.name)
      : answerWords.title(view.facts.holder.name),
    summary: `${summarize(clock, today)}${sayWhich(clock.request, view, today)}`,
    explanation: explainAnswer(clock, view, today),
  }));
}

/**
 * Which request a date is about, where the case has several; empty where there is one.
 * @example sayWhich(request, view, today) // " This is about the request that you sent on November 29."
 */
export function sayWhich(request: RecordsRequest, { clocks }: CaseView, today: PlainDate): string {
  return clocks.length > 1 ? ` ${answerWords.which(sayOnRange(request.sentOn, today))}` : "";
}

function summarize(clock: AnswerClock, today: PlainDate): string {
  const { due, ending, inPart } = clock;
  if (ending !== null) return summarizeEnding(ending, due, today);
  if (!isBoundByLaw(clock)) return answerWords.noLaw;
  if (due === null)
    return clock.request.returned === null ? answerWords.unknown : answerWords.returned;
  const by = sayByRange(due, today);
  const late = daysLateOn(due, today);
  if (late !== null)
    return inPart ? answerWords.restLate(sayDays(late), by) : answerWords.late(sayDays(late), by);
  if (statusOn(due, today) === "may_have_passed") return answerWords.maybeLate(by);
  return inPart
    ? answerWords.restAwaited(by)
    : answerWords.awaited(by, nameLaw(clock.counts[0]?.rule.jurisdiction ?? "US"));
}

function summarizeEnding(
  ending: NonNullable<AnswerClock["ending"]>,
  due: AnswerClock["due"],
  today: PlainDate,
): string {
  const met = answerWords.met[ending.by](sayOnRange(ending.on, today));
  if (due === null || ending.on.earliest <= due.latest) return met;
  return `${met} ${answerWords.lateBy(sayDays(daysBetween(due.latest, ending.on.earliest)))}`;
}
