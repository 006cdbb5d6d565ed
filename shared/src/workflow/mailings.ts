import type { DateRange } from "../calendar/date-range.ts";
import { findInPlaceOf, isRequestEvent, isSideRequestEvent } from "./corrections.ts";
import type { CaseFact, EventOf } from "./events.ts";
import type { MailingOutcome } from "./mailing-details.ts";
import type { ReceiptBasis } from "./receipt-basis.ts";
import type { RecordsCase } from "./records-case.ts";

/**
 * After that many calendar days without word it is time to look up the number. Our suggestion, not a rule: no law says how long mail takes
 * (CERT-01).
 */
export const daysToLookUp = 5;

/** Something that went by certified mail, and what became of it. */
export interface Mailing {
  /** The event that sent it, as it stands now. */
  readonly id: string;
  readonly type: CaseFact["type"];
  readonly sentOn: DateRange;
  /** Without spaces; null while nobody has entered it. */
  readonly number: string | null;
  /** The request whose clock hangs on its arrival; null for what asks for nothing new, such as a reminder. */
  readonly requestId: string | null;
  readonly news: MailingNews | null;
}

export interface MailingNews {
  readonly outcome: MailingOutcome;
  readonly on: DateRange;
  readonly signedBy: string | null;
  /** How the day of delivery is known; null for what was not delivered, and where nobody said. */
  readonly basis: ReceiptBasis | null;
}

/**
 * The number of something that went by certified mail, null where it has none yet; undefined for what did not go that way.
 * @example certifiedNumberOf(letter) // "9407100000000000000009"
 */
export function certifiedNumberOf(fact: CaseFact): string | null | undefined {
  const went =
    fact.type === "certified_letter_sent" ||
    ("method" in fact.details && fact.details.method === "certified_mail");
  if (!went) return undefined;
  return "trackingNumber" in fact.details ? (fact.details.trackingNumber ?? null) : null;
}

/**
 * Everything that went by certified mail, newest first, each with what became of it.
 * @example listMailings(state)[0]?.news?.outcome // "delivered"
 */
export function listMailings(state: RecordsCase): readonly Mailing[] {
  return state.facts
    .flatMap((fact) => {
      const number = certifiedNumberOf(fact);
      if (number === undefined) return [];
      const requestId = requestOf(state, fact);
      const news = requestId === null ? findNews(state, fact) : findArrival(state, requestId);
      return [{ id: fact.id, type: fact.type, sentOn: fact.occurredOn, number, requestId, news }];
    })
    .toReversed();
}

function requestOf(state: RecordsCase, fact: CaseFact): string | null {
  if (isRequestEvent(fact)) return state.requestOf.get(fact.id) ?? fact.id;
  if (isSideRequestEvent(fact)) return state.sideRequestOf.get(fact.id) ?? fact.id;
  return null;
}

/** Delivered counts more than come back, as it does for the clock; of several the first. */
function findNews(state: RecordsCase, { id }: CaseFact): MailingNews | null {
  const all = state.facts.filter(
    (fact): fact is EventOf<"mailing_tracked"> =>
      fact.type === "mailing_tracked" && findInPlaceOf(state, fact.details.mailingId)?.id === id,
  );
  const told = all.find(({ details }) => details.outcome === "delivered") ?? all[0];
  if (told === undefined) return null;
  const { outcome, signedBy = null } = told.details;
  return { outcome, on: told.occurredOn, signedBy, basis: null };
}

function findArrival(state: RecordsCase, requestId: string): MailingNews | null {
  const request = [...state.requests, ...state.amendments, ...state.accountings].find(
    ({ id }) => id === requestId,
  );
  const { receipt = null, returned = null } = request ?? {};
  if (receipt !== null && receipt.basis !== "estimated") {
    const { on, basis } = receipt;
    return { outcome: "delivered", on, basis, signedBy: findSigner(state, requestId) };
  }
  if (returned === null) return null;
  const { on, reason } = returned;
  const outcome = reason === "refused" || reason === "unclaimed" ? reason : "came_back";
  return { outcome, on, signedBy: null, basis: null };
}

function findSigner(state: RecordsCase, requestId: string): string | null {
  for (const fact of state.facts) {
    if (fact.type !== "receipt_established" || fact.details.signedBy === undefined) continue;
    const about = state.sideRequestOf.get(fact.id) ?? state.requestOf.get(fact.id);
    if (about === requestId) return fact.details.signedBy;
  }
  return null;
}
