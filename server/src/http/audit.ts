import { randomUUID } from "node:crypto";
import { sha256 } from "../database/seal-events.ts";
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
  /**
   * Of several notes of one person about one record that are alike in this, the first is kept, also where they come at the same moment. For one act
   * that takes many requests.
   */
  readonly once?: string;
};

export type AuditEntry = Required<Omit<AuditNote, "once">> & Pick<AuditNote, "once">;

/** Fills a note up from the route's action and the record that was answered. */
export function completeNote(note: AuditNote, action: string, subjectId: string): AuditEntry {
  const named = note.action ?? action;
  return {
    action: named,
    subjectType: note.subjectType ?? named.split(".")[0] ?? named,
    subjectId: note.subjectId ?? subjectId,
    details: note.details ?? {},
    ...(note.once === undefined ? {} : { once: note.once }),
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
  const rows = JSON.stringify(entries.map((entry) => ({ ...entry, id: idOf(scope, entry) })));
  if (!saved) {
    await tx.$executeRaw`
      insert into audit_entries (workspace_id, id, at, actor_id, action, subject_type, subject_id, details)
      select ${scope.workspaceId}::uuid, (e->>'id')::uuid, ${now}, ${scope.userId},
        e->>'action', e->>'subjectType', e->>'subjectId', e->'details'
      from jsonb_array_elements(${rows}::jsonb) as e
      on conflict do nothing`;
    return;
  }
  const { status, body, headers } = saved.answer;
  await tx.$executeRaw`
    with noted as (
      insert into audit_entries (workspace_id, id, at, actor_id, action, subject_type, subject_id, details)
      select ${scope.workspaceId}::uuid, (e->>'id')::uuid, ${now}, ${scope.userId},
        e->>'action', e->>'subjectType', e->>'subjectId', e->'details'
      from jsonb_array_elements(${rows}::jsonb) as e
      on conflict do nothing
    )
    update idempotency_records
    set status = ${status}, body = ${body === undefined ? null : JSON.stringify(body)}::jsonb,
      headers = ${JSON.stringify(headers)}::jsonb
    where workspace_id = ${scope.workspaceId}::uuid and user_id = ${scope.userId} and key = ${saved.key}`;
}

/** What is noted once has an id that follows from what it says: a second one waits for the first, and counts only where that was rolled back. */
function idOf({ workspaceId, userId }: WorkspaceScope, entry: AuditEntry): string {
  const { action, subjectType, subjectId, once } = entry;
  if (once === undefined) return randomUUID();
  const said = JSON.stringify([workspaceId, userId, action, subjectType, subjectId, once]);
  return sha256(said).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");
}
