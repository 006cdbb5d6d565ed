import { randomUUID } from "node:crypto";
import type { Tx, WorkspaceScope } from "../database/tenancy.ts";
import type { SavedAnswer } from "./idempotency.ts";

/** Ids, codes and counts. Never names, words or letters. */
export type AuditValue = string | number | boolean | null | readonly string[];

export type AuditNote = {
  /** Where it differs from the route's own, for example "case.reopened". */
  readonly action?: string;
  /** Where it differs from the first part of the action. */
  readonly subjectType?: string;
  readonly subjectId?: string;
  readonly details?: Readonly<Record<string, AuditValue>>;
};

export type AuditEntry = Required<AuditNote>;

/** Fills a note up from the route's action and the record that was answered. */
export function completeNote(note: AuditNote, action: string, subjectId: string): AuditEntry {
  const named = note.action ?? action;
  return {
    action: named,
    subjectType: note.subjectType ?? named.split(".")[0] ?? named,
    subjectId: note.subjectId ?? subjectId,
    details: note.details ?? {},
  };
}

/** The last statement of a change: its audit entries and, where it has a key, the answer to replay. One round trip. */
export async function seal(
  tx: Tx,
  scope: WorkspaceScope,
  now: Date,
  entries: readonly AuditEntry[],
  saved: { readonly key: string; readonly answer: SavedAnswer } | null,
): Promise<void> {
  const rows = JSON.stringify(entries.map((entry) => ({ id: randomUUID(), ...entry })));
  if (!saved) {
    await tx.$executeRaw`
      insert into audit_entries (workspace_id, id, at, actor_id, action, subject_type, subject_id, details)
      select ${scope.workspaceId}::uuid, (e->>'id')::uuid, ${now}, ${scope.userId},
        e->>'action', e->>'subjectType', e->>'subjectId', e->'details'
      from jsonb_array_elements(${rows}::jsonb) as e`;
    return;
  }
  const { status, body, headers } = saved.answer;
  await tx.$executeRaw`
    with noted as (
      insert into audit_entries (workspace_id, id, at, actor_id, action, subject_type, subject_id, details)
      select ${scope.workspaceId}::uuid, (e->>'id')::uuid, ${now}, ${scope.userId},
        e->>'action', e->>'subjectType', e->>'subjectId', e->'details'
      from jsonb_array_elements(${rows}::jsonb) as e
    )
    update idempotency_records
    set status = ${status}, body = ${body === undefined ? null : JSON.stringify(body)}::jsonb,
      headers = ${JSON.stringify(headers)}::jsonb
    where workspace_id = ${scope.workspaceId}::uuid and user_id = ${scope.userId} and key = ${saved.key}`;
}
