import type { CaseFact } from "../events.ts";
import { findOpenRun } from "../route-runs.ts";
import type { Warning, WarningSight } from "./warn.ts";

/**
 * What somebody may take wrongly about another way to the records.
 * @example warnAboutRoute(fact, sight).map(({ code }) => code)
 */
export function warnAboutRoute(fact: CaseFact, { before }: WarningSight): Warning[] {
  switch (fact.type) {
    case "route_started":
      return findOpenRun(before.routes, fact.details.route) === undefined
        ? []
        : [{ code: "route_already_running" }];
    case "route_records_received":
      return before.requests.some(({ deliveries }) => !deliveries.some(isAll))
        ? [{ code: "route_clock_stays" }]
        : [];
    default:
      return [];
  }
}

function isAll({ details }: { readonly details: { readonly everythingAskedFor: boolean } }) {
  return details.everythingAskedFor;
}
