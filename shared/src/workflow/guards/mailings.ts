import { formatRange } from "../../calendar/date-range.ts";
import type { RefusalReason } from "../../content/refusals.ts";
import { findInPlaceOf } from "../corrections.ts";
import type { CaseFact } from "../events.ts";
import { certifiedNumberOf, listMailings } from "../mailings.ts";
import type { RecordsCase } from "../records-case.ts";
import { type Refusal, refuse } from "../refusal.ts";
import { findNumberFault, groupByFours, type NumberFault } from "../tracking-number.ts";

/**
 * News of a mailing needs one that went by certified mail before it. What became of a request is told as its arrival, because a clock hangs on it.
 * @example needsMailing(emptyCase(), null)?.reason // "no_mailing"
 */
export function needsMailing(before: RecordsCase, fact: CaseFact | null): Refusal | null {
  const mailings = listMailings(before);
  if (fact === null) {
    return mailings.some(({ requestId }) => requestId === null) ? null : refuse("no_mailing");
  }
  if (fact.type !== "mailing_tracked") return null;
  const pointer = "/details/mailingId";
  const later = findInPlaceOf(before, fact.details.mailingId);
  const mailing = mailings.find(({ id }) => id === later?.id);
  if (mailing !== undefined) {
    return mailing.requestId === null ? null : refuse("mailing_is_request", {}, pointer);
  }
  if (later === null || later.type === "corrected") return refuse("no_mailing", {}, pointer);
  if (certifiedNumberOf(later) === undefined) return refuse("no_mailing", {}, pointer);
  const sent = formatRange(later.occurredOn, { year: true });
  return refuse("before_mailing", { sent }, "/occurredOn");
}

const faults = {
  not_digits: "certified_number_not_digits",
  wrong_length: "certified_number_length",
  other_service: "certified_number_other_service",
  digits_do_not_fit: "certified_number_wrong",
} as const satisfies Record<NumberFault, RefusalReason>;

/**
 * A number that was typed wrong is told at once: later nobody has the slip at hand.
 * @example checkCertifiedNumber(letter)?.reason // "certified_number_wrong"
 */
export function checkCertifiedNumber(fact: CaseFact): Refusal | null {
  const number = certifiedNumberOf(fact) ?? null;
  return number === null ? null : refuseNumber(number, "/details/trackingNumber");
}

/**
 * Why a normalized number cannot be the one of certified mail, in words, and what to do; null where it can.
 * @example refuseNumber("9407100000000000000008", "/facts/tracking_number")?.message
 */
export function refuseNumber(number: string, pointer: string): Refusal | null {
  const fault = findNumberFault(number);
  if (fault === null) return null;
  const values = { number: groupByFours(number), count: String(number.length) };
  return refuse(faults[fault], values, pointer);
}
