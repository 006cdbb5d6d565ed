import type { CaseFact } from "../events.ts";
import type { RecordsCase } from "../records-case.ts";
import { type Refusal, refuse } from "../refusal.ts";

/**
 * What came or was said on a way needs the way to have begun; it can come after the person stopped asking.
 * @example needsRoute(emptyCase(), null)?.reason // "route_not_started"
 */
export function needsRoute(before: RecordsCase, fact: CaseFact | null): Refusal | null {
  return runsOf(before, fact).length > 0 ? null : refuse("route_not_started", {}, pointerOf(fact));
}

/**
 * Only a way that has not ended can be followed up or ended.
 * @example needsOpenRoute(emptyCase(), null)?.reason // "route_not_started"
 */
export function needsOpenRoute(before: RecordsCase, fact: CaseFact | null): Refusal | null {
  const refusal = needsRoute(before, fact);
  if (refusal) return refusal;
  const isOpen = runsOf(before, fact).some(({ ended }) => ended === null);
  return isOpen ? null : refuse("route_not_running", {}, pointerOf(fact));
}

function runsOf({ routes }: RecordsCase, fact: CaseFact | null) {
  if (fact === null || !("route" in fact.details)) return routes;
  const { route } = fact.details;
  return routes.filter((run) => run.route === route);
}

function pointerOf(fact: CaseFact | null): string | undefined {
  return fact === null ? undefined : "/occurredOn";
}
