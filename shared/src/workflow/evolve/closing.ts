import type { EventOf } from "../events.ts";
import type { RecordsCase } from "../records-case.ts";
import type { Outcome } from "../stages.ts";

/**
 * Closes the case or opens it again. Nothing else changes: requests, clocks and rung stay as they are.
 * @example evolveClosing(state, letGo).outcome // "let_go"
 */
export function evolveClosing(
  state: RecordsCase,
  fact: EventOf<"let_go" | "closed" | "reopened">,
): RecordsCase {
  switch (fact.type) {
    case "let_go":
      return close(state, fact, "let_go");
    case "closed":
      return close(state, fact, fact.details.outcome);
    case "reopened": {
      const { closed: _, ...rungsReachedOn } = state.rungsReachedOn;
      return { ...state, closedOn: null, outcome: null, rungsReachedOn };
    }
    default:
      return fact satisfies never;
  }
}

function close(
  state: RecordsCase,
  { occurredOn }: EventOf<"let_go" | "closed">,
  outcome: Outcome,
): RecordsCase {
  const rungsReachedOn = { ...state.rungsReachedOn, closed: occurredOn };
  return { ...state, closedOn: occurredOn, outcome, rungsReachedOn };
}
