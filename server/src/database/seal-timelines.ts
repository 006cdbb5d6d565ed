import type pg from "pg";
import { sealEntries } from "./seal-events.ts";

/**
 * Seals the events that have no seal, of every case: those from before there were seals, and those that an older version of the app added
 * during an upgrade. The connection is the owner's, because the app's role never changes an event. Each case has a transaction of its own
 * and is locked in it, so that others can go on; what was done stays done where a start is cut short.
 */
export async function sealTimelines(client: pg.Client): Promise<void> {
  const { rows } = await client.query(
    `select in_workspace as "workspaceId", unsealed_case as "caseId" from find_unsealed_cases()`,
  );
  for (const { workspaceId, caseId } of rows) {
    await client.query("begin");
    try {
      await client.query("select set_config('app.workspace_id', $1, true)", [workspaceId]);
      await sealCase(client, workspaceId, caseId);
      await client.query("commit");
    } catch (error) {
      await client.query("rollback");
      throw error;
    }
  }
}

async function sealCase(client: pg.Client, workspaceId: string, caseId: string): Promise<void> {
  const key = [workspaceId, caseId];
  // Before the events are read: afterwards nobody can add one.
  const { rows: cases } = await client.query(
    `select event_count as "eventCount", sealed_count as "sealedCount", timeline_head as head
     from cases where workspace_id = $1 and id = $2 for no key update`,
    key,
  );
  const { rows } = await client.query(
    `select id, sequence, type, json_build_object('earliest', occurred_from, 'latest', occurred_to) as "occurredOn",
       recorded_on::text as "recordedOn", recorded_by as "recordedBy", note, document_ids::text[] as "documentIds", details,
       to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt", seal
     from case_events where workspace_id = $1 and case_id = $2 order by sequence`,
    key,
  );
  const sealed = sealEntries(
    caseId,
    rows.map((row) => ({ event: row, recordedAt: row.recordedAt, seal: row.seal })),
  );
  const [{ eventCount, sealedCount, head }] = cases;
  const lastSealed = sealed[sealedCount - 1]?.seal ?? null;
  // A history that is not what the case keeps of it is for a person to look at: a seal would make it look whole.
  if (sealed.length !== eventCount || lastSealed !== head) return;
  const seals = sealed.map(({ event, seal }) => ({ id: event.id, seal }));
  await client.query(
    `update case_events e set seal = made.seal
     from jsonb_to_recordset($3::jsonb) as made(id uuid, seal text)
     where e.workspace_id = $1 and e.case_id = $2 and e.id = made.id and e.seal is null`,
    [...key, JSON.stringify(seals)],
  );
  await client.query(
    "update cases set timeline_head = $3, sealed_count = $4 where workspace_id = $1 and id = $2",
    [...key, sealed.at(-1)?.seal ?? null, sealed.length],
  );
}
