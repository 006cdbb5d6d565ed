import { listSkippedDays } from "../../calendar/business-days.ts";
import { exactDate } from "../../calendar/date-range.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import { sayDay, sayOnRange, sayPlainRange } from "../../content/dates-in-words.ts";
import { answerExplained } from "../../content/deadlines.ts";
import { ownDateWords } from "../../content/own-date-words.ts";
import { everyRule } from "../../rules/every-rule.ts";
import type { Deadline } from "../assessment.ts";
import type { CaseView } from "../case-view.ts";
import { statusOn } from "../deadline-status.ts";
import { orderPoints, pointOn } from "../explain.ts";
import type { OwnDate } from "../own-dates.ts";
import { sayBusinessDaysSkipped } from "./answer-workings.ts";

/**
 * The person's own last days by the law of the holder's place: shown apart from the federal 180 days.
 * @example listOwnDates(view, today)[0]?.legal // true
 */
export function listOwnDates(view: CaseView, today: PlainDate): Deadline[] {
  if (view.situation === "closed") return [];
  return view.ownDates
    .filter(({ opensOn }) => today >= opensOn)
    .map((own) => toDeadline(own, today));
}

function toDeadline(own: OwnDate, today: PlainDate): Deadline {
  const words = ownDateWords[own.rule];
  const due = exactDate(own.due);
  return {
    id: own.id,
    kind: "own_date",
    requestId: null,
    party: "person",
    due,
    status: own.metOn === null ? statusOn(due, today) : "met",
    // A right that was not used is no delay.
    daysLate: null,
    legal: true,
    title: words.title,
    summary: summarize(own, today),
    explanation: {
      summary: own.reference.statement,
      counting: isCountedBack(own)
        ? []
        : orderPoints([
            pointOn(own.from, own.from, words.dayZero, "day_zero"),
            pointOn(own.from, exactDate(today), "today", "today"),
            pointOn(own.from, due, "your last day", "due"),
          ]),
      workings: [
        {
          rule: own.reference,
          fallsOn: due,
          dayZero: `${sayPlainRange(own.from, today)}, ${words.dayZero}`,
          counted: words.counted,
          daysSkipped: isCountedBack(own) ? saySkippedBefore(own, today) : "None",
          moreTime: words.moreTime,
        },
      ],
      missing: [],
      notes: [words.note],
    },
  };
}

/** A line that begins with its last day would tell nobody anything. */
function isCountedBack({ due, from }: OwnDate): boolean {
  return due < from.earliest;
}

/** From the last day to the day before the hearing: what the count back stepped over. */
function saySkippedBefore({ rule, due, from }: OwnDate, today: PlainDate): string {
  const { calendar } = everyRule.findRule(rule);
  if (calendar === null) return answerExplained.skipped;
  return sayBusinessDaysSkipped(listSkippedDays(due, from.earliest, calendar), today);
}

function summarize({ rule, due, metOn }: OwnDate, today: PlainDate): string {
  const words = ownDateWords[rule];
  if (metOn !== null) return words.met(sayOnRange(metOn, today));
  return today > due ? words.after(sayDay(due, today)) : words.open(sayDay(due, today));
}
