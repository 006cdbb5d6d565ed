import { type DateRange, formatRange, isExact } from "../../calendar/date-range.ts";
import { requestStandings } from "../../content/pages/packet/case-in-short-words.ts";
import { chronologyDetails as said } from "../../content/pages/packet/chronology-words.ts";
import type { CaseFact } from "../../workflow/events.ts";
import type { RecordsCase } from "../../workflow/records-case.ts";

/**
 * "on November 12, 2026" or "between November 12 and 14, 2026".
 * @example sayWhen(receipt.on)
 */
export function sayWhen(range: DateRange): string {
  const days = formatRange(range, { year: true });
  return isExact(range) ? requestStandings.on(days) : days;
}

/**
 * Which request a fact belongs to, by its day, where somebody could ask: one of several for records, or one for something else. Each has its
 * own clock (FED-CLOCK-05), so whose receipt it was decides what is late.
 * @example sayWhichRequest(receipt, state) // ["It is about the request sent on September 1, 2026."]
 */
export function sayWhichRequest(fact: CaseFact, state: RecordsCase): string[] {
  const aside = sayWhichAside(fact, state);
  if (aside !== null) return [aside];
  if (fact.type === "request_sent" || fact.type === "certified_letter_sent") return [];
  return sayRequest(state.requestOf.get(fact.id), state);
}

/**
 * The request for records with this id, by its day. Nothing where it is the only one.
 * @example sayRequest(violation.requestId, state)
 */
export function sayRequest(id: string | undefined, { requests }: RecordsCase): string[] {
  const request = requests.find((one) => one.id === id);
  if (request === undefined || requests.length < 2) return [];
  return [said.aboutRequest(sayWhen(request.sentOn))];
}

/** A change to the record, or the list of who has seen it, has a clock of its own beside the records. */
function sayWhichAside(fact: CaseFact, state: RecordsCase): string | null {
  const id = state.sideRequestOf.get(fact.id);
  if (fact.type === "amendment_requested" || fact.type === "accounting_requested") return null;
  const amendment = state.amendments.find((one) => one.id === id);
  if (amendment !== undefined) return said.aboutAmendment(sayWhen(amendment.requested.occurredOn));
  const accounting = state.accountings.find((one) => one.id === id);
  if (accounting === undefined) return null;
  return said.aboutAccounting(sayWhen(accounting.requested.occurredOn));
}
