import type { DateRange } from "../calendar/date-range.ts";
import { isSideRequestEvent, type SideRequestEvent } from "./corrections.ts";
import type { CaseFact, EventOf } from "./events.ts";
import { compareDates, compareInDay } from "./order-facts.ts";
import type { ReceiptBasis } from "./receipt-basis.ts";

/** What can happen to a request for records and to a side request alike. */
const sharedTypes = [
  "receipt_established",
  "returned_undeliverable",
  "acknowledged",
  "followed_up",
  "extension_notice_received",
] as const;
export type SharedFact = EventOf<(typeof sharedTypes)[number]>;

/** What only a side request knows. */
const ownTypes = ["amendment_answered", "disagreement_sent", "accounting_answered"] as const;
export type SideAnswer = EventOf<(typeof ownTypes)[number]>;

interface SideRequest {
  /** The id of the event that asked; a correction of that event keeps this id. */
  readonly id: string;
  /** Null while the day it arrived is not known: then no clock runs. */
  readonly receipt: { readonly on: DateRange; readonly basis: ReceiptBasis } | null;
  readonly returned: { readonly on: DateRange; readonly reason: string } | null;
  readonly acknowledgedOn: DateRange | null;
  readonly reminders: readonly EventOf<"followed_up">[];
  /** In the order of arrival. Whether one is valid is for the assessment to say. */
  readonly extensions: readonly EventOf<"extension_notice_received">[];
}

/** A request to correct the record (45 CFR 164.526). */
export interface AmendmentRequest extends SideRequest {
  readonly requested: EventOf<"amendment_requested">;
  /** The first answer: it ends the clock. */
  readonly answered: EventOf<"amendment_answered"> | null;
  readonly answers: readonly EventOf<"amendment_answered">[];
  readonly disagreement: EventOf<"disagreement_sent"> | null;
}

/** A request for the list of those to whom the record was given. */
export interface AccountingRequest extends SideRequest {
  readonly requested: EventOf<"accounting_requested">;
  readonly answered: EventOf<"accounting_answered"> | null;
}

/**
 * True for facts that a side request shares with a request for records.
 * @example if (isSharedFact(fact)) fact.details.requestId
 */
export function isSharedFact(fact: CaseFact): fact is SharedFact {
  return sharedTypes.some((type) => type === fact.type);
}

function isSideAnswer(fact: CaseFact): fact is SideAnswer {
  return ownTypes.some((type) => type === fact.type);
}

/**
 * Says which side request each fact belongs to, by the lasting id of the event that asked: the one it names. What tells
 * of arrival or more time and names none belongs to the latest one asked for by then, but only where no request for
 * records was sent by then. An answer that names none is placed when it is told.
 * @example placeSideFacts(standing, names, requestOf).get(receipt.id)
 */
export function placeSideFacts(
  standing: readonly CaseFact[],
  names: ReadonlyMap<string, string>,
  requestOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const asked = standing.filter(isSideRequestEvent);
  const lasting = new Map(asked.map((event) => [names.get(event.id) ?? event.id, event]));
  const placed = new Map([...names].filter(([, name]) => lasting.has(name)));
  for (const fact of standing) {
    const name = findSideRequest(fact, { lasting, placed, requestOf });
    if (name !== undefined) placed.set(fact.id, name);
  }
  return placed;
}

interface Known {
  readonly lasting: ReadonlyMap<string, SideRequestEvent>;
  readonly placed: ReadonlyMap<string, string>;
  readonly requestOf: ReadonlyMap<string, string>;
}

function findSideRequest(fact: CaseFact, { lasting, placed, requestOf }: Known) {
  if (!isSharedFact(fact) && !isSideAnswer(fact)) return undefined;
  if (fact.details.requestId !== undefined) {
    const name = placed.get(fact.details.requestId);
    return name !== undefined && fits(fact, lasting.get(name)) ? name : undefined;
  }
  if (isSideAnswer(fact) || requestOf.has(fact.id)) return undefined;
  return [...lasting]
    .filter(([, event]) => event.occurredOn.earliest <= fact.occurredOn.latest)
    .toSorted(([, a], [, b]) => compareAsked(a, b))
    .at(-1)?.[0];
}

function fits(fact: SharedFact | SideAnswer, asked: SideRequestEvent | undefined): boolean {
  if (isSharedFact(fact)) return true;
  const answersAccounting = fact.type === "accounting_answered";
  return answersAccounting === (asked?.type === "accounting_requested");
}

function compareAsked(a: SideRequestEvent, b: SideRequestEvent): number {
  return compareDates(a.occurredOn.earliest, b.occurredOn.earliest) || compareInDay(a, b);
}
