import { type DateRange, notBefore } from "../../calendar/date-range.ts";
import type { EventOf } from "../events.ts";
import type { ReceiptBasis } from "../receipt-basis.ts";

/** What is known of how a request of any kind reached the holder. */
interface Travelling {
  readonly receipt: { readonly on: DateRange; readonly basis: ReceiptBasis } | null;
  readonly returned: { readonly on: DateRange; readonly reason: string } | null;
}

/**
 * Proof beats an estimate; of two proofs the earlier day counts, since the clock starts when it first arrived (FED-CLOCK-01).
 * "In March" for a request sent on March 20 means March 20 to 31.
 * @example establishReceipt(request, request.sentOn, proof).receipt
 */
export function establishReceipt<Request extends Travelling>(
  request: Request,
  sentOn: DateRange,
  fact: EventOf<"receipt_established">,
): Request {
  const estimated = fact.details.basis === "estimated";
  if (estimated && (request.receipt || request.returned)) return request;
  if (request.receipt && request.receipt.basis !== "estimated") return request;
  const on = notBefore(fact.occurredOn, sentOn.earliest);
  return { ...request, receipt: { on, basis: fact.details.basis } };
}

/**
 * What came back never arrived, so an estimate of its arrival falls away. A proof stays: the two contradict, and the assessment says so.
 * @example returnRequest(request, comeBack).returned
 */
export function returnRequest<Request extends Travelling>(
  request: Request,
  fact: EventOf<"returned_undeliverable">,
): Request {
  const receipt = request.receipt?.basis === "estimated" ? null : request.receipt;
  const returned = request.returned ?? { on: fact.occurredOn, reason: fact.details.reason };
  return { ...request, receipt, returned };
}
