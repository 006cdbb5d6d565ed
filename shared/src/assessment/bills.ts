import type { PlainDate } from "../calendar/plain-date.ts";
import { toCents } from "../content/money-words.ts";
import type { FeeCategory, FeeItem } from "../workflow/demands.ts";
import type { EventOf } from "../workflow/events.ts";
import type { RecordsRequest } from "../workflow/records-case.ts";
import type { AnswerClock } from "./clocks.ts";

export type Demand = EventOf<"forms_or_fee_demanded">;

/**
 * What a demand asks for in all, in whole cents: its sum, else its lines together; null where it names no price.
 * @example billedCents(demand) // 2500
 */
export function billedCents({ details: { amount, items = [] } }: Demand): number | null {
  if (amount !== undefined) return toCents(amount);
  return items.length === 0 ? null : sumCents(items);
}

/**
 * Lines of a bill together, in whole cents.
 * @example sumCents([{ label: "Copies", amount: 5.1 }, { label: "Postage", amount: 2.2 }]) // 730
 */
export function sumCents(items: readonly FeeItem[]): number {
  return items.reduce((cents, item) => cents + toCents(item.amount), 0);
}

/**
 * The lines of a bill that cost something and are sorted under one of these headings.
 * @example itemsOf(demand, ["search_and_retrieval"])
 */
export function itemsOf(demand: Demand, categories: readonly FeeCategory[]): readonly FeeItem[] {
  return (demand.details.items ?? []).filter(
    ({ category, amount }) => amount > 0 && category !== undefined && categories.includes(category),
  );
}

interface Wrong {
  /** The same is wrong with a later bill too. */
  readonly isInBill: (bill: Demand) => boolean;
  /** Who paid more than this when all came has money to ask back. */
  readonly allowedCents: number;
}

/**
 * The day on which what was wrong with a bill was put right: by a later bill without it, or by the arrival of everything
 * for no more than may be charged. A price paid that nobody wrote down is held against nobody.
 * @example billCuredOn(clock, demand, { isInBill, allowedCents: 0 })
 */
export function billCuredOn(
  { request, allReceived }: AnswerClock,
  demand: Demand,
  wrong: Wrong,
): PlainDate | null {
  const later = request.demands.slice(request.demands.indexOf(demand) + 1);
  const corrected = later.find((bill) => billedCents(bill) !== null && !wrong.isInBill(bill));
  if (corrected !== undefined) return corrected.occurredOn.latest;
  if (allReceived === null || allReceived.on.latest < demand.occurredOn.earliest) return null;
  return paidCents(request) > wrong.allowedCents ? null : allReceived.on.earliest;
}

function paidCents({ deliveries }: RecordsRequest): number {
  return deliveries.reduce((cents, { details }) => cents + toCents(details.feePaid ?? 0), 0);
}
