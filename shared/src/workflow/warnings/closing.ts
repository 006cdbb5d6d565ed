import { isAwaited } from "../../assessment/amendment-clocks.ts";
import { complaintWindow } from "../../assessment/clocks.ts";
import { formatDate } from "../../calendar/plain-date.ts";
import type { CaseFact, EventOf } from "../events.ts";
import type { RecordsCase } from "../records-case.ts";
import type { Warning, WarningSight } from "./warn.ts";

/**
 * What closing a case leaves behind: an outcome the timeline does not show, or a clock that keeps running.
 * @example warnAboutClosing(fact, sight).map(({ code }) => code)
 */
export function warnAboutClosing(fact: CaseFact, sight: WarningSight): Warning[] {
  switch (fact.type) {
    case "closed":
      return [...warnAboutOutcome(fact, sight.before), ...warnAboutClocks(sight)];
    case "let_go":
      return warnAboutClocks(sight);
    default:
      return [];
  }
}

function warnAboutOutcome(fact: EventOf<"closed">, before: RecordsCase): Warning[] {
  const { outcome } = fact.details;
  const received = before.requests.some((request) => request.deliveries.length > 0);
  if (outcome === "not_held")
    return before.requests.some((request) => request.notHeld)
      ? []
      : [{ code: "closed_without_not_held" }];
  const saysReceived =
    outcome === "received_in_full" || outcome === "received_in_part_and_accepted";
  return saysReceived && !received ? [{ code: "closed_without_records" }] : [];
}

function warnAboutClocks(sight: WarningSight): Warning[] {
  const isCorrectionAwaited = sight.before.amendments.some(isAwaited);
  const waiting = isCorrectionAwaited ? [{ code: "correction_waits" as const }] : [];
  return [...warnAboutClock(sight), ...waiting];
}

/** Only a window that has opened: an answer not due yet may still come. */
function warnAboutClock({ before, context: { today } }: WarningSight): Warning[] {
  const window = complaintWindow(before);
  if (window === null || window.filedOn !== null) return [];
  if (window.countedFrom >= today || window.fileBy < today) return [];
  const date = formatDate(window.fileBy, { year: true });
  return [{ code: "clock_keeps_running", values: { date } }];
}
