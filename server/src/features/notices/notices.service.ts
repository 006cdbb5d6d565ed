import type { Notice } from "@recourse/shared/api/today";
import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import { noticeAbout, noticeWords } from "@recourse/shared/content/notice-words";
import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";
import { findNoticeBoard, type NoticeRow } from "./notices.repository.ts";

/** The notices to show now, newest first, and whether invented cases are loaded. */
export async function readNoticeBoard(
  tx: Tx,
  scope: WorkspaceScope,
  at: { now: Date; today: PlainDate },
): Promise<{ notices: Notice[]; hasDemo: boolean }> {
  const { notices, hasDemo } = await findNoticeBoard(tx, scope, at);
  return { notices: notices.map(presentNotice), hasDemo };
}

function presentNotice({
  id,
  caseId,
  kind,
  deadlineId,
  dueFrom,
  dueTo,
  holderName,
  on,
}: NoticeRow) {
  const about = noticeAbout(deadlineId);
  const due = { earliest: dueFrom, latest: dueTo };
  return { id, caseId, words: noticeWords({ kind, about, due, holderName }), on };
}
