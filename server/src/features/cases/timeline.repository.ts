import { Prisma } from "../../database/generated/client.ts";
import type { PageAfter } from "../../database/rows-by-id.ts";
import type { StoredEntry } from "../../database/seal-events.ts";
import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";
import {
  casesWithNames,
  eventObject,
  settingColumns,
  summaryColumns,
  utcText,
} from "./case-columns.repository.ts";
import { type EventRow, type FactsRow, toCaseEvent } from "./case-rows.ts";

/** A timeline as it is stored, with what its case keeps of it. */
export interface StoredTimeline {
  readonly caseId: string;
  readonly eventCount: number;
  readonly sealedCount: number;
  readonly timelineHead: string | null;
  readonly entries: readonly StoredEntry[];
}

interface EntryRow {
  readonly event: EventRow;
  readonly recordedAt: string;
  readonly seal: string | null;
}

type TimelineRow = Omit<StoredTimeline, "entries"> & { readonly entries: readonly EntryRow[] };

const entriesOfCase = Prisma.sql`
  (select coalesce(json_agg(json_build_object('event', ${eventObject}, 'recordedAt', ${utcText("e.recorded_at")}, 'seal', e.seal)
      order by e.sequence), '[]')
    from case_events e where e.workspace_id = c.workspace_id and e.case_id = c.id)`;

const timelineColumns = Prisma.sql`
  c.id as "caseId", c.event_count as "eventCount", c.sealed_count as "sealedCount", c.timeline_head as "timelineHead",
  ${entriesOfCase} as entries`;

/** The timeline of one case, in one statement; null where there is no such case. */
export async function findTimeline(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  caseId: string,
): Promise<StoredTimeline | null> {
  const [row] = await tx.$queryRaw<TimelineRow[]>`
    select ${timelineColumns} from cases c where c.workspace_id = ${workspaceId}::uuid and c.id = ${caseId}::uuid`;
  return row ? toStoredTimeline(row) : null;
}

/** A case with all that its assessment looks at, and its timeline: the events are read once. Null where there is no such case. */
export async function findSealedCase(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  caseId: string,
): Promise<{ readonly caseRow: FactsRow; readonly timeline: StoredTimeline } | null> {
  const [row] = await tx.$queryRaw<(Omit<FactsRow, "events"> & TimelineRow)[]>`
    select ${summaryColumns}, ${settingColumns}, ${timelineColumns}
    from ${casesWithNames}
    where c.workspace_id = ${workspaceId}::uuid and c.id = ${caseId}::uuid`;
  if (!row) return null;
  const caseRow = { ...row, events: row.entries.map(({ event }) => event) };
  return { caseRow, timeline: toStoredTimeline(row) };
}

/** The entries of a case that is there. */
export async function findEntries(
  tx: Tx,
  scope: WorkspaceScope,
  caseId: string,
): Promise<readonly StoredEntry[]> {
  return (await findTimeline(tx, scope, caseId))?.entries ?? [];
}

/** The timelines of up to `limit` cases whose id comes after another, in the order of their ids. */
export async function findTimelinesAfter(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  page: PageAfter,
): Promise<StoredTimeline[]> {
  const rows = await tx.$queryRaw<TimelineRow[]>`
    select ${timelineColumns} from cases c
    where c.workspace_id = ${workspaceId}::uuid and c.id > ${page.afterId}::uuid
    order by c.id
    limit ${page.limit}`;
  return rows.map(toStoredTimeline);
}

function toStoredTimeline(row: TimelineRow): StoredTimeline {
  const entries = row.entries.map(({ event, ...rest }) => ({ event: toCaseEvent(event), ...rest }));
  return { ...row, entries };
}
