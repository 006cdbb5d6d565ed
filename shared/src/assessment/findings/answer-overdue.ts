import type { DateRange } from "../../calendar/date-range.ts";
import { addDays, type PlainDate } from "../../calendar/plain-date.ts";
import { sayDay, sayOnRange } from "../../content/dates-in-words.ts";
import { findingWords, joinWithAnd } from "../../content/findings.ts";
import { everyRule } from "../../rules/every-rule.ts";
import { type AnswerCount, binds } from "../answer-counts.ts";
import type { Finding } from "../assessment.ts";
import { citeInALetter } from "../cite-in-a-letter.ts";
import type { AnswerClock } from "../clocks.ts";
import type { FindingCheck } from "./finding-check.ts";

const words = findingWords.answer_overdue;

/** FED-CLOCK-01, or the law of the place: the last day passed without access and without a written denial. */
export const findAnswerOverdue: FindingCheck = (view, today) =>
  view.clocks
    .filter((clock) => !clock.inPart)
    .flatMap((clock) => {
      const due = certainlyMissed(clock, today);
      return due === null ? [] : [toFinding(clock, due, today)];
    });

/**
 * The due date, where not even its latest day was kept; else null.
 * @example certainlyMissed(clock, today)?.latest
 */
export function certainlyMissed({ due, ending }: AnswerClock, today: PlainDate): DateRange | null {
  if (due === null) return null;
  const answered = ending === null ? today : ending.on.earliest;
  return answered > due.latest ? due : null;
}

/**
 * The laws whose last day was certainly missed: often the earlier one, while the days of the other still run.
 * @example lawsMissed(clock, today).map(({ rule }) => rule.citation)
 */
export function lawsMissed(clock: AnswerClock, today: PlainDate): AnswerCount[] {
  return clock.counts.filter(
    (count) => binds(count) && certainlyMissed({ ...clock, due: count.due }, today) !== null,
  );
}

function toFinding(clock: AnswerClock, due: DateRange, today: PlainDate): Finding {
  const { request, ending } = clock;
  const missed = lawsMissed(clock, today);
  const arrived = sayOnRange(request.receipt?.on ?? request.sentOn, today);
  const lastDay = sayDay(due.latest, today);
  return {
    id: `answer_overdue:${request.id}`,
    code: "answer_overdue",
    requestId: request.id,
    since: addDays(due.latest, 1),
    curedOn: ending?.on.earliest ?? null,
    title: words.title,
    summary:
      ending === null
        ? words.open(arrived, lastDay)
        : words.cured(lastDay, sayOnRange(ending.on, today)),
    letterSentence: words.letter(
      arrived,
      joinWithAnd(missed.map((count) => sayInALetter(count, today))),
    ),
    rules: missed.map(({ rule }) => everyRule.referenceTo(rule.id)),
  };
}

function sayInALetter({ rule, due }: AnswerCount, today: PlainDate): string {
  return words.lastDay(citeInALetter(rule), due === null ? "" : sayDay(due.latest, today));
}
