import type { EventOf } from "../events.ts";
import type { RecordsCase } from "../records-case.ts";

/**
 * Asks for a review or decides the one asked for. A review asked for again after a decision is a new one.
 * @example evolveReview(state, asked).review.requestedOn
 */
export function evolveReview(
  state: RecordsCase,
  fact: EventOf<"review_requested" | "review_decided">,
): RecordsCase {
  switch (fact.type) {
    case "review_requested":
      if (state.review.requestedOn !== null && state.review.decided === null) return state;
      return { ...state, review: { requestedOn: fact.occurredOn, decided: null } };
    case "review_decided":
      return { ...state, review: { ...state.review, decided: state.review.decided ?? fact } };
    default:
      return fact satisfies never;
  }
}
