import type { CaseEvent } from "../workflow/events.ts";
import { barrierCuredOn, isBarrier } from "./barriers.ts";
import type { AnswerClock } from "./clocks.ts";
import type { Violation } from "./violations.ts";
import { isUnannounced, itemsCuredOn, listItemsNotAllowed, noticeCuredOn } from "./wrong-bills.ts";
import { findMismatches } from "./wrong-forms.ts";

/**
 * On what terms they give the records, against the federal rules: a fee that may not be charged or was not told (FEE-01,
 * FEE-03), another form than asked for (FORM-01), one way only (FED-SCOPE-03). What was put right is none. A limit of a
 * state is no matter of the federal office, and an authorization form breaks no rule by itself: the days for the answer
 * run on (AUTH-01, FED-CLOCK-04).
 * @example violationsOfTerms(clocks, state.facts)[0]?.because // "fee_item_not_allowed"
 */
export function violationsOfTerms(
  clocks: readonly AnswerClock[],
  facts: readonly CaseEvent[],
): Violation[] {
  const barriers = facts
    .filter(isBarrier)
    .filter((barrier) => barrierCuredOn({ facts, clocks }, barrier) === null);
  const mismatches = findMismatches(clocks).filter(({ better }) => better === null);
  return [
    ...clocks.flatMap(violationsOfBills),
    ...mismatches.map(({ delivery }) => toViolation("wrong_form_or_format", delivery)),
    ...barriers.map((barrier) => toViolation("barrier_in_person_or_portal_only", barrier)),
  ];
}

function violationsOfBills(clock: AnswerClock): Violation[] {
  return clock.request.demands.flatMap((demand) => [
    ...(listItemsNotAllowed(demand).length > 0 && itemsCuredOn(clock, demand) === null
      ? [toViolation("fee_item_not_allowed", demand)]
      : []),
    ...(isUnannounced(demand) && noticeCuredOn(clock, demand) === null
      ? [toViolation("fee_without_notice", demand)]
      : []),
  ]);
}

function toViolation(because: Violation["because"], { id, occurredOn }: CaseEvent): Violation {
  return { because, requestId: id, on: occurredOn.earliest, certainOn: occurredOn.latest };
}
