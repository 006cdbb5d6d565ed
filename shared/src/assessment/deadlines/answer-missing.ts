import { type DateRange, exactDate } from "../../calendar/date-range.ts";
import { addDays, type PlainDate } from "../../calendar/plain-date.ts";
import { sayOnRange, sayPlainRange } from "../../content/dates-in-words.ts";
import { answerMissing } from "../../content/deadlines.ts";
import { joinWithAnd } from "../../content/findings.ts";
import { nameLawFirst, unknownKind, unknownWords } from "../../content/law-words.ts";
import { nameHolders } from "../../content/rule-in-words.ts";
import type { AnswerCount } from "../answer-counts.ts";
import type { CaseView } from "../case-view.ts";
import { type AnswerClock, isBoundByLaw } from "../clocks.ts";

/** How long mail may take: our suggestion, not law (CERT-01). In calendar days. */
export const mailingMargin = 5;

/**
 * What the user could find out to make the date of an answer better.
 * @example listMissing(clock, view, today)
 */
export function listMissing(clock: AnswerClock, view: CaseView, today: PlainDate): string[] {
  if (clock.ending !== null || clock.counts.length === 0) return [];
  return [
    ...(isBoundByLaw(clock) ? missingReceipt(clock, today) : []),
    ...clock.counts.flatMap((count) => sayWhatDecides(count, clock.due, today)),
    ...(view.law.because === "coverage_unknown" ? [answerMissing.coverage] : []),
    ...(view.law.because === "place_unknown" ? [answerMissing.state] : []),
  ];
}

function missingReceipt(clock: AnswerClock, today: PlainDate): string[] {
  const { receipt, method, sentOn } = clock.request;
  if (receipt !== null)
    return receipt.on.earliest === receipt.on.latest ? [] : [answerMissing.exactReceipt];
  const heardOn = firstWordFromThem(clock);
  if (heardOn !== null)
    return [
      answerMissing.receipt,
      answerMissing.theyAnswered(sayOnRange(exactDate(heardOn), today)),
    ];
  if (method !== "mail" && method !== "certified_mail") return [answerMissing.receipt];
  const arrives = { earliest: sentOn.earliest, latest: addDays(sentOn.latest, mailingMargin) };
  return [answerMissing.receipt, answerMissing.mailed(sayOnRange(arrives, today))];
}

/** A law that would give an earlier day, if only something were known. */
function sayWhatDecides(
  { rule, standing, due, unknown }: AnswerCount,
  leading: DateRange | null,
  today: PlainDate,
): string[] {
  if (standing !== "depends" || due === null) return [];
  if (leading !== null && due.latest >= leading.latest) return [];
  const law = nameLawFirst(rule.jurisdiction);
  const day = sayPlainRange(due, today);
  const open = joinWithAnd(
    unknown.map((what) =>
      what === "kind_of_holder" ? unknownKind(nameHolders(rule.holderTypes)) : unknownWords[what],
    ),
  );
  return [answerMissing.decides(law, day, open)];
}

/** The first day on which the holder said anything about the request: it had arrived by then. */
function firstWordFromThem({ request }: AnswerClock): PlainDate | null {
  const said = [
    ...request.extensions,
    ...request.denials,
    ...request.deliveries,
    ...request.summaries,
    ...request.demands,
  ].map((event) => event.occurredOn.latest);
  if (request.acknowledgedOn !== null) said.push(request.acknowledgedOn.latest);
  return said.toSorted()[0] ?? null;
}
