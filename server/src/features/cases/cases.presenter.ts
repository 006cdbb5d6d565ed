import type { CaseDetail } from "@recourse/shared/api/cases";
import { assess } from "@recourse/shared/assessment/assess";
import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import { sendingToday } from "@recourse/shared/letters/sending";
import { allowedEvents } from "@recourse/shared/workflow/allowed-commands";
import { keepAnswer } from "../../http/kept-answer.ts";
import { eventsOf, toCaseFacts } from "./case-facts.ts";
import { type CaseRow, toCaseSummary } from "./case-rows.ts";

interface Presented {
  readonly json: string;
  readonly today: PlainDate;
  readonly answer: CaseDetail;
}

/** The answers given last, by case. A page asks for its case again and again; most times nothing has changed. */
const presented = new Map<string, Presented>();
const mostPresented = 100;

/**
 * A stored case as its page shows it. The answer follows from the stored text and the date alone, so that the same text on the same
 * day has the same answer: it is worked out, and written as JSON, once.
 */
export function presentCaseJson(caseId: string, json: string, today: PlainDate): CaseDetail {
  const known = presented.get(caseId);
  presented.delete(caseId);
  const answer =
    known?.json === json && known.today === today
      ? known.answer
      : keepAnswer(presentCase(JSON.parse(json), today));
  presented.set(caseId, { json, today, answer });
  for (const oldest of presented.keys()) {
    if (presented.size <= mostPresented) break;
    presented.delete(oldest);
  }
  return answer;
}

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
