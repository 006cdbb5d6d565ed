import type { DateRange } from "../calendar/date-range.ts";
import { addDays, type PlainDate } from "../calendar/plain-date.ts";
import { isWritten } from "../workflow/denial-grounds.ts";
import type { CaseEvent, EventOf } from "../workflow/events.ts";
import type { AnswerClock } from "./clocks.ts";

/** What somebody did, apart from how a request was answered. */
type Act = "retaliation" | "waiver_demanded" | "sent_to_someone_not_chosen";

/** On what terms they give the records, where the federal rules do not allow it. The codes are those of the findings. */
type Term =
  | "fee_item_not_allowed"
  | "fee_without_notice"
  | "wrong_form_or_format"
  | "barrier_in_person_or_portal_only";

/** One thing to complain of. Each has 180 days of its own (FED-OCR-01). */
export interface Violation {
  readonly because: "answer_missed" | "denied" | "amendment_missed" | Act | Term;
  /** The request to which it was done: one for records, or one to correct the record. Of an act or a term, the event that tells of it. */
  readonly requestId: string;
  /** The first day on which it may have happened. The 180 days count from it, to be safe. */
  readonly on: PlainDate;
  /** From this day on it has happened for certain, whatever the unknown days turn out to be. */
  readonly certainOn: PlainDate;
}

/**
 * What the holder did to requests for records, or will have done once the day passes: each answer missed, each written
 * denial. The earliest first. Nothing is left to complain of once everything came.
 * @example violationsOfAnswers(clocks)[0]?.on
 */
export function violationsOfAnswers(clocks: readonly AnswerClock[]): Violation[] {
  return everyViolationOfAnswers(clocks.filter(isOutstanding));
}

/**
 * As `violationsOfAnswers`, with requests of which everything came in the end: that it came late was still an omission.
 * @example everyViolationOfAnswers(clocks)[0]?.on
 */
export function everyViolationOfAnswers(clocks: readonly AnswerClock[]): Violation[] {
  return clocks.flatMap(violationsOf).toSorted(byDay);
}

/**
 * The earliest first; of two on one day the order of the requests, so that the order of recording never matters.
 * @example violations.toSorted(byDay)
 */
export function byDay(a: Violation, b: Violation): number {
  const keyOf = ({ on, certainOn, because, requestId }: Violation) =>
    [on, certainOn, because, requestId].join();
  const [first, second] = [keyOf(a), keyOf(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/**
 * What the holder did besides answering: threats or punishment that stand, a waiver for treatment or benefits, records sent
 * to somebody whom the person did not choose (RETAL-01, WAIVE-01, NOTGROUND-TOCLINICIAN). What is not sure is none.
 * @example violationsOfActs(state.facts)[0]?.because // "retaliation"
 */
export function violationsOfActs(facts: readonly CaseEvent[]): Violation[] {
  return facts.flatMap((fact) => {
    const because = actOf(fact, facts);
    if (because === null) return [];
    const { earliest, latest } = fact.occurredOn;
    return [{ because, requestId: fact.id, on: earliest, certainOn: latest }];
  });
}

function actOf(fact: CaseEvent, facts: readonly CaseEvent[]): Act | null {
  switch (fact.type) {
    case "retaliation_reported":
      return isStandingThreat(fact, facts) ? "retaliation" : null;
    case "forms_or_fee_demanded":
      return isWaiver(fact) ? "waiver_demanded" : null;
    case "transfer_offered":
      return isSentElsewhere(fact) ? "sent_to_someone_not_chosen" : null;
    default:
      return null;
  }
}

function isStandingThreat(
  { details, occurredOn }: EventOf<"retaliation_reported">,
  facts: readonly CaseEvent[],
): boolean {
  if (details.what === "taken_back" || details.becauseIAsked !== true) return false;
  return takenBackAfter(facts, occurredOn) === null;
}

/**
 * The day on which they took back a threat, a punishment or a demand of that day or earlier; null where they did not.
 * @example takenBackAfter(state.facts, threat.occurredOn)
 */
export function takenBackAfter(
  facts: readonly CaseEvent[],
  { earliest }: DateRange,
): PlainDate | null {
  const back = facts.find(
    (fact) =>
      fact.type === "retaliation_reported" &&
      fact.details.what === "taken_back" &&
      fact.occurredOn.latest >= earliest,
  );
  return back?.occurredOn.latest ?? null;
}

/**
 * Rights to be given up for treatment, payment, enrollment or benefits. The rule does not speak of other conditions.
 * @example isWaiver(demand)
 */
export function isWaiver({ details }: EventOf<"forms_or_fee_demanded">): boolean {
  return details.formKind === "waiver" && details.waiverConditionOf === "treatment_or_benefits";
}

/**
 * Sent already, to somebody whom the person did not choose. An offer alone is none.
 * @example isSentElsewhere(offer)
 */
export function isSentElsewhere({ details }: EventOf<"transfer_offered">): boolean {
  return details.alreadySent === true && details.chosenByMe === false;
}

function isOutstanding(clock: AnswerClock): boolean {
  if (clock.allReceived?.by === "all_received") return false;
  return (
    clock.ending === null ||
    clock.ending.by === "denied_in_writing" ||
    clock.ending.by === "rest_received"
  );
}

function violationsOf({ request, federalDue: due, ending }: AnswerClock): Violation[] {
  const requestId = request.id;
  const denied: Violation[] = request.denials.filter(isWritten).map((denial) => ({
    because: "denied",
    requestId,
    on: denial.occurredOn.earliest,
    certainOn: denial.occurredOn.latest,
  }));
  if (due === null || (ending !== null && ending.on.latest <= due.earliest)) return denied;
  const missed = { on: due.earliest, certainOn: addDays(due.latest, 1) };
  return [...denied, { because: "answer_missed", requestId, ...missed }];
}
