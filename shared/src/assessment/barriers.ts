import type { PlainDate } from "../calendar/plain-date.ts";
import type { CaseEvent, EventOf } from "../workflow/events.ts";
import { allReceivedSince, firstArrival } from "./arrivals.ts";
import type { AnswerClock } from "./clocks.ts";

type OneWay = EventOf<"only_one_way_allowed">;
type KnownWay = Exclude<OneWay["details"]["way"], "other">;
/** They insist on one way only, and it is one that HHS names (FED-SCOPE-03). */
export type Barrier = OneWay & { readonly details: { readonly way: KnownWay } };

/**
 * True where they insist on one of the ways that HHS names.
 * @example state.facts.filter(isBarrier)
 */
export function isBarrier(fact: CaseEvent): fact is Barrier {
  return fact.type === "only_one_way_allowed" && fact.details.way !== "other";
}

interface After {
  readonly facts: readonly CaseEvent[];
  readonly clocks: readonly AnswerClock[];
}

/**
 * The day on which they took the request after all, or records came; null while they insist.
 * @example barrierCuredOn({ facts, clocks }, barrier)
 */
export function barrierCuredOn(after: After, { occurredOn }: Barrier): PlainDate | null {
  const taken = after.facts.find(
    (fact) => fact.type === "acknowledged" && fact.occurredOn.earliest > occurredOn.latest,
  );
  const days = [
    taken?.occurredOn.latest,
    firstArrival(after, occurredOn)?.occurredOn.latest,
    allReceivedSince(after, occurredOn),
  ];
  return days.filter((day) => day !== undefined && day !== null).toSorted()[0] ?? null;
}
