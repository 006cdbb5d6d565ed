import { formatRange } from "../../calendar/date-range.ts";
import { formatDate, type PlainDate } from "../../calendar/plain-date.ts";
import type { CaseFact, EventOf } from "../events.ts";
import { type Refusal, refuse } from "../refusal.ts";
import { checkCertifiedNumber } from "./mailings.ts";

/**
 * Says which details of a fact contradict one another.
 * @example checkDetails(notice)?.reason // "completion_before_notice"
 */
export function checkDetails(fact: CaseFact): Refusal | null {
  const wrongNumber = checkCertifiedNumber(fact);
  if (wrongNumber !== null) return wrongNumber;
  switch (fact.type) {
    case "extension_notice_received":
      return checkCompletionDate(fact);
    case "promised":
      return checkPromise(fact, fact.details.by, "/details/by");
    case "call_logged":
    case "doctor_contacted":
    case "meeting_held":
      return checkPromise(fact, fact.details.promisedBy, "/details/promisedBy");
    case "step_decided":
      return checkSnooze(fact);
    case "hearing_scheduled":
      return checkHearing(fact);
    case "route_followed_up":
    case "route_answered":
      return checkNextDay(fact);
    case "paused":
      return checkPause(fact);
    case "records_received":
    case "route_records_received":
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

/** Only what is put off comes back on a day, and that day lies ahead of the one on which it was said. */
function checkSnooze(fact: EventOf<"step_decided">): Refusal | null {
  const { decision, until } = fact.details;
  const pointer = "/details/until";
  if (decision !== "snoozed")
    return until === undefined ? null : refuse("day_without_snooze", {}, pointer);
  if (until === undefined) return refuse("snooze_without_day", {}, pointer);
  if (until > fact.occurredOn.latest) return null;
  const said = formatRange(fact.occurredOn, { year: true });
  return refuse("snooze_not_ahead", { said }, pointer);
}

function checkHearing(fact: EventOf<"hearing_scheduled">): Refusal | null {
  if (fact.details.hearingOn >= fact.occurredOn.earliest) return null;
  const told = formatRange(fact.occurredOn, { year: true });
  return refuse("hearing_before_notice", { told }, "/details/hearingOn");
}

function checkNextDay(fact: EventOf<"route_followed_up" | "route_answered">): Refusal | null {
  const { nextBy } = fact.details;
  if (nextBy === undefined || nextBy >= fact.occurredOn.earliest) return null;
  const asked = formatRange(fact.occurredOn, { year: true });
  return refuse("next_day_already_past", { asked }, "/details/nextBy");
}

function checkPause(fact: EventOf<"paused">): Refusal | null {
  const { until } = fact.details;
  if (until === undefined || until > fact.occurredOn.earliest) return null;
  const begun = formatRange(fact.occurredOn, { year: true });
  return refuse("pause_already_over", { begun }, "/details/until");
}

function checkRecordsRange(
  fact: EventOf<"records_received" | "route_records_received" | "accounting_requested">,
): Refusal | null {
  const { from = null, to = null } = fact.details;
  if (from === null || to === null || from <= to) return null;
  return refuse("records_range_backwards", {}, "/details/to");
}
