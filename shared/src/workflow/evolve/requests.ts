import type { RequestEvent } from "../corrections.ts";
import type { EventOf } from "../events.ts";
import type { BoundFact } from "../place-facts.ts";
import type { RecordsCase, RecordsRequest } from "../records-case.ts";
import { establishReceipt, returnRequest } from "./arrival.ts";

type RequestFact =
  | RequestEvent
  | Exclude<BoundFact, EventOf<"followed_up" | "only_one_way_allowed">>;

/**
 * Adds a request, or adds to the request the fact belongs to.
 * @example evolveRequests(state, denial).requests[0]?.denials
 */
export function evolveRequests(state: RecordsCase, fact: RequestFact): RecordsCase {
  const name = state.requestOf.get(fact.id);
  if (fact.type === "request_sent" || fact.type === "certified_letter_sent")
    return { ...state, requests: [...state.requests, openRequest(fact, name ?? fact.id)] };
  return {
    ...state,
    requests: state.requests.map((request) =>
      request.id === name ? changeRequest(request, fact) : request,
    ),
  };
}

function openRequest(fact: RequestEvent, id: string): RecordsRequest {
  const sent =
    fact.type === "request_sent"
      ? { kind: "request" as const, method: fact.details.method }
      : { kind: "certified_letter" as const, method: "certified_mail" as const };
  return {
    id,
    ...sent,
    sentOn: fact.occurredOn,
    askedFor: fact.details.askedFor,
    trackingNumber: fact.details.trackingNumber ?? null,
    proofOfClaimEnclosed: fact.details.proofOfClaimEnclosed ?? null,
    privateLawyer: fact.details.privateLawyer ?? null,
    receipt: null,
    returned: null,
    extensions: [],
    denials: [],
    deliveries: [],
    checks: [],
    summaries: [],
    demands: [],
    acknowledgedOn: null,
    readyForPickupOn: null,
    notHeld: null,
  };
}

function changeRequest(
  request: RecordsRequest,
  fact: Exclude<RequestFact, RequestEvent>,
): RecordsRequest {
  switch (fact.type) {
    case "receipt_established":
      return establishReceipt(request, request.sentOn, fact);
    case "returned_undeliverable":
      return returnRequest(request, fact);
    case "acknowledged":
      return { ...request, acknowledgedOn: request.acknowledgedOn ?? fact.occurredOn };
    case "summaries_received":
      return { ...request, summaries: [...request.summaries, fact] };
    case "forms_or_fee_demanded":
      return { ...request, demands: [...request.demands, fact] };
    case "extension_notice_received":
      return { ...request, extensions: [...request.extensions, fact] };
    case "denied":
      return { ...request, denials: [...request.denials, fact] };
    case "ready_for_pickup":
      return { ...request, readyForPickupOn: request.readyForPickupOn ?? fact.occurredOn };
    case "records_received":
      return { ...request, deliveries: [...request.deliveries, fact] };
    case "contents_checked":
      return { ...request, checks: [...request.checks, fact] };
    case "not_held":
      return { ...request, notHeld: request.notHeld ?? fact };
    default:
      return fact satisfies never;
  }
}
