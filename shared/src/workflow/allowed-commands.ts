import type { FactType } from "./events.ts";
import { newEventSchema } from "./events.ts";
import { checkOpenNow } from "./guards/closing.ts";
import { guardsByEvent } from "./guards/guards-by-event.ts";
import type { RecordsCase } from "./records-case.ts";
import type { Refusal } from "./refusal.ts";

/** Every kind of fact, in the order of the contract. */
export const factTypes: readonly FactType[] = newEventSchema.options.map(
  (option) => option.shape.type.value,
);

/**
 * The kinds of fact that can be recorded on the case now. The guards that refuse a command answer this too.
 * @example allowedEvents(emptyCase()).includes("denied") // false
 */
export function allowedEvents(state: RecordsCase): FactType[] {
  return factTypes.filter((type) => whyNotNow(state, type) === null);
}

/**
 * Why a kind of fact cannot be recorded on the case now, in plain words; null where it can.
 * @example whyNotNow(emptyCase(), "denied")?.reason // "no_request_yet"
 */
export function whyNotNow(state: RecordsCase, type: FactType): Refusal | null {
  return checkOpenNow(state, type) ?? guardsByEvent[type](state, null);
}
