import { findSuperseded, isSideRequestEvent, nameRequests } from "./corrections.ts";
import type { CaseEvent, CaseFact } from "./events.ts";
import { orderFacts } from "./order-facts.ts";
import { placeFacts } from "./place-facts.ts";
import { placeSideFacts } from "./side-requests.ts";
import { isStatementMark, placeStatements } from "./statements.ts";

/** The events of a case, sorted out: which stand, in which order they happened, to which request they belong, of records or another. */
export interface Timeline {
  readonly facts: readonly CaseFact[];
  readonly history: readonly CaseEvent[];
  readonly superseded: ReadonlyMap<string, string>;
  readonly requestOf: ReadonlyMap<string, string>;
  readonly sideRequestOf: ReadonlyMap<string, string>;
  readonly statementOf: ReadonlyMap<string, string>;
}

/**
 * In the order of recording, but what puts an event right stands where that event stood. Of two events on one day the recording tells which
 * came first, and putting one right later does not change that: a case let go and opened again on one day stays open.
 */
function inPlaceOfRecording(history: readonly CaseEvent[]): readonly CaseEvent[] {
  const places = new Map(history.map(({ id, sequence }) => [id, sequence]));
  let isMoved = false;
  for (const event of history) {
    if (event.type !== "corrected" || event.details.replacedBy === null) continue;
    const place = places.get(event.details.supersedes);
    if (place === undefined || !places.has(event.details.replacedBy)) continue;
    places.set(event.details.replacedBy, place);
    isMoved = true;
  }
  if (!isMoved) return history;
  const placeOf = ({ id }: CaseEvent) => places.get(id) ?? 0;
  return history.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/**
 * Sorts out the events of a case, in whatever order they come.
 * @example arrangeTimeline(events).facts
 */
export function arrangeTimeline(events: readonly CaseEvent[]): Timeline {
  const history = events.toSorted((a, b) => a.sequence - b.sequence);
  const superseded = findSuperseded(history);
  const standing = inPlaceOfRecording(history).filter(
    (event): event is CaseFact => event.type !== "corrected" && !superseded.has(event.id),
  );
  const requestOf = placeFacts(standing, nameRequests(history));
  const sideNames = nameRequests(history, isSideRequestEvent);
  const sideRequestOf = placeSideFacts(standing, sideNames, requestOf);
  const statementOf = placeStatements(standing, nameRequests(history, isStatementMark));
  // A request to correct a statement belongs to itself first.
  const belongsTo = new Map([...statementOf, ...requestOf, ...sideRequestOf]);
  const facts = orderFacts(standing, belongsTo);
  return { facts, history, superseded, requestOf, sideRequestOf, statementOf };
}
