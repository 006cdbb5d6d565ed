import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";

/** A reminder shown in the app, with what its words need. */
export interface NoticeRow {
  id: string;
  caseId: string;
  kind: "due_soon" | "overdue";
  deadlineId: string;
  dueFrom: PlainDate;
  dueTo: PlainDate;
  holderName: string;
  on: PlainDate;
}

/** What stands above the sections of Today. */
export interface NoticeBoardRow {
  hasDemo: boolean;
  notices: NoticeRow[];
}

/** More would bury the ones that matter. */
const mostNotices = 20;

/**
 * Reminders for this user whose hour has come. Of several about one deadline only the latest counts: "one day left" replaces "seven
 * days left", "overdue" replaces "due soon", and putting the latest away puts away the date. A deadline is its kind, the event it hangs
 * from and its dates: two corrections due on one day are two. "Due soon" ends with its day.
 */
export async function findNoticeBoard(
  tx: Tx,
  scope: WorkspaceScope,
  { now, today }: { now: Date; today: PlainDate },
): Promise<NoticeBoardRow> {
  const [row] = await tx.$queryRaw<NoticeBoardRow[]>`
    select
      exists (select from cases where workspace_id = ${scope.workspaceId}::uuid and is_demo) as "hasDemo",
      (select coalesce(json_agg(shown), '[]') from (
        select latest.id, case_id as "caseId", latest.kind, "deadlineId", due->>0 as "dueFrom", due->>1 as "dueTo",
          h.name as "holderName", (send_after at time zone w.time_zone)::date as "on"
        from (
          select distinct on (r.case_id, split_part(r.due_version, ':', 1), left(split_part(r.due_version, ':', 2), 36), split_part(r.due_version, '@', 2))
            r.id, r.case_id, r.kind, r.status, r.send_after, split_part(r.due_version, '@', 1) as "deadlineId",
            to_jsonb(string_to_array(split_part(r.due_version, '@', 2), '/')) as due
          from reminders r
          where r.workspace_id = ${scope.workspaceId}::uuid and r.recipient = ${scope.userId}
            and r.channel = 'app' and r.status in ('planned', 'dismissed') and r.send_after <= ${now}
          order by r.case_id, split_part(r.due_version, ':', 1), left(split_part(r.due_version, ':', 2), 36), split_part(r.due_version, '@', 2),
            r.send_after desc, r.id) latest
        join cases c on c.workspace_id = ${scope.workspaceId}::uuid and c.id = latest.case_id and c.is_open
        join holders h on h.workspace_id = c.workspace_id and h.id = c.holder_id
        join workspaces w on w.id = c.workspace_id
        where latest.status = 'planned' and (latest.kind = 'overdue' or (due->>1)::date >= ${today}::date)
        order by send_after desc, latest.id
        limit ${mostNotices}) shown) as notices`;
  return row ?? { hasDemo: false, notices: [] };
}

/** Puts a notice away. A second time changes nothing. False where this user has no such notice. */
export async function dismissNotice(
  tx: Tx,
  scope: WorkspaceScope,
  noticeId: string,
): Promise<boolean> {
  const { workspaceId, userId } = scope;
  const own = { workspaceId, id: noticeId, channel: "app", recipient: userId };
  const { count } = await tx.reminder.updateMany({ where: own, data: { status: "dismissed" } });
  return count === 1;
}
