import { formatRange } from "../../calendar/date-range.ts";
import { formatDate, type PlainDate } from "../../calendar/plain-date.ts";
import type { CaseFact, EventOf } from "../events.ts";
import { type Refusal, refuse } from "../refusal.ts";

/**
 * Says which details of a fact contradict one another.
 * @example checkDetails(notice)?.reason // "completion_before_notice"
 */
export function checkDetails(fact: CaseFact): Refusal | null {
  switch (fact.type) {
    case "extension_notice_received":
      return checkCompletionDate(fact);
    case "promised":
      return checkPromise(fact, fact.details.by, "/details/by");
    case "call_logged":
      return checkPromise(fact, fact.details.promisedBy, "/details/promisedBy");
    case "hearing_scheduled":
      return checkHearing(fact);
    case "paused":
      return checkPause(fact);
    case "records_received":
    case "accounting_requested":
      return checkRecordsRange(fact);
    default:
      return null;
  }
}

function checkCompletionDate(fact: EventOf<"extension_notice_received">): Refusal | null {
  const { completionDate, datedOn = fact.occurredOn.earliest } = fact.details;
  if (completionDate === undefined || completionDate >= datedOn) return null;
  const notice = formatDate(datedOn, { year: true });
  return refuse("completion_before_notice", { notice }, "/details/completionDate");
}

function checkPromise(fact: CaseFact, by: PlainDate | undefined, pointer: string): Refusal | null {
  if (by === undefined || by >= fact.occurredOn.earliest) return null;
  const made = formatRange(fact.occurredOn, { year: true });
  return refuse("promise_already_past", { made }, pointer);
}

function checkHearing(fact: EventOf<"hearing_scheduled">): Refusal | null {
  if (fact.details.hearingOn >= fact.occurredOn.earliest) return null;
  const told = formatRange(fact.occurredOn, { year: true });
  return refuse("hearing_before_notice", { told }, "/details/hearingOn");
}

function checkPause(fact: EventOf<"paused">): Refusal | null {
  const { until } = fact.details;
  if (until === undefined || until > fact.occurredOn.earliest) return null;
  const begun = formatRange(fact.occurredOn, { year: true });
  return refuse("pause_already_over", { begun }, "/details/until");
}

function checkRecordsRange(
  fact: EventOf<"records_received" | "accounting_requested">,
): Refusal | null {
  const { from, to } = fact.details;
  if (from === null || to === null || from <= to) return null;
  return refuse("records_range_backwards", {}, "/details/to");
}
