import { Prisma } from "../../database/generated/client.ts";
import type { PageAfter } from "../../database/rows-by-id.ts";
import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";
import {
  casesWithNames,
  eventObject,
  factColumns,
  paperColumns,
  summaryColumns,
} from "./case-columns.repository.ts";
import type { EventRow, FactsRow, LockedCaseRow } from "./case-rows.ts";

/** One case with its history and papers, in one statement, as the JSON of a `CaseRow`: the same text means the same case. */
export async function findCaseJson(
  tx: Tx,
  scope: WorkspaceScope,
  caseId: string,
): Promise<string | null> {
  const [row] = await tx.$queryRaw<{ json: string }[]>`
    select to_json(found)::text as json from (${caseStatement(scope, caseId)}) found`;
  return row?.json ?? null;
}

/** The statement by itself, so that the bench can run it without us. */
export function caseStatement(scope: WorkspaceScope, caseId: string): Prisma.Sql {
  return Prisma.sql`
    select ${summaryColumns}, ${factColumns}, ${paperColumns}
    from ${casesWithNames}
    where c.workspace_id = ${scope.workspaceId}::uuid and c.id = ${caseId}::uuid`;
}

/** The facts of one case, without its papers. */
export async function findCaseFacts(
  tx: Tx,
  scope: WorkspaceScope,
  caseId: string,
): Promise<FactsRow | null> {
  const rows = await tx.$queryRaw<FactsRow[]>`
    select ${summaryColumns}, ${factColumns}
    from ${casesWithNames}
    where c.workspace_id = ${scope.workspaceId}::uuid and c.id = ${caseId}::uuid`;
  return rows[0] ?? null;
}

/**
 * Locks a case until the transaction ends and loads its facts as they stand then.
 *
 * A statement that had to wait for the lock sees the newest row of the case but the events of the moment it began. The version read
 * by the inner select tells: where it differs from the locked row somebody else wrote meanwhile, and the facts are read again.
 */
export async function lockCase(
  tx: Tx,
  scope: WorkspaceScope,
  caseId: string,
): Promise<LockedCaseRow | null> {
  const one = Prisma.sql`c.id = ${caseId}::uuid`;
  const [row] = await readLocked(tx, scope, one);
  if (!row || row.version === row.versionAtStart) return row ?? null;
  const [again] = await readLocked(tx, scope, one);
  return again ?? null;
}

/** Somebody whose cases are meant. */
export type PartyOfCases = { readonly holderId: string } | { readonly personId: string };

/** Locks all cases of a holder or a person, in the order of their ids so that two such transactions cannot wait for each other. */
export async function lockCasesOf(
  tx: Tx,
  scope: WorkspaceScope,
  party: PartyOfCases,
): Promise<LockedCaseRow[]> {
  const ofParty =
    "holderId" in party
      ? Prisma.sql`c.holder_id = ${party.holderId}::uuid`
      : Prisma.sql`c.person_id = ${party.personId}::uuid`;
  const rows = await readLocked(tx, scope, ofParty);
  const waited = rows.some((row) => row.version !== row.versionAtStart);
  return waited ? readLocked(tx, scope, ofParty) : rows;
}

function readLocked(tx: Tx, scope: WorkspaceScope, which: Prisma.Sql): Promise<LockedCaseRow[]> {
  return tx.$queryRaw<LockedCaseRow[]>`
    select ${summaryColumns}, ${factColumns}, c.timeline_head as "timelineHead", c.sealed_count as "sealedCount",
      (select v.version from cases v
        where v.workspace_id = c.workspace_id and v.id = c.id) as "versionAtStart",
      (select coalesce(json_agg(json_build_object('id', r.id, 'kind', r.kind, 'dueVersion', r.due_version, 'channel', r.channel,
          'recipient', r.recipient, 'status', r.status)), '[]')
        from reminders r where r.workspace_id = c.workspace_id and r.case_id = c.id) as reminders
    from ${casesWithNames}
    where c.workspace_id = ${scope.workspaceId}::uuid and ${which}
    order by c.id
    for no key update of c`;
}

/** The facts of up to `limit` cases whose id comes after another, in the order of their ids. */
export function findFactsAfter(
  tx: Tx,
  scope: WorkspaceScope,
  page: PageAfter,
): Promise<FactsRow[]> {
  return tx.$queryRaw<FactsRow[]>`
    select ${summaryColumns}, ${factColumns}
    from ${casesWithNames}
    where c.workspace_id = ${scope.workspaceId}::uuid and c.id > ${page.afterId}::uuid
    order by c.id
    limit ${page.limit}`;
}

/** Up to `limit` events after a sequence, oldest first; null where there is no such case. */
export async function findEvents(
  tx: Tx,
  scope: WorkspaceScope,
  caseId: string,
  page: { readonly after: number; readonly limit: number },
): Promise<EventRow[] | null> {
  const rows = await tx.$queryRaw<{ events: EventRow[] }[]>`
    select (
      select coalesce(json_agg(${eventObject} order by e.sequence), '[]')
      from (
        select * from case_events
        where workspace_id = c.workspace_id and case_id = c.id and sequence > ${page.after}
        order by sequence
        limit ${page.limit}) e) as events
    from cases c
    where c.workspace_id = ${scope.workspaceId}::uuid and c.id = ${caseId}::uuid`;
  return rows[0]?.events ?? null;
}

/** Those of the ids that are papers of this case. */
export async function findDocumentIds(
  tx: Tx,
  scope: WorkspaceScope,
  caseId: string,
  ids: readonly string[],
): Promise<string[]> {
  const rows = await tx.document.findMany({
    where: { workspaceId: scope.workspaceId, caseId, id: { in: [...ids] } },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
