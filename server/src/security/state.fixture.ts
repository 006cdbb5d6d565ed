import { type WorkspaceScope, withWorkspace } from "../database/tenancy.ts";
import type { TestApp } from "../testing/test-app.ts";

/** A hash of every row of a workspace and of its owner's account: what a refused request must leave as it was. */
export async function readState(
  { deps }: TestApp,
  { workspaceId, userId }: WorkspaceScope,
): Promise<Readonly<Record<string, string | null>>> {
  const [state] = await withWorkspace(
    deps.database,
    { workspaceId, userId },
    (tx) => tx.$queryRaw<Record<string, string | null>[]>`
      select
        (select md5(string_agg(r::text, '|' order by id)) from people r) as people,
        (select md5(string_agg(r::text, '|' order by id)) from holders r) as holders,
        (select md5(string_agg(r::text, '|' order by id)) from cases r) as cases,
        (select md5(string_agg(r::text, '|' order by id)) from case_events r) as case_events,
        (select md5(string_agg(r::text, '|' order by id)) from documents r) as documents,
        (select md5(string_agg(r::text, '|' order by id)) from uploads r) as uploads,
        (select md5(string_agg(r::text, '|' order by id)) from letters r) as letters,
        (select md5(string_agg(r::text, '|' order by id)) from packets r) as packets,
        (select md5(string_agg(r::text, '|' order by id)) from reminders r) as reminders,
        (select md5(string_agg(r::text, '|' order by id)) from audit_entries r) as audit_entries,
        (select md5(string_agg(r::text, '|' order by key)) from idempotency_records r) as idempotency_records,
        (select md5(u::text) from users u where u.id = ${userId}) as users,
        (select md5(w::text) from workspaces w where w.id = ${workspaceId}::uuid) as workspaces,
        (select count(*)::text from sessions s where s.user_id = ${userId}) as sessions`,
  );
  return state ?? {};
}

/** Cheaper than `readState`: how many rows there are, and how often they were changed. */
export async function countRows(
  { deps }: TestApp,
  { workspaceId, userId }: WorkspaceScope,
): Promise<Readonly<Record<string, unknown>>> {
  const [counts] = await withWorkspace(
    deps.database,
    { workspaceId, userId },
    (tx) => tx.$queryRaw<Record<string, unknown>[]>`
      select
        (select array[count(*), sum(version)] from people)::text as people,
        (select array[count(*), sum(version)] from holders)::text as holders,
        (select array[count(*), sum(version), sum(event_count)] from cases)::text as cases,
        (select array[count(*), sum(version)] from letters)::text as letters,
        (select count(*) from case_events)::text as case_events,
        (select count(*) from documents)::text as documents,
        (select count(*) from uploads)::text as uploads,
        (select count(*) from packets)::text as packets,
        (select count(*) from reminders)::text as reminders,
        (select count(*) from audit_entries)::text as audit_entries,
        (select count(*) from idempotency_records)::text as idempotency_records,
        (select md5(u::text) from users u where u.id = ${userId}) as users`,
  );
  return counts ?? {};
}
