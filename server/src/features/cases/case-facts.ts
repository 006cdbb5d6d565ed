import type { CaseFacts } from "@recourse/shared/assessment/case-facts";
import type { CaseEvent } from "@recourse/shared/workflow/events";
import { replay } from "@recourse/shared/workflow/records-case";
import { type FactsRow, toCaseEvent } from "./case-rows.ts";

/** What the pure core is asked about: the fold of the events, with the settings of the case. */
export function toCaseFacts(
  row: Pick<FactsRow, "person" | "holder" | "claimStage" | "askedFor">,
  events: readonly CaseEvent[],
): CaseFacts {
  return {
    state: replay(events),
    person: row.person,
    holder: row.holder,
    claimStage: row.claimStage,
    askedFor: row.askedFor,
  };
}

/** The events of a stored case, oldest first in the order of recording. */
export function eventsOf(row: Pick<FactsRow, "events">): CaseEvent[] {
  return row.events.map(toCaseEvent);
}
