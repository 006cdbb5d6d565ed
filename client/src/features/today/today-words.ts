import type { Today, TodayItem } from "@recourse/shared/api/today";
import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import { rungTitles } from "@recourse/shared/content/ladder";
import type { Stage } from "@recourse/shared/workflow/stages";
import { countOf, numberWord } from "../../lib/number-words.ts";

/** The day in one or two sentences. */
export function summarizeDay(today: Today): string {
  if (today.openCases === 0) return "Nothing is due. You have no case yet.";
  const late = today.overdue.total;
  const soon = today.dueThisWeek.total;
  const yours = today.yourMove.total;
  const sentences = [
    late > 0 ? `${countOf(late, "answer is", "answers are")} late.` : "",
    soon > 0 ? `${countOf(soon, "date comes", "dates come")} within a week.` : "",
    yours > 0 ? `${countOf(yours, "step is", "steps are")} yours, without hurry.` : "",
  ].filter(Boolean);
  if (sentences.length === 0) return "Nothing is yours to do today. We keep watch on the dates.";
  if (today.waitingOnThem.total > 0) sentences.push("The rest can wait.");
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
const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth"];

/** "Talking to the doctor, the third rung of six". */
export function standingWords(stage: Stage): string {
  if (stage === "draft") return "Not sent yet";
  if (stage === "closed") return "Closed";
  const ordinal = ordinals[rungOrder.indexOf(stage)];
  return `${rungTitles[stage]}, the ${ordinal} rung of ${numberWord(rungOrder.length)}`;
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
