import type { CaseDetail } from "@recourse/shared/api/cases";
import { assess } from "@recourse/shared/assessment/assess";
import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import { allowedEvents } from "@recourse/shared/workflow/allowed-commands";
import { eventsOf, toCaseFacts } from "./case-facts.ts";
import { type CaseRow, toCaseSummary } from "./case-rows.ts";

/** A case as its page shows it: what is stored, and what follows from it today. */
export function presentCase(row: CaseRow, today: PlainDate): CaseDetail {
  const events = eventsOf(row);
  const facts = toCaseFacts(row, events);
  return {
    ...toCaseSummary(row, today),
    person: row.person,
    holder: row.holder,
    askedFor: row.askedFor,
    claimStage: row.claimStage,
    createdAt: row.createdAt,
    events,
    allowedEvents: [...allowedEvents(facts.state)],
    assessment: assess(facts, today),
    letters: row.letters,
    documents: row.documents,
  };
}
