import type { Deadline } from "@recourse/shared/assessment/assessment";
import { formatRange } from "@recourse/shared/calendar/date-range";
import { eventPreviewTexts } from "@recourse/shared/content/pages/events/event-preview";

const { dates } = eventPreviewTexts;

export type ChangedDate = { readonly deadline: Deadline; readonly words: string };

/** The dates a person wants to see again after something happened: the new, the moved, and the legal ones that stay. */
export function changedDates(
  before: readonly Deadline[],
  after: readonly Deadline[],
): ChangedDate[] {
  return after
    .filter(({ status, due }) => status !== "met" && due !== null)
    .map((deadline) => {
      const earlier = before.find(({ id }) => id === deadline.id);
      return { deadline, words: wordsFor(deadline, earlier), moved: !isSame(deadline, earlier) };
    })
    .filter(({ deadline, moved }) => moved || deadline.legal)
    .map(({ deadline, words }) => ({ deadline, words }));
}

function isSame(deadline: Deadline, earlier: Deadline | undefined): boolean {
  return (
    earlier?.due?.earliest === deadline.due?.earliest &&
    earlier?.due?.latest === deadline.due?.latest
  );
}

function wordsFor(deadline: Deadline, earlier: Deadline | undefined): string {
  if (earlier === undefined) return dates.added(deadline.title);
  if (isSame(deadline, earlier)) return dates.stays(deadline.title);
  if (earlier.due === null) return dates.nowKnown(deadline.title);
  return dates.moved(formatRange(earlier.due), deadline.title);
}
