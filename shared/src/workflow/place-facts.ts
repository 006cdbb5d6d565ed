import { isRequestEvent, type RequestEvent } from "./corrections.ts";
import type { CaseFact, EventOf } from "./events.ts";
import type { SendMethod } from "./methods.ts";
import { compareDates, compareInDay } from "./order-facts.ts";

const boundToRequest = [
  "receipt_established",
  "returned_undeliverable",
  "followed_up",
  "acknowledged",
  "summaries_received",
  "forms_or_fee_demanded",
  "only_one_way_allowed",
  "extension_notice_received",
  "denied",
  "ready_for_pickup",
  "records_received",
  "contents_checked",
  "not_held",
] as const;
export type BoundFact = EventOf<(typeof boundToRequest)[number]>;

/**
 * True for facts that always concern one request.
 * @example if (isBoundToRequest(fact)) fact.details.requestId
 */
export function isBoundToRequest(fact: CaseFact): fact is BoundFact {
  return boundToRequest.some((type) => type === fact.type);
}

interface NamedRequest {
  readonly name: string;
  readonly event: RequestEvent;
}

/**
 * Says which request each fact belongs to: the one it names, else the only one, else the latest sent on or before its date.
 * A fact that cannot belong to any, because all were sent later, is left out.
 * @example placeFacts(standing, nameRequests(history)).get(denial.id)
 */
export function placeFacts(
  standing: readonly CaseFact[],
  names: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const requests = standing
    .filter(isRequestEvent)
    .map((event) => ({ name: names.get(event.id) ?? event.id, event }));
  const lasting = new Set(requests.map(({ name }) => name));
  const requestIds = new Map([...names].filter(([, name]) => lasting.has(name)));
  const requestOf = new Map(requestIds);
  for (const fact of standing) {
    const request = findRequest(fact, requests, requestIds);
    if (request !== undefined) requestOf.set(fact.id, request);
  }
  return requestOf;
}

function findRequest(
  fact: CaseFact,
  requests: readonly NamedRequest[],
  requestIds: ReadonlyMap<string, string>,
): string | undefined {
  if (!isBoundToRequest(fact) && fact.type !== "review_requested") return undefined;
  if (fact.details.requestId !== undefined) return requestIds.get(fact.details.requestId);
  if (fact.type === "review_requested") return undefined;
  const possible = requests
    .filter(({ event }) => event.occurredOn.earliest <= fact.occurredOn.latest)
    .toSorted((a, b) => compareSent(a.event, b.event));
  const before = possible.findLast(({ event }) => canBeAnsweredBy(event, fact));
  return (before ?? possible[0])?.name;
}

function compareSent(a: RequestEvent, b: RequestEvent): number {
  return compareDates(a.occurredOn.earliest, b.occurredOn.earliest) || compareInDay(a, b);
}

const byMail: readonly SendMethod[] = ["mail", "certified_mail"];

/** A letter is not answered on the day it is mailed: an answer of that day is one to an earlier request. */
function canBeAnsweredBy(request: RequestEvent, fact: CaseFact): boolean {
  const mailed =
    request.type === "certified_letter_sent" || byMail.includes(request.details.method);
  const { earliest } = fact.occurredOn;
  return mailed ? request.occurredOn.earliest < earliest : request.occurredOn.earliest <= earliest;
}
