import type { CaseEvent, CaseFact } from "./events.ts";
import { checkDetails } from "./guards/details.ts";
import { guardsByEvent } from "./guards/guards-by-event.ts";
import { evolve, openTimeline, type RecordsCase } from "./records-case.ts";
import type { Refusal } from "./refusal.ts";

/** A fact that cannot have happened where it stands. */
export interface ImpossibleFact {
  readonly fact: CaseFact;
  readonly refusal: Refusal;
}

/**
 * The state of a case, and every fact on its timeline that could not have happened, in the order of the facts.
 * @example checkTimeline(events).impossible.length // 0
 */
export function checkTimeline(events: readonly CaseEvent[]): {
  readonly state: RecordsCase;
  readonly impossible: readonly ImpossibleFact[];
} {
  const { start, facts } = openTimeline(events);
  const impossible: ImpossibleFact[] = [];
  let state = start;
  for (const fact of facts) {
    const refusal = guardsByEvent[fact.type](state, fact) ?? checkDetails(fact);
    if (refusal) impossible.push({ fact, refusal });
    state = evolve(state, fact);
  }
  return { state, impossible };
}
