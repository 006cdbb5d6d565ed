import type { PlainDate } from "../calendar/plain-date.ts";
import type { FeeCategory, FeeItem } from "../workflow/demands.ts";
import type { Confidence } from "./assessment.ts";
import { billCuredOn, billedCents, type Demand, itemsOf, sumCents } from "./bills.ts";
import type { AnswerClock } from "./clocks.ts";

/**
 * What may not be charged (FEE-01). The list of 164.524(c)(4) was read in full; what HHS says of search and storage is known
 * through others; the rest we conclude.
 */
export const notAllowed: ReadonlyMap<FeeCategory, Confidence> = new Map([
  ["search_and_retrieval", "V3"],
  ["verification_and_paperwork", "V3"],
  ["storage_and_systems", "V3"],
  ["looking", "derived"],
  ["summary_not_agreed", "V1"],
]);

/**
 * The lines of a bill that may not be charged at all.
 * @example listItemsNotAllowed(demand).map(({ label }) => label)
 */
export function listItemsNotAllowed(demand: Demand): readonly FeeItem[] {
  return itemsOf(demand, [...notAllowed.keys()]);
}

/**
 * The day on which such lines were taken back; null while they stand.
 * @example itemsCuredOn(clock, demand)
 */
export function itemsCuredOn(clock: AnswerClock, demand: Demand): PlainDate | null {
  return billCuredOn(clock, demand, {
    isInBill: (bill) => listItemsNotAllowed(bill).length > 0,
    allowedCents: (billedCents(demand) ?? 0) - sumCents(listItemsNotAllowed(demand)),
  });
}

/**
 * True of a price of which nobody had told before (FEE-03).
 * @example isUnannounced(demand)
 */
export function isUnannounced(demand: Demand): boolean {
  return demand.details.toldInAdvance === false && (billedCents(demand) ?? 0) > 0;
}

/**
 * The day on which that was put right. Once it is told and paid, nothing is left to put right.
 * @example noticeCuredOn(clock, demand)
 */
export function noticeCuredOn(clock: AnswerClock, demand: Demand): PlainDate | null {
  return billCuredOn(clock, demand, { isInBill: isUnannounced, allowedCents: Infinity });
}
