import type { DateRange } from "../../calendar/date-range.ts";
import { addDays, type PlainDate } from "../../calendar/plain-date.ts";
import { sayDay, sayOnRange } from "../../content/dates-in-words.ts";
import { findingWords } from "../../content/findings.ts";
import { everyRule } from "../../rules/every-rule.ts";
import { referenceTo } from "../../rules/rule-index.ts";
import type { Finding } from "../assessment.ts";
import type { AnswerClock } from "../clocks.ts";
import { certainlyMissed, lawsMissed } from "./answer-overdue.ts";
import type { FindingCheck } from "./finding-check.ts";

const words = findingWords.rest_not_released;

/** PARTIAL-01: a part came or was refused in writing, and the rest was not given by the last day (T07). */
export const findRestNotReleased: FindingCheck = (view, today) =>
  view.clocks
    .filter((clock) => clock.inPart)
    .flatMap((clock) => {
      const due = certainlyMissed(clock, today);
      return due === null ? [] : [toFinding(clock, due, today, view.law.federal)];
    });

function toFinding(
  clock: AnswerClock,
  due: DateRange,
  today: PlainDate,
  federal: boolean,
): Finding {
  const { request, ending } = clock;
  const lastDay = sayDay(due.latest, today);
  return {
    id: `rest_not_released:${request.id}`,
    code: "rest_not_released",
    requestId: request.id,
    since: addDays(due.latest, 1),
    curedOn: ending?.on.earliest ?? null,
    title: words.title,
    summary:
      ending === null ? words.open(lastDay) : words.cured(lastDay, sayOnRange(ending.on, today)),
    letterSentence: words.letter(lastDay),
    rules: [
      ...(federal ? [referenceTo("PARTIAL-01")] : []),
      ...lawsMissed(clock, today).map(({ rule }) => everyRule.referenceTo(rule.id)),
    ],
  };
}
