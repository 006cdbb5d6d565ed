import { findSuperseded, nameRequests } from "./corrections.ts";
import type { CaseEvent, CaseFact } from "./events.ts";
import { orderFacts } from "./order-facts.ts";
import { placeFacts } from "./place-facts.ts";

/** The events of a case, sorted out: which stand, in which order they happened, to which request they belong. */
export interface Timeline {
  readonly facts: readonly CaseFact[];
  readonly history: readonly CaseEvent[];
  readonly superseded: ReadonlyMap<string, string>;
  readonly requestOf: ReadonlyMap<string, string>;
}

/**
 * Sorts out the events of a case, in whatever order they come.
 * @example arrangeTimeline(events).facts
 */
export function arrangeTimeline(events: readonly CaseEvent[]): Timeline {
  const history = events.toSorted((a, b) => a.sequence - b.sequence);
  const superseded = findSuperseded(history);
  const standing = history.filter(
    (event): event is CaseFact => event.type !== "corrected" && !superseded.has(event.id),
  );
  const requestOf = placeFacts(standing, nameRequests(history));
  return { facts: orderFacts(standing, requestOf), history, superseded, requestOf };
}
