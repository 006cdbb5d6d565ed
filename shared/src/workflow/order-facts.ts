import { laterOf, type PlainDate } from "../calendar/plain-date.ts";
import { isRequestEvent, isSideRequestEvent } from "./corrections.ts";
import { isOpenToReview } from "./denial-grounds.ts";
import type { CaseFact, FactType } from "./events.ts";
import { isStatementMark } from "./statements.ts";

/** A case may be closed, opened and closed again on one day, and a break too: only the recording tells the order. */
const closing = 33;

/** Of facts on one day, which comes first. Of kinds at one place neither needs the other: there the name decides. */
const placeInDay: Record<FactType, number> = {
  request_sent: 1,
  certified_letter_sent: 2,
  amendment_requested: 3,
  accounting_requested: 4,
  receipt_established: 5,
  returned_undeliverable: 6,
  // After whatever was mailed on the same day.
  mailing_tracked: 32.2,
  authority_shown: 6.5,
  acknowledged: 7,
  followed_up: 8,
  call_logged: 9,
  promised: 10,
  forms_or_fee_demanded: 11,
  only_one_way_allowed: 11.5,
  extension_notice_received: 12,
  summaries_received: 13,
  denied: 14,
  not_held: 15,
  transfer_offered: 16,
  retaliation_reported: 16.5,
  review_session_offered: 17,
  doctor_contacted: 18,
  meeting_held: 19,
  complaint_to_holder_sent: 20,
  review_requested: 21,
  review_decided: 22,
  ocr_complaint_filed: 23,
  information_blocking_reported: 24,
  agency_answered: 25,
  ready_for_pickup: 26,
  records_received: 27,
  contents_checked: 27.5,
  // What is read comes before what is asked because of it.
  reading_planned: 0,
  statement_marked: 0.5,
  statement_settled: 30.5,
  review_session_held: 28,
  amendment_answered: 29,
  disagreement_sent: 30,
  accounting_answered: 31,
  hearing_scheduled: 31.5,
  evidence_notice_sent: 32,
  claim_stage_changed: 31,
  route_started: 2,
  route_followed_up: 8,
  route_answered: 14,
  route_records_received: 27,
  route_ended: 31,
  note_added: 32.5,
  step_decided: 32.5,
  let_go: closing,
  closed: closing,
  reopened: closing,
  // A break begins after what else happened that day: only a move on a later day ends it.
  paused: closing,
  resumed: closing,
};

/** What must have happened before a fact of this type can. */
const follows: Partial<Record<FactType, readonly FactType[]>> = {
  review_requested: ["denied"],
  review_decided: ["review_requested"],
  agency_answered: ["ocr_complaint_filed", "information_blocking_reported"],
  amendment_answered: ["amendment_requested"],
  disagreement_sent: ["amendment_answered"],
  contents_checked: ["records_received"],
  statement_settled: ["statement_marked"],
  accounting_answered: ["accounting_requested"],
  route_followed_up: ["route_started"],
  route_answered: ["route_started"],
  route_records_received: ["route_started"],
  route_ended: ["route_started"],
  mailing_tracked: [
    "followed_up",
    "doctor_contacted",
    "complaint_to_holder_sent",
    "review_requested",
    "disagreement_sent",
    "evidence_notice_sent",
    "route_started",
    "route_followed_up",
  ],
  reopened: ["let_go", "closed"],
  resumed: ["paused"],
};

/**
 * Facts in the order in which they happened: by earliest date, then by what comes first in nature, then by latest date, then as they come, which is
 * the order of recording.
 * A fact known only to a range counts from the first day on which it was possible: an answer known to have come "in March" to a request of March 20 comes after it.
 * `belongsTo`: the request, or the statement that was marked, of each fact that has one.
 * @example orderFacts(standing, requestOf)
 */
export function orderFacts(
  standing: readonly CaseFact[],
  belongsTo: ReadonlyMap<string, string>,
): readonly CaseFact[] {
  const sentOn = new Map<string, PlainDate>();
  const firstOn = new Map<string, PlainDate>();
  for (const fact of standing) {
    const name = belongsTo.get(fact.id);
    if (opensSomething(fact) && name !== undefined) sentOn.set(name, fact.occurredOn.earliest);
    // A denial that nobody reviews is not what a review follows.
    if (fact.type === "denied" && !isOpenToReview(fact)) continue;
    const kind = kindOf(fact.type, fact);
    const first = firstOn.get(kind);
    if (first === undefined || fact.occurredOn.earliest < first)
      firstOn.set(kind, fact.occurredOn.earliest);
  }
  const keyed = standing.map((fact) => ({
    fact,
    from: findFirstPossibleDay(fact, sentOn.get(belongsTo.get(fact.id) ?? ""), firstOn),
  }));
  return keyed
    .toSorted((a, b) => compareDates(a.from, b.from) || compareInDay(a.fact, b.fact))
    .map(({ fact }) => fact);
}

function opensSomething(fact: CaseFact): boolean {
  return isRequestEvent(fact) || isSideRequestEvent(fact) || isStatementMark(fact);
}

function findFirstPossibleDay(
  fact: CaseFact,
  requestSentOn: PlainDate | undefined,
  firstOn: ReadonlyMap<string, PlainDate>,
): PlainDate {
  const needed = (follows[fact.type] ?? []).map((type) => firstOn.get(kindOf(type, fact)));
  const firstNeeded = needed.filter((date) => date !== undefined).toSorted()[0];
  const { earliest, latest } = fact.occurredOn;
  return [requestSentOn, firstNeeded]
    .filter((date) => date !== undefined)
    .filter((date) => date <= latest)
    .reduce(laterOf, earliest);
}

/** What happens on one way to the records follows only from the start of the same way. */
function kindOf(type: FactType, { details }: CaseFact): string {
  return "route" in details ? `${type} ${details.route}` : type;
}

/**
 * Of two facts on one day, which comes first: negative for `a`, positive for `b`, 0 where only the recording tells. Sorting keeps the
 * order of such facts, so they must come as they were recorded, a correction in the place of what it corrects.
 * @example facts.toSorted(compareInDay)
 */
export function compareInDay(a: CaseFact, b: CaseFact): number {
  return (
    placeInDay[a.type] - placeInDay[b.type] ||
    compareDates(a.occurredOn.latest, b.occurredOn.latest) ||
    compareDates(a.occurredOn.earliest, b.occurredOn.earliest) ||
    compareKinds(a.type, b.type)
  );
}

function compareKinds(a: FactType, b: FactType): number {
  if (a === b || placeInDay[a] === closing) return 0;
  return a < b ? -1 : 1;
}

/**
 * Negative where the first date comes first, positive where the second does, 0 where they are the same.
 * @example dates.toSorted(compareDates)
 */
export function compareDates(a: PlainDate, b: PlainDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
