import { viewCase } from "../../assessment/case-view.ts";
import { type AnswerClock, isBoundByLaw } from "../../assessment/clocks.ts";
import { daysLateOn } from "../../assessment/deadline-status.ts";
import { type DateRange, formatRange } from "../../calendar/date-range.ts";
import { formatDate, type PlainDate } from "../../calendar/plain-date.ts";
import { sayDaysLate } from "../../content/dates-in-words.ts";
import { requestStandings as texts } from "../../content/pages/packet/case-in-short-words.ts";
import { chronologyDetails } from "../../content/pages/packet/chronology-words.ts";
import type { PacketSource } from "../packet-source.ts";
import { sayWhen } from "./which-request.ts";

const days = (range: DateRange) => formatRange(range, { year: true });

/**
 * Each request with what became of it and the last day for its answer, by the law that leads. Nothing is called late before that is certain.
 * @example requestRows(source)[0] // ["September 1, 2026", "The office got it on …", "October 1, 2026"]
 */
export function requestRows({ facts, today }: PacketSource): string[][] {
  return viewCase(facts).clocks.map((clock) => [
    days(clock.request.sentOn),
    [sayReceipt(clock), ...sayStanding(clock, today)].join(" "),
    sayDue(clock),
  ]);
}

function sayReceipt({ request }: AnswerClock): string {
  if (request.returned !== null) return texts.cameBack(sayWhen(request.returned.on));
  if (request.receipt === null) return texts.receiptUnknown;
  const { on, basis } = request.receipt;
  return texts.got(sayWhen(on), chronologyDetails.receipt[basis]);
}

function sayStanding(clock: AnswerClock, today: PlainDate): string[] {
  const { request, due, ending, inPart } = clock;
  if (ending === null) {
    if (request.returned !== null) return [];
    const late = daysLateOn(due, today);
    const day = formatDate(today, { year: true });
    return [
      inPart ? texts.openInPart : texts.open,
      ...(late === null ? [] : [texts.daysLate(sayDaysLate(late), day)]),
    ];
  }
  const late = daysLateOn(due, ending.on.earliest);
  const last = clock.allReceived ?? ending;
  const endings = last.by === ending.by ? [ending] : [ending, last];
  const [first, ...later] = endings.map(({ by, on }) => texts.endings[by](sayWhen(on)));
  return [
    ...(first === undefined ? [] : [first]),
    ...(late === null ? [] : [texts.wasLate(sayDaysLate(late))]),
    ...later,
  ];
}

function sayDue(clock: AnswerClock): string {
  if (clock.due !== null) return days(clock.due);
  return isBoundByLaw(clock) ? texts.dueUnknown : texts.noRule;
}
