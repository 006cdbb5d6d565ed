import { randomUUID } from "node:crypto";
import type { Correction, EventPreview, RecordedEvents } from "@recourse/shared/api/cases";
import { previewCommand } from "@recourse/shared/assessment/preview";
import { restLimitOn } from "@recourse/shared/assessment/rest-limit";
import type { CaseCommand } from "@recourse/shared/workflow/commands";
import { decide } from "@recourse/shared/workflow/decide";
import type { CaseEvent, NewEvent } from "@recourse/shared/workflow/events";
import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";
import { invalid, notFound, type Refusal, stale } from "../../http/refusal.ts";
import { eventsOf, toCaseFacts } from "./case-facts.ts";
import { toCaseEvent, toCaseSummary } from "./case-rows.ts";
import { findCaseFacts, findEvents, lockCase } from "./cases.repository.ts";
import { type NamedDocuments, refuseForeignDocuments } from "./event-documents.service.ts";
import { refusedBy } from "./refused-command.ts";
import { saveCaseFacts } from "./save-case.service.ts";
import type { WriteContext } from "./write-context.ts";

export interface AppendContext extends WriteContext {
  /** The version of the case that the user saw. Left out or null: append to whatever is there. */
  readonly expectedVersion?: number | null;
  /** Where the command stands in the request's body, for the pointers of a refusal. Left out: the body is the command. */
  readonly at?: string;
}

/**
 * Records a command on a case. This is the only way events are appended: it locks the case, decides on all its events, then saves
 * the new events, the projection and the reminders. Call it inside the request's transaction; a refusal must roll that back.
 * The caller writes the audit entry.
 */
export async function appendEvent(
  tx: Tx,
  scope: WorkspaceScope,
  caseId: string,
  command: CaseCommand,
  context: AppendContext,
): Promise<RecordedEvents | Refusal> {
  const row = await lockCase(tx, scope, caseId);
  if (!row) return notFound();
  if ((context.expectedVersion ?? row.version) !== row.version) return stale();
  if (command.kind === "correct" && !row.events.some(({ id }) => id === command.supersedes)) {
    return notFound();
  }
  const at = context.at ?? "";
  const foreign = await refuseForeignDocuments(tx, scope, caseId, documentsOf(command, at));
  if (foreign) return foreign;

  const before = eventsOf(row);
  const facts = toCaseFacts(row, before);
  const decision = decide(command, facts.state, {
    today: context.today,
    actorId: scope.userId,
    restLimit: restLimitOn(facts, context.today),
  });
  if (!decision.ok) return refusedBy(decision, at);

  const events = [...decision.events];
  const saved = await saveCaseFacts(tx, scope, row, [...before, ...events], events, context);
  return {
    version: saved.version,
    case: toCaseSummary(saved, context.today),
    events,
    warnings: [...decision.warnings],
  };
}

/** The papers that the new fact of a command names, and where it names them. */
function documentsOf(command: CaseCommand, at: string): NamedDocuments {
  const [event, place] =
    command.kind === "record" ? [command.event, at] : [command.replacement, `${at}/replacement`];
  return { ids: event?.documentIds ?? [], pointer: `${place}/documentIds` };
}

/** Says that an event was wrong. The event stays on the timeline; what it said no longer counts. */
export async function correctEvent(
  tx: Tx,
  scope: WorkspaceScope,
  ids: { readonly caseId: string; readonly eventId: string },
  correction: Correction,
  context: AppendContext,
): Promise<RecordedEvents | Refusal> {
  const command: CaseCommand = {
    kind: "correct",
    eventId: randomUUID(),
    replacementId: randomUUID(),
    supersedes: ids.eventId,
    reason: correction.reason,
    replacement: correction.replacement,
  };
  return appendEvent(tx, scope, ids.caseId, command, context);
}

/** What an event would change, and whether what it tells of is allowed. Saves nothing. */
export async function previewEvent(
  tx: Tx,
  scope: WorkspaceScope,
  caseId: string,
  event: NewEvent,
  context: Pick<WriteContext, "today">,
): Promise<EventPreview | Refusal> {
  const row = await findCaseFacts(tx, scope, caseId);
  if (!row) return notFound();
  const command: CaseCommand = { kind: "record", eventId: randomUUID(), event };
  const foreign = await refuseForeignDocuments(tx, scope, caseId, documentsOf(command, ""));
  if (foreign) return foreign;
  const preview = previewCommand(command, toCaseFacts(row, eventsOf(row)), {
    today: context.today,
    actorId: scope.userId,
  });
  if (!preview.ok) return refusedBy(preview, "");
  const { after, changes, warnings, allowed } = preview;
  return { after, changes, warnings, allowed };
}

/** One page of a case's events in the order of recording. The cursor is the sequence of the last event before the page. */
export async function listEvents(
  tx: Tx,
  scope: WorkspaceScope,
  caseId: string,
  { limit, cursor = "0" }: { readonly limit: number; readonly cursor?: string | undefined },
): Promise<{ items: CaseEvent[]; nextCursor: string | null } | Refusal> {
  if (!/^\d{1,9}$/.test(cursor)) return invalid([unknownPage]);
  const rows = await findEvents(tx, scope, caseId, { after: Number(cursor), limit: limit + 1 });
  if (rows === null) return notFound();
  const items = rows.slice(0, limit).map(toCaseEvent);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last ? String(last.sequence) : null };
}

const unknownPage = {
  pointer: "/query/cursor",
  detail: "This page does not exist. Start from the first page.",
};
