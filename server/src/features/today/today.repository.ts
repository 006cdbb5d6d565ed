import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import { Prisma } from "../../database/generated/client.ts";
import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";
import { casesWithNames, factColumns, summaryColumns } from "../cases/case-columns.repository.ts";
import type { FactsRow } from "../cases/case-rows.ts";

export const sectionNames = [
  "overdue",
  "dueThisWeek",
  "yourMove",
  "waitingOnThem",
  "resting",
] as const;
export type SectionName = (typeof sectionNames)[number];

export interface TodayRow {
  id: string;
  section: SectionName;
  /** How many open cases belong in the section. */
  total: number;
  /** A `TodayCaseRow` as JSON: the same text means the same case in the same section. */
  json: string;
}

export interface TodayCaseRow extends FactsRow {
  section: SectionName;
}

/**
 * The first `limit` open cases of each section, most urgent first, each with its facts. One statement for all of them, so that a
 * large caseload costs no more round trips than a small one.
 *
 * A case that rests is in no hurry, whatever is due; the days before the person loses a right are no part of a rest.
 *
 * Urgent is first a case in which the person loses a right of their own within the week, then the earliest date that counts in the
 * section, then the case that has lain untouched longest.
 */
export function findTodayRows(
  tx: Tx,
  scope: WorkspaceScope,
  { today, weekEnd, limit }: { today: PlainDate; weekEnd: PlainDate; limit: number },
): Promise<TodayRow[]> {
  const dateOf = (date: PlainDate) => Prisma.sql`${date}::date`;
  return tx.$queryRaw<TodayRow[]>`
    with open_cases as (
      select id, answer_due_from, answer_due_to, waiting_on, updated_at, resting @> ${dateOf(today)} as rests,
        case when own_ahead <= ${dateOf(weekEnd)} then own_ahead end as own_soon, own_ahead,
        case when waiting_on = 'them' and route_due_on <= ${dateOf(today)} then route_due_on end as route_due
      from cases
      cross join lateral (
        select min(own_day) as own_ahead from unnest(own_days) own_day where own_day >= ${dateOf(today)}) own
      where workspace_id = ${scope.workspaceId}::uuid and is_open
    ), sorted as (
      select *, case
          when rests then 'resting'
          when answer_due_to < ${dateOf(today)} then 'overdue'
          when answer_due_from <= ${dateOf(weekEnd)} or own_soon is not null then 'dueThisWeek'
          when waiting_on = 'you' or route_due is not null then 'yourMove'
          else 'waitingOnThem'
        end as section
      from open_cases
    ), ranked as (
      select id, section, count(*) over (partition by section)::int as total,
        row_number() over (partition by section order by
          own_soon nulls last,
          case section when 'yourMove' then least(own_ahead, route_due) else least(answer_due_from, own_ahead) end nulls last,
          updated_at, id) as place
      from sorted
    )
    select ranked.id, ranked.section, ranked.total,
      (select to_json(facts)::text from (select ranked.section, ${summaryColumns}, ${factColumns}) facts) as json
    from ranked
    join ${casesWithNames} on c.workspace_id = ${scope.workspaceId}::uuid and c.id = ranked.id
    where ranked.place <= ${limit}
    order by ranked.section, ranked.place`;
}
