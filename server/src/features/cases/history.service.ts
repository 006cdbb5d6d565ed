import { randomUUID } from "node:crypto";
import type { NewHistory, RecordedEvents } from "@recourse/shared/api/cases";
import { restLimitOn } from "@recourse/shared/assessment/rest-limit";
import { decideHistory, type ToldEvent } from "@recourse/shared/workflow/decide-history";
import { type NewEvent, newEventSchema } from "@recourse/shared/workflow/events";
import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";
import { notFound, type Refusal, refused, stale } from "../../http/refusal.ts";
import { eventsOf, toCaseFacts } from "./case-facts.ts";
import { toCaseSummary } from "./case-rows.ts";
import { lockCase } from "./cases.repository.ts";
import { refuseForeignDocuments } from "./event-documents.service.ts";
import type { AppendContext } from "./events.service.ts";
import { saveCaseFacts } from "./save-case.service.ts";

/**
 * Records what has happened so far on a case, in whatever order it is told: all of it or nothing. A refusal names every line that cannot
 * be. Call it inside the request's transaction; a refusal must roll that back. The caller writes the audit entry.
 */
export async function appendHistory(
  tx: Tx,
  scope: WorkspaceScope,
  caseId: string,
  history: NewHistory,
  context: AppendContext,
): Promise<RecordedEvents | Refusal> {
  const row = await lockCase(tx, scope, caseId);
  if (!row) return notFound();
  if ((context.expectedVersion ?? row.version) !== row.version) return stale();
  for (const [index, event] of history.events.entries()) {
    const named = { ids: event.documentIds ?? [], pointer: `/events/${index}/documentIds` };
    const foreign = await refuseForeignDocuments(tx, scope, caseId, named);
    if (foreign) return foreign;
  }
  const before = eventsOf(row);
  const facts = toCaseFacts(row, before);
  const { events, refusals, warnings } = decideHistory(withIds(history), facts.state, {
    today: context.today,
    actorId: scope.userId,
    restLimit: restLimitOn(facts, context.today),
  });
  const [first, ...others] = refusals;
  if (first !== undefined) {
    const { reason, message } = first.refusal;
    const errors = refusals.map(({ index, refusal }) => ({
      pointer: `/events/${index}${refusal.pointer ?? ""}`,
      detail: refusal.message,
    }));
    return refused(reason, others.length === 0 ? message : severalRefused, errors);
  }
  const saved = await saveCaseFacts(tx, scope, row, [...before, ...events], events, context);
  return {
    version: saved.version,
    case: toCaseSummary(saved, context.today),
    events: [...events],
    warnings: [...new Set(warnings.map(({ words }) => words))],
  };
}

const severalRefused = "Some of these cannot have happened like this. Nothing was recorded.";

/** The sender's ids never reach the database: whoever chooses them could meet one that is taken. */
function withIds({ events, ids = [] }: NewHistory): ToldEvent[] {
  const told = events.map((event) => ({ eventId: randomUUID(), event }));
  const own = new Map(ids.map((id, index) => [id.toLowerCase(), told[index]?.eventId]));
  return told.map(({ eventId, event }) => ({ eventId, event: renameRequest(event, own) }));
}

function renameRequest(event: NewEvent, own: ReadonlyMap<string, string | undefined>): NewEvent {
  const requestId = "requestId" in event.details ? event.details.requestId : undefined;
  const name = requestId === undefined ? undefined : own.get(requestId.toLowerCase());
  if (name === undefined) return event;
  return newEventSchema.parse({ ...event, details: { ...event.details, requestId: name } });
}
