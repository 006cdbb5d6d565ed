import type { CaseDetail } from "@recourse/shared/api/cases";
import { assess } from "@recourse/shared/assessment/assess";
import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import { sendingToday } from "@recourse/shared/letters/sending";
import { allowedEvents } from "@recourse/shared/workflow/allowed-commands";
import { keepAnswer } from "../../http/kept-answer.ts";
import { eventsOf, toCaseFacts } from "./case-facts.ts";
import { type CaseRow, toCaseSummary } from "./case-rows.ts";
import { workOutOnce } from "./work-out-once.ts";

/** A stored case as its page shows it, by its id. It is written as JSON once as well. */
export const presentCaseJson = workOutOnce(100, (json, today) =>
  keepAnswer(presentCase(JSON.parse(json), today)),
);

/** A case as its page shows it: what is stored, and what follows from it today. */
export function presentCase(row: CaseRow, today: PlainDate): CaseDetail {
  const events = eventsOf(row);
  const facts = toCaseFacts(row, events);
  const assessment = assess(facts, today);
  return {
    ...toCaseSummary(row, today),
    person: row.person,
    holder: row.holder,
    askedFor: row.askedFor,
    claimStage: assessment.claim.stage,
    claimStageAtStart: row.claimStage,
    createdAt: row.createdAt,
    events,
    allowedEvents: [...allowedEvents(facts.state)],
    assessment,
    letters: row.letters.map(({ eventId, ...letter }) => ({
      ...letter,
      ...sendingToday({ ...letter, eventId }, facts.state),
    })),
    documents: row.documents,
  };
}
