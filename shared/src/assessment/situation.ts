import type { EventType } from "../workflow/events.ts";
import { isAwaited } from "./amendment-clocks.ts";
import type { CaseFacts } from "./case-facts.ts";
import { type AnswerClock, isBoundByLaw } from "./clocks.ts";
import type { LawInForce } from "./law-in-force.ts";
import { findStanding, latestOf } from "./standing.ts";

/** Where a case stands by its facts, whatever the day. Whether a date has passed comes on top of it. */
export type Situation =
  | "closed"
  | "correction_pending"
  | "correction_undated"
  | "not_started"
  | "ready_to_collect"
  | "all_received"
  | "denied"
  | "form_or_fee"
  | "summary_only"
  | "complaint_pending"
  | "complaint_answered"
  | "review_upheld"
  | "review_pending"
  | "review_granted"
  | "awaiting_answer"
  | "awaiting_rest"
  | "returned"
  | "receipt_unknown"
  | "awaiting_without_date"
  | "not_held"
  | "refusal_stands";

interface Ground {
  readonly facts: CaseFacts;
  readonly law: LawInForce;
  readonly clocks: readonly AnswerClock[];
}

/** Moves of the person that answer a denial, a summary or a demand: what to do next has been done. */
const movesUp: readonly EventType[] = [
  "request_sent",
  "certified_letter_sent",
  "doctor_contacted",
  "meeting_held",
  "review_requested",
  "complaint_to_holder_sent",
  "ocr_complaint_filed",
];
const moves: readonly EventType[] = [...movesUp, "followed_up"];
const signsOfProgress: readonly EventType[] = [
  "call_logged",
  "records_received",
  "promised",
  "ready_for_pickup",
];

const isOpen = (clock: AnswerClock): boolean => clock.ending === null;
const isDated = (clock: AnswerClock): boolean => isOpen(clock) && clock.due !== null;

/** First match decides. What the person has in hand comes first, then what asks for a move, then what runs. */
const situations: readonly (readonly [Situation, (ground: Ground) => boolean])[] = [
  ["closed", ({ facts }) => facts.state.stage === "closed"],
  ["correction_pending", (ground) => isOnlyCorrectionOpen(ground) && hasArrived(ground)],
  ["correction_undated", isOnlyCorrectionOpen],
  ["not_started", ({ facts }) => facts.state.requests.length === 0],
  ["all_received", ({ clocks }) => clocks.every((clock) => clock.allReceived !== null)],
  ["ready_to_collect", isReadyToCollect],
  [
    "denied",
    ({ facts, clocks }) =>
      clocks.some(isUnanswered) && findStanding(facts.state, "denied", movesUp) !== null,
  ],
  ["complaint_pending", ({ facts }) => hasFiled(facts) && agencyAnswer(facts) !== "closed"],
  ["complaint_answered", hasClosedComplaint],
  ["review_upheld", ({ facts }) => facts.state.review.decided?.details.decision === "upheld"],
  [
    "review_pending",
    ({ facts }) => facts.state.review.requestedOn !== null && facts.state.review.decided === null,
  ],
  [
    "review_granted",
    ({ facts, clocks }) => facts.state.review.decided !== null && !clocks.some(isDated),
  ],
  [
    "form_or_fee",
    ({ facts, clocks }) =>
      clocks.some(isOpen) &&
      findStanding(facts.state, "forms_or_fee_demanded", [...moves, ...signsOfProgress]) !== null,
  ],
  ["summary_only", isSummaryOnly],
  ["awaiting_rest", ({ clocks }) => clocks.some((clock) => isDated(clock) && clock.inPart)],
  ["awaiting_answer", ({ clocks }) => clocks.some(isDated)],
  [
    "returned",
    ({ clocks }) =>
      clocks.some((clock) => isOpen(clock) && isReturned(clock)) &&
      clocks.every((clock) => !isOpen(clock) || isReturned(clock)),
  ],
  ["receipt_unknown", ({ clocks }) => clocks.some((clock) => isOpen(clock) && isBoundByLaw(clock))],
  ["awaiting_without_date", ({ clocks }) => clocks.some(isOpen)],
  ["not_held", ({ clocks }) => clocks.some((clock) => clock.ending?.by === "not_held")],
  ["refusal_stands", () => true],
];

/**
 * Names where the case stands. Every case has a situation, so that no case is ever without a next step.
 * @example findSituation({ facts, law, clocks }) // "awaiting_answer"
 */
export function findSituation(ground: Ground): Situation {
  const found = situations.find(([, holds]) => holds(ground));
  return found === undefined ? "refusal_stands" : found[0];
}

/** Nothing of the records is outstanding, and an answer about a correction is. */
function isOnlyCorrectionOpen({ facts, clocks }: Ground): boolean {
  return (
    clocks.every(({ allReceived }) => allReceived !== null) &&
    facts.state.amendments.some(isAwaited)
  );
}

function hasArrived({ facts }: Ground): boolean {
  return facts.state.amendments.some((request) => isAwaited(request) && request.receipt !== null);
}

function isReturned({ request }: AnswerClock): boolean {
  return request.returned !== null && request.receipt === null;
}

function isUnanswered(clock: AnswerClock): boolean {
  return clock.allReceived === null && (isOpen(clock) || clock.ending?.by === "denied_in_writing");
}

function isReadyToCollect({ facts, clocks }: Ground): boolean {
  return (
    clocks.some((clock) => clock.request.readyForPickupOn !== null && clock.allReceived === null) &&
    findStanding(facts.state, "ready_for_pickup", ["records_received"]) !== null
  );
}

/** A summary that the person agreed to in advance may take the place of the records (SUMMARY-01). */
function isSummaryOnly({ facts, clocks }: Ground): boolean {
  const summary = findStanding(facts.state, "summaries_received", moves);
  return summary !== null && !summary.details.agreedInAdvance && clocks.some(isOpen);
}

function hasFiled(facts: CaseFacts): boolean {
  return facts.state.complaints.ocr !== null;
}

function agencyAnswer(facts: CaseFacts): string | null {
  return latestOf(facts.state.facts, "agency_answered")?.details.answer ?? null;
}

function hasClosedComplaint({ facts, clocks }: Ground): boolean {
  return hasFiled(facts) && agencyAnswer(facts) === "closed" && !clocks.some(isDated);
}
