import type { ListCasesQuery } from "@recourse/shared/api/case-list";
import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import { Prisma } from "../../database/generated/client.ts";
import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";
import { casesWithNames, summaryColumns, utcText } from "./case-columns.repository.ts";
import type { SummaryRow } from "./case-rows.ts";

/** Which cases, in which order. */
export type CaseFilter = Omit<ListCasesQuery, "limit" | "cursor"> & { readonly today: PlainDate };

/** The last row of a page: its sort key as text, null where the row has none, and its id. */
export interface CasePosition {
  readonly key: string | null;
  readonly id: string;
}

export interface ListedRow extends SummaryRow {
  sortKey: string | null;
}

interface PageOfCases {
  readonly after: CasePosition | null;
  readonly limit: number;
}

/** Up to `limit` cases after a position, and how many there are in all. */
export async function findCases(
  tx: Tx,
  scope: WorkspaceScope,
  filter: CaseFilter,
  page: PageOfCases,
): Promise<{ rows: ListedRow[]; total: number }> {
  const statement = casesStatement(scope, filter, page);
  const [row] = await tx.$queryRaw<{ total: number; rows: ListedRow[] }[]>(statement);
  return row ?? { rows: [], total: 0 };
}

/** The statement by itself, so that the bench can run it without us. */
export function casesStatement(
  scope: WorkspaceScope,
  filter: CaseFilter,
  page: PageOfCases,
): Prisma.Sql {
  const matching = Prisma.join(conditionsOf(scope, filter), " and ");
  const { key, text } = orderOf(filter);
  const direction = Prisma.raw(filter.direction === "ascending" ? "asc" : "desc");
  const after = page.after ? Prisma.sql`and ${afterPosition(filter, page.after)}` : Prisma.empty;
  return Prisma.sql`
    select
      (select count(*)::int from ${filter.q ? casesWithNames : Prisma.sql`cases c`} where ${matching}) as total,
      (select coalesce(json_agg(listed), '[]') from (
        select ${summaryColumns}, ${text} as "sortKey"
        from ${casesWithNames}
        where ${matching} ${after}
        order by ${key} ${direction} nulls last, c.id ${direction}
        limit ${page.limit}) listed) as rows`;
}

/** An instant is written as the summary writes it, so that a cursor holds no time zone. */
function sortBy(column: string, type: "date" | "timestamptz" | "text") {
  const text = type === "timestamptz" ? utcText(column) : Prisma.raw(`(${column})::text`);
  return { key: Prisma.raw(column), type: Prisma.raw(type), text };
}

const sorts = {
  updated: sortBy("c.updated_at", "timestamptz"),
  person: sortBy("lower(p.name)", "text"),
  holder: sortBy("lower(h.name)", "text"),
} as const;

const overdueByDate = sortBy("c.answer_due_to", "date");

/** The date that the list shows: theirs, or one of the person's own that comes before it. */
function byShownDate(today: PlainDate) {
  const key = Prisma.sql`coalesce(
    least(c.answer_due_to, (select min(own_day) from unnest(c.own_days) own_day where own_day >= ${today}::date)),
    c.own_due_on)`;
  return { key, type: Prisma.raw("date"), text: Prisma.sql`(${key})::text` };
}

/** Overdue cases all have their own date to sort by, and an index on it. */
function orderOf({ sort, overdue, today }: CaseFilter) {
  if (sort !== "due") return sorts[sort];
  return overdue ? overdueByDate : byShownDate(today);
}

function conditionsOf(scope: WorkspaceScope, filter: CaseFilter): Prisma.Sql[] {
  const { status, stage, waitingOn, overdue, resting, personId, holderId, q, today } = filter;
  const rests = Prisma.sql`c.is_open and c.resting @> ${today}::date`;
  const late = Prisma.sql`c.is_open and c.answer_due_to < ${today}::date`;
  return [
    Prisma.sql`c.workspace_id = ${scope.workspaceId}::uuid`,
    ...(status === "all" ? [] : [Prisma.sql`c.is_open = ${status === "open"}`]),
    ...(stage ? [Prisma.sql`c.stage = ${stage}`] : []),
    ...(waitingOn ? [isWaitingOn(waitingOn, today)] : []),
    ...(overdue === true ? [late] : []),
    ...(overdue === false ? [Prisma.sql`(${late}) is not true`] : []),
    ...(resting === true ? [rests] : []),
    ...(resting === false ? [Prisma.sql`(${rests}) is not true`] : []),
    ...(personId ? [Prisma.sql`c.person_id = ${personId}::uuid`] : []),
    ...(holderId ? [Prisma.sql`c.holder_id = ${holderId}::uuid`] : []),
    ...(q ? [Prisma.sql`(p.name ilike ${contains(q)} or h.name ilike ${contains(q)})`] : []),
  ];
}

/** As `waitingOnDay` tells it: another way may ask for a word of the person while all else waits for others. */
function isWaitingOn(waitingOn: CaseFilter["waitingOn"], today: PlainDate): Prisma.Sql {
  const routeIsDue = Prisma.sql`c.waiting_on = 'them' and c.route_due_on <= ${today}::date`;
  const stored = Prisma.sql`c.waiting_on = ${waitingOn}`;
  if (waitingOn === "you") return Prisma.sql`(${stored} or (${routeIsDue}))`;
  return waitingOn === "them" ? Prisma.sql`(${stored} and (${routeIsDue}) is not true)` : stored;
}

/** What the user typed stands for itself: % and _ are no wildcards. */
function contains(text: string): string {
  return `%${text.replace(/[\\%_]/g, "\\$&")}%`;
}

/** Rows that come after a position; rows without a key come last in both directions. */
function afterPosition(filter: CaseFilter, { key, id }: CasePosition): Prisma.Sql {
  const { key: column, type } = orderOf(filter);
  const beyond = Prisma.raw(filter.direction === "ascending" ? ">" : "<");
  if (key === null) return Prisma.sql`(${column} is null and c.id ${beyond} ${id}::uuid)`;
  const further = Prisma.sql`(${column}, c.id) ${beyond} (${key}::${type}, ${id}::uuid)`;
  // Overdue cases all have a date: without the "or" the index is entered at the position.
  return filter.overdue ? further : Prisma.sql`(${further} or ${column} is null)`;
}
