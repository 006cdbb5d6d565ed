import type { CaseProjection } from "@recourse/shared/assessment/project-case";
import type { ClaimStage } from "@recourse/shared/workflow/claim-stage";
import type { AskedFor } from "@recourse/shared/workflow/records";
import { Prisma } from "../../database/generated/client.ts";
import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";
import { toDateArray, toMultirange } from "./case-rows.ts";
import type { ReminderChanges, ReminderRow } from "./reminder-rows.ts";
import type { SealedEvent } from "./seal-new-events.ts";

/** What one write to a case leaves behind, besides the new events. */
export interface CaseWrite {
  readonly caseId: string;
  readonly askedFor: AskedFor | null;
  readonly claimStage: ClaimStage;
  /** The new ones, with their seals. */
  readonly events: readonly SealedEvent[];
  /** The seal of the last one; null where a case has no events. */
  readonly timelineHead: string | null;
  /** How many there are with the new ones. */
  readonly eventCount: number;
  readonly projection: CaseProjection;
  readonly reminders: ReminderChanges;
  readonly now: Date;
}

/** A case that this transaction has locked. */
export interface CaseUpdate extends CaseWrite {
  /** The next one. */
  readonly version: number;
}

/** A case that does not exist yet. */
export interface CaseInsert extends CaseWrite {
  readonly personId: string;
  readonly holderId: string;
  readonly isDemo: boolean;
}

/** Writes a new case with its first events and reminders, in one statement. */
export async function insertCase(tx: Tx, scope: WorkspaceScope, write: CaseInsert): Promise<void> {
  const { projection } = write;
  await tx.$executeRaw`
    ${besides(scope, write)}
    insert into cases (workspace_id, id, person_id, holder_id, asked_for, claim_stage, stage, outcome, is_open, waiting_on,
      answer_due_from, answer_due_to, own_due_on, own_days, route_due_on, resting, event_count, sealed_count, timeline_head,
      is_demo, created_at, updated_at)
    values (${scope.workspaceId}::uuid, ${write.caseId}::uuid, ${write.personId}::uuid, ${write.holderId}::uuid,
      ${askedForJson(write)}, ${write.claimStage},
      ${projection.stage}, ${projection.outcome}, ${projection.isOpen}, ${projection.waitingOn},
      ${projection.answerDue?.earliest ?? null}::date, ${projection.answerDue?.latest ?? null}::date,
      ${projection.ownDueOn}::date, ${toDateArray(projection.ownDays)}::date[],
      ${projection.routeDueOn}::date, ${toMultirange(projection.resting)}::datemultirange,
      ${write.eventCount}, ${write.eventCount}, ${write.timelineHead}, ${write.isDemo}, ${write.now}, ${write.now})`;
}

/**
 * Appends events to a case that this transaction has locked, saves the projection under the next version, and changes its reminders:
 * one statement, because each costs a round trip.
 */
export async function saveCase(tx: Tx, scope: WorkspaceScope, write: CaseUpdate): Promise<void> {
  const { projection } = write;
  const saved = await tx.$executeRaw`
    ${besides(scope, write)}
    update cases set
      asked_for = ${askedForJson(write)}, claim_stage = ${write.claimStage},
      stage = ${projection.stage}, outcome = ${projection.outcome}, is_open = ${projection.isOpen},
      waiting_on = ${projection.waitingOn},
      answer_due_from = ${projection.answerDue?.earliest ?? null}::date,
      answer_due_to = ${projection.answerDue?.latest ?? null}::date,
      own_due_on = ${projection.ownDueOn}::date, own_days = ${toDateArray(projection.ownDays)}::date[],
      route_due_on = ${projection.routeDueOn}::date, resting = ${toMultirange(projection.resting)}::datemultirange,
      event_count = ${write.eventCount}, sealed_count = ${write.eventCount}, timeline_head = ${write.timelineHead},
      version = ${write.version}, updated_at = ${write.now}
    where workspace_id = ${scope.workspaceId}::uuid and id = ${write.caseId}::uuid`;
  if (saved !== 1)
    throw new Error("The case to save is not there, although this transaction locked it.");
}

/** What is written beside the case itself. Most events move no date, and then there is nothing to say about reminders. */
function besides(scope: WorkspaceScope, write: CaseWrite): Prisma.Sql {
  const { toPlan, toCancel } = write.reminders;
  const parts = [
    ...(write.events.length > 0 ? [appendedEvents(scope, write)] : []),
    ...(toPlan.length > 0 ? [plannedReminders(scope, write.caseId, toPlan)] : []),
    ...(toCancel.length > 0 ? [cancelledReminders(scope, write.caseId, toCancel)] : []),
  ];
  return parts.length === 0 ? Prisma.empty : Prisma.sql`with ${Prisma.join(parts)}`;
}

const askedForJson = ({ askedFor }: CaseWrite) =>
  Prisma.sql`${askedFor === null ? null : JSON.stringify(askedFor)}::jsonb`;

function appendedEvents(scope: WorkspaceScope, { caseId, events, now }: CaseWrite): Prisma.Sql {
  return Prisma.sql`appended as (
    insert into case_events (workspace_id, id, case_id, sequence, type, occurred_from, occurred_to, recorded_on, recorded_by,
      recorded_at, note, document_ids, details, seal)
    select ${scope.workspaceId}::uuid, e.id, ${caseId}::uuid, e.sequence, e.type,
      (e."occurredOn"->>'earliest')::date, (e."occurredOn"->>'latest')::date, e."recordedOn", e."recordedBy",
      ${now}::timestamptz, e.note, coalesce(e."documentIds", '{}'), e.details, e.seal
    from jsonb_to_recordset(${JSON.stringify(events)}::jsonb) as e(id uuid, sequence int, type text, "occurredOn" jsonb,
      "recordedOn" date, "recordedBy" text, note text, "documentIds" uuid[], details jsonb, seal text))`;
}

/** Also brings back what was cancelled. One that went out meanwhile, or was put away, stays so. */
function plannedReminders(
  scope: WorkspaceScope,
  caseId: string,
  reminders: readonly ReminderRow[],
): Prisma.Sql {
  return Prisma.sql`planned as (
    insert into reminders (workspace_id, id, case_id, kind, due_version, channel, recipient, send_after)
    select ${scope.workspaceId}::uuid, r.id, ${caseId}::uuid, r.kind, r."dueVersion", r.channel, r.recipient, r."sendAfter"
    from jsonb_to_recordset(${JSON.stringify(reminders)}::jsonb) as r(id uuid, kind text, "dueVersion" text, channel text,
      recipient text, "sendAfter" timestamptz)
    on conflict (workspace_id, case_id, kind, due_version, channel, recipient)
    do update set status = 'planned', send_after = excluded.send_after, attempts = 0, last_error = null, lease_until = null
    where reminders.status = 'cancelled')`;
}

function cancelledReminders(
  scope: WorkspaceScope,
  caseId: string,
  ids: readonly string[],
): Prisma.Sql {
  return Prisma.sql`cancelled as (
    update reminders set status = 'cancelled'
    where workspace_id = ${scope.workspaceId}::uuid and case_id = ${caseId}::uuid and status = 'planned'
      and id = any (${[...ids]}::uuid[]))`;
}
