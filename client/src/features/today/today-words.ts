import type { Today, TodayItem } from "@recourse/shared/api/today";
import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { todayTexts } from "@recourse/shared/content/pages/today/today";
import type { Stage } from "@recourse/shared/workflow/stages";

const { sum, entry } = todayTexts;

/** The day in one or two sentences. */
export function summarizeDay(today: Today): string {
  if (today.openCases === 0) return sum.noCase;
  const late = today.overdue.total;
  const soon = today.dueThisWeek.total;
  const yours = today.yourMove.total;
  const sentences = [
    late > 0 ? sum.late(late) : "",
    soon > 0 ? sum.soon(soon) : "",
    yours > 0 ? sum.yours(yours) : "",
  ].filter(Boolean);
  if (sentences.length === 0) return sum.nothing;
  if (today.waitingOnThem.total > 0) sentences.push(sum.rest);
  return sentences.join(" ");
}

const rungOrder: readonly Stage[] = [
  "requested",
  "summaries_only",
  "escalated_to_doctor",
  "certified_letter",
  "review",
  "ocr_complaint",
];

/** "Talking to the doctor, the third rung of six". */
export function standingWords(stage: Stage): string {
  if (stage === "draft") return entry.notSent;
  if (stage === "closed") return commonTexts.closed;
  return entry.rung(stage, rungOrder.indexOf(stage), rungOrder.length);
}

export function allItems(today: Today): TodayItem[] {
  const { overdue, dueThisWeek, yourMove, waitingOnThem, resting } = today;
  return [overdue, dueThisWeek, yourMove, waitingOnThem, resting].flatMap(({ items }) => items);
}

/** True where more than one person's records are asked for: then each row names the person. */
export function hasSeveralPeople(today: Today): boolean {
  return new Set(allItems(today).map((item) => item.case.person.id)).size > 1;
}

/** The first day on which a right of the user could end; null where none is known, or where not all cases are shown. */
export function nearestOwnDate(today: Today): PlainDate | null {
  const items = allItems(today);
  if (items.length < today.openCases) return null;
  return items.flatMap((item) => item.case.ownNextOn ?? []).toSorted()[0] ?? null;
}
