import { type DateRange, notBefore } from "../../calendar/date-range.ts";
import type { RequestEvent } from "../corrections.ts";
import type { EventOf } from "../events.ts";
import type { BoundFact } from "../place-facts.ts";
import type { RecordsCase, RecordsRequest } from "../records-case.ts";

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
      return establishReceipt(request, fact);
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
    case "not_held":
      return { ...request, notHeld: request.notHeld ?? fact };
    default:
      return fact satisfies never;
  }
}

/** Proof beats an estimate; of two proofs the earlier day counts, since the clock starts when it first arrived (FED-CLOCK-01). */
function establishReceipt(
  request: RecordsRequest,
  fact: EventOf<"receipt_established">,
): RecordsRequest {
  const estimated = fact.details.basis === "estimated";
  if (estimated && (request.receipt || request.returned)) return request;
  if (request.receipt && request.receipt.basis !== "estimated") return request;
  const on = arriveAfterSending(fact.occurredOn, request);
  return { ...request, receipt: { on, basis: fact.details.basis } };
}

/** What came back never arrived, so an estimate of its arrival falls away. A proof stays: the two contradict, and the assessment says so. */
function returnRequest(
  request: RecordsRequest,
  fact: EventOf<"returned_undeliverable">,
): RecordsRequest {
  const receipt = request.receipt?.basis === "estimated" ? null : request.receipt;
  const returned = request.returned ?? { on: fact.occurredOn, reason: fact.details.reason };
  return { ...request, receipt, returned };
}

/** "In March" for a request sent on March 20 means March 20 to 31. */
function arriveAfterSending(on: DateRange, request: RecordsRequest): DateRange {
  return notBefore(on, request.sentOn.earliest);
}
