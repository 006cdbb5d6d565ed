import type { DateRange } from "../calendar/date-range.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import { sayByRange, sayDay } from "../content/dates-in-words.ts";
import {
  awaitedHeadlines,
  closedHeadlines,
  closedWithoutOutcome,
  situationHeadlines,
} from "../content/headlines.ts";
import { restWords } from "../content/rest-words.ts";
import { leadingAmendment } from "./amendment-clocks.ts";
import type { Assessment } from "./assessment.ts";
import type { CaseView } from "./case-view.ts";
import type { AnswerClock } from "./clocks.ts";
import { daysLateOn, statusOn } from "./deadline-status.ts";
import { findRest, isResting } from "./resting.ts";
import type { Situation } from "./situation.ts";
import { waitingOnBySituation } from "./waiting-on.ts";

type Headline = Assessment["headline"];

/** What the person has in hand is better news than a passed date, so lateness does not cover it. */
const aboveLateness: readonly Situation[] = [
  "closed",
  "not_started",
  "all_received",
  "ready_to_collect",
];

/**
 * The one sentence that says where the case stands.
 * @example writeHeadline(view, today).words // "Their answer is 7 days late"
 */
export function writeHeadline(view: CaseView, today: PlainDate): Headline {
  const { situation, leading } = view;
  if (situation === "closed") return closedHeadline(view);
  if (isResting(view, today)) return restHeadline(view, today);
  if (leading !== null && !aboveLateness.includes(situation)) {
    const late = daysLateOn(leading.due, today);
    if (late !== null) return { tone: "late", words: wordsFor(leading).passed(late) };
  }
  const correction = situation === "correction_pending" ? leadingAmendment(view.amendments) : null;
  if (correction !== null) return correctionHeadline(correction.due, today);
  if (situation === "awaiting_answer" || situation === "awaiting_rest")
    return { tone: "them", words: sayAwaited(leading, today) };
  return { tone: toneOf(situation), words: situationHeadlines[situation] };
}

function closedHeadline({ facts }: CaseView): Headline {
  const { outcome } = facts.state;
  return {
    tone: "done",
    words: outcome === null ? closedWithoutOutcome : closedHeadlines[outcome],
  };
}

function restHeadline({ resting }: CaseView, today: PlainDate): Headline {
  const until = findRest(resting, today)?.until ?? null;
  return { tone: "them", words: restWords.headline(until === null ? null : sayDay(until, today)) };
}

function correctionHeadline(due: DateRange, today: PlainDate): Headline {
  const words = awaitedHeadlines.correction;
  const late = daysLateOn(due, today);
  if (late !== null) return { tone: "late", words: words.passed(late) };
  return { tone: "them", words: sayDue(due, words, today) };
}

function sayAwaited(leading: AnswerClock | null, today: PlainDate): string {
  if (leading === null || leading.due === null) return situationHeadlines.awaiting_without_date;
  return sayDue(leading.due, wordsFor(leading), today);
}

type DueWords = (typeof awaitedHeadlines)[keyof typeof awaitedHeadlines];

function sayDue(due: DateRange, words: DueWords, today: PlainDate): string {
  const status = statusOn(due, today);
  if (status === "due_today") return words.dueToday;
  if (status === "may_have_passed") return words.mayHavePassed;
  return words.upcoming(sayByRange(due, today));
}

function wordsFor(clock: AnswerClock) {
  return clock.inPart ? awaitedHeadlines.rest : awaitedHeadlines.answer;
}

function toneOf(situation: Situation): Headline["tone"] {
  if (situation === "not_started") return "not_started";
  return waitingOnBySituation[situation] === "them" ? "them" : "you";
}
