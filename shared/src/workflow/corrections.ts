import type { CaseEvent, EventOf } from "./events.ts";

type Correction = EventOf<"corrected">;
export type RequestEvent = EventOf<"request_sent"> | EventOf<"certified_letter_sent">;

/**
 * True for the two events that ask for records and so start a clock of their own.
 * @example events.filter(isRequestEvent)
 */
export function isRequestEvent(event: CaseEvent): event is RequestEvent {
  return event.type === "request_sent" || event.type === "certified_letter_sent";
}

/**
 * Asks for something besides records: to correct the record, or to list who has seen it. Each has a clock of its own,
 * which is never the clock of access (T09).
 */
export type SideRequestEvent = EventOf<"amendment_requested" | "accounting_requested">;

/**
 * True for the events that open a side request.
 * @example events.filter(isSideRequestEvent)
 */
export function isSideRequestEvent(event: CaseEvent): event is SideRequestEvent {
  return event.type === "amendment_requested" || event.type === "accounting_requested";
}

/**
 * Ids of the events that no longer stand, each with the id of the correction that set it aside.
 * A correction can itself be taken back: then the first event stands again, and its replacement no longer does.
 * @example findSuperseded(history).has(event.id)
 */
export function findSuperseded(history: readonly CaseEvent[]): ReadonlyMap<string, string> {
  const corrections = history.filter((event) => event.type === "corrected");
  const superseded = new Map<string, string>();
  for (const correction of corrections) {
    const takenBackBy = findWhatTookBack(correction, corrections);
    if (takenBackBy === null) superseded.set(correction.details.supersedes, correction.id);
    else {
      superseded.set(correction.id, takenBackBy);
      const { replacedBy } = correction.details;
      if (replacedBy !== null) superseded.set(replacedBy, takenBackBy);
    }
  }
  return superseded;
}

/** A history, and which of its events no longer stand: a case or a timeline has both. */
export interface CorrectedHistory {
  readonly history: readonly CaseEvent[];
  readonly superseded: ReadonlyMap<string, string>;
}

/**
 * What stands today in the place of an event: itself, the last that replaced it, or null where it is said that it never happened.
 * @example findInPlaceOf(state, letter.eventId)?.occurredOn
 */
export function findInPlaceOf(
  { history, superseded }: CorrectedHistory,
  id: string,
): CaseEvent | null {
  const setAsideBy = superseded.get(id);
  const found = history.find((event) => event.id === (setAsideBy ?? id)) ?? null;
  if (setAsideBy === undefined) return found;
  if (found?.type !== "corrected" || found.details.replacedBy === null) return null;
  return findInPlaceOf({ history, superseded }, found.details.replacedBy);
}

/** The id of the later correction that undid this one, itself or by undoing the one whose replacement it corrects. */
function findWhatTookBack(correction: Correction, all: readonly Correction[]): string | null {
  const undoing = all.find(
    (later) =>
      later.sequence > correction.sequence &&
      later.details.supersedes === correction.id &&
      findWhatTookBack(later, all) === null,
  );
  if (undoing) return undoing.id;
  const origin = all.find(
    (earlier) =>
      earlier.sequence < correction.sequence &&
      earlier.details.replacedBy === correction.details.supersedes,
  );
  return origin ? findWhatTookBack(origin, all) : null;
}

/**
 * The lasting id of every request: a request that was corrected keeps the id it had first, so that whatever refers to it
 * stays right. By default of the requests for records.
 * @example nameRequests(history).get(replacement.id) // the id of the first
 */
export function nameRequests(
  history: readonly CaseEvent[],
  isAsking: (event: CaseEvent) => boolean = isRequestEvent,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const corrections = history.filter((event) => event.type === "corrected");
  for (const request of history.filter(isAsking)) {
    const origin = corrections.find((correction) => correction.details.replacedBy === request.id);
    // History comes in the order of recording, so the first request of a chain is named before its replacement.
    const name = origin && names.get(origin.details.supersedes);
    names.set(request.id, name ?? request.id);
  }
  return names;
}
