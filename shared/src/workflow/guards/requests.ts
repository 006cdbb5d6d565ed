import { formatRange } from "../../calendar/date-range.ts";
import { isRequestEvent } from "../corrections.ts";
import type { CaseFact } from "../events.ts";
import type { RecordsCase, RecordsRequest } from "../records-case.ts";
import { type Refusal, refuse } from "../refusal.ts";
import { saysEverythingCame } from "../what-came.ts";

/**
 * The request that the fact belongs to, where it was sent before the fact.
 * @example findOwnRequest(state, denial)?.receipt
 */
export function findOwnRequest(state: RecordsCase, fact: CaseFact): RecordsRequest | undefined {
  const id = state.requestOf.get(fact.id);
  return state.requests.find((request) => request.id === id);
}

/**
 * Holds for what can only happen to a request.
 * @example needsRequest(emptyCase(), null)?.reason // "no_request_yet"
 */
export function needsRequest(before: RecordsCase, fact: CaseFact | null): Refusal | null {
  if (fact === null) return before.requests.length === 0 ? refuse("no_request_yet") : null;
  if (before.requestOf.size === 0 && namedRequest(fact) === undefined)
    return refuse("no_request_yet");
  return checkNamedRequest(before, fact) ?? checkSentBefore(before, fact);
}

/**
 * Holds for what may name a request, but need not have one.
 * @example checkNamedRequest(before, summary)
 */
export function checkNamedRequest(before: RecordsCase, fact: CaseFact | null): Refusal | null {
  if (fact === null || namedRequest(fact) === undefined) return null;
  if (!before.requestOf.has(fact.id)) {
    const isSideRequest = before.sideRequestOf.has(namedRequest(fact) ?? "");
    const reason = isSideRequest ? "not_about_that_request" : "unknown_request";
    return refuse(reason, {}, "/details/requestId");
  }
  return checkSentBefore(before, fact);
}

function checkSentBefore(before: RecordsCase, fact: CaseFact): Refusal | null {
  if (findOwnRequest(before, fact)) return null;
  const id = before.requestOf.get(fact.id);
  const later = before.history.filter(
    (event) =>
      isRequestEvent(event) &&
      !before.superseded.has(event.id) &&
      (id === undefined || before.requestOf.get(event.id) === id),
  );
  const dates = later.map((event) => event.occurredOn);
  const first = dates.toSorted((a, b) => (a.earliest < b.earliest ? -1 : 1))[0];
  const sent = first ? formatRange(first, { year: true }) : "";
  return refuse("before_request", { sent }, "/occurredOn");
}

function namedRequest(fact: CaseFact): string | undefined {
  return "requestId" in fact.details ? fact.details.requestId : undefined;
}

/**
 * Holds for comparing what came with what was asked for: something must have come.
 * @example needsDelivery(emptyCase(), null)?.reason // "no_request_yet"
 */
export function needsDelivery(before: RecordsCase, fact: CaseFact | null): Refusal | null {
  const refusal = needsRequest(before, fact);
  if (refusal) return refusal;
  const hasCome = before.requests.some(({ deliveries }) => deliveries.length > 0);
  return hasCome ? null : refuse("nothing_came_yet", {}, fact ? "/occurredOn" : undefined);
}

/**
 * True where all that was asked for had come, or the holder had said that it has nothing, on an earlier day.
 * @example isAnsweredBefore(request, notice)
 */
export function isAnsweredBefore(request: RecordsRequest, fact: CaseFact | null): boolean {
  const ends = request.deliveries
    .filter((delivery) => saysEverythingCame(request, delivery))
    .map((delivery) => delivery.occurredOn);
  if (request.notHeld) ends.push(request.notHeld.occurredOn);
  return ends.some((end) => fact === null || end.latest < fact.occurredOn.earliest);
}

/**
 * Holds for what can happen to a request for records and to one for a correction or for a list alike.
 * @example needsAnyRequest(emptyCase(), null)?.reason // "no_request_yet"
 */
export function needsAnyRequest(before: RecordsCase, fact: CaseFact | null): Refusal | null {
  const asked = [...before.amendments, ...before.accountings];
  if (fact === null) return asked.length > 0 ? null : needsRequest(before, fact);
  const side = before.sideRequestOf.get(fact.id);
  if (side === undefined) return needsRequest(before, fact);
  if (asked.some(({ id }) => id === side)) return null;
  const sent = before.history.find((event) => event.id === side)?.occurredOn;
  const values = { sent: sent === undefined ? "" : formatRange(sent, { year: true }) };
  return refuse("before_request", values, "/occurredOn");
}

/**
 * Holds for a notice of more time: something that was asked for must still wait for its answer.
 * @example needsOpenRequest(before, notice)
 */
export function needsOpenRequest(before: RecordsCase, fact: CaseFact | null): Refusal | null {
  const refusal = needsAnyRequest(before, fact);
  if (refusal) return refusal;
  const waiting =
    before.requests.some((request) => !isAnsweredBefore(request, fact)) ||
    [...before.amendments, ...before.accountings].some(({ answered }) => answered === null) ||
    (fact !== null && before.sideRequestOf.has(namedRequest(fact) ?? ""));
  return waiting ? null : refuse("request_already_answered", {}, fact ? "/occurredOn" : undefined);
}
