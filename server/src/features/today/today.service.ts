import type { Today } from "@recourse/shared/api/today";
import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";
import { readNoticeBoard } from "../notices/notices.service.ts";
import { presentTodayItem, weekEndOf } from "./today.presenter.ts";
import { findTodayRows, type SectionName, type TodayRow } from "./today.repository.ts";

const itemsPerSection = 25;

/** What is due, and whose move it is. Each open case stands in exactly one section. */
export async function readToday(
  tx: Tx,
  scope: WorkspaceScope,
  { today, now }: { today: PlainDate; now: Date },
): Promise<Today> {
  const weekEnd = weekEndOf(today);
  const [rows, { notices, hasDemo }] = await Promise.all([
    findTodayRows(tx, scope, { today, weekEnd, limit: itemsPerSection }),
    readNoticeBoard(tx, scope, { now, today }),
  ]);
  const sectionOf = (name: SectionName) => presentSection(rows, name, today);
  const sections = {
    overdue: sectionOf("overdue"),
    dueThisWeek: sectionOf("dueThisWeek"),
    yourMove: sectionOf("yourMove"),
    waitingOnThem: sectionOf("waitingOnThem"),
    resting: sectionOf("resting"),
  };
  const openCases = Object.values(sections).reduce((sum, { total }) => sum + total, 0);
  return { today, openCases, ...sections, notices, hasDemo };
}

function presentSection(rows: readonly TodayRow[], name: SectionName, today: PlainDate) {
  const own = rows.filter(({ section }) => section === name);
  return {
    total: own[0]?.total ?? 0,
    items: own.map(({ id, json }) => presentTodayItem(id, json, today)),
  };
}
