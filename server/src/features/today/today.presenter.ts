import type { TodayItem } from "@recourse/shared/api/today";
import { assess } from "@recourse/shared/assessment/assess";
import type { Deadline, NextStep } from "@recourse/shared/assessment/assessment";
import { isRouteDeadline, routeDeadlineId } from "@recourse/shared/assessment/deadline-ids";
import { addDays, type PlainDate } from "@recourse/shared/calendar/plain-date";
import { eventsOf, toCaseFacts } from "../cases/case-facts.ts";
import { toCaseSummary } from "../cases/case-rows.ts";
import { workOutOnce } from "../cases/work-out-once.ts";
import type { SectionName, TodayCaseRow } from "./today.repository.ts";

/** The last day that counts as this week. */
export const weekEndOf = (today: PlainDate): PlainDate => addDays(today, 7);

/** A case, by its id, as a row of Today: the deadline that puts it in its section, and the one next step. */
export const presentTodayItem = workOutOnce(500, (json, today): TodayItem => {
  const row: TodayCaseRow = JSON.parse(json);
  const { headline, nextSteps, deadlines } = assess(toCaseFacts(row, eventsOf(row)), today);
  const [nextStep = null] = nextSteps;
  const deadline =
    findRouteDay(nextStep, deadlines) ?? deadlineBehind(row.section, deadlines, weekEndOf(today));
  return {
    case: toCaseSummary(row, today),
    headline: headline.words,
    deadline: deadline ? withoutExplanation(deadline) : null,
    nextStep,
  };
});

/** A suggestion does not lapse: on and after its day the next word on another way is what the case waits for. */
function findRouteDay(nextStep: NextStep | null, deadlines: readonly Deadline[]): Deadline | null {
  if (nextStep?.code !== "follow_up_route" || nextStep.action.kind !== "open_route") return null;
  const id = routeDeadlineId(nextStep.action);
  return deadlines.find((deadline) => deadline.id === id) ?? null;
}

/** The deadline that puts a case in its section; the earliest where several do. Null where none has a date. */
function deadlineBehind(
  section: SectionName,
  deadlines: readonly Deadline[],
  weekEnd: PlainDate,
): Deadline | null {
  const running = deadlines.filter(
    ({ id, due, status }) => due !== null && status !== "met" && !isRouteDeadline(id),
  );
  const fitting = running.filter((deadline) => belongsTo(section, deadline, weekEnd));
  return fitting.toSorted(byEarliest)[0] ?? null;
}

/** An answer about a correction counts as awaited where nothing of the records is outstanding. */
const awaited: readonly Deadline["kind"][] = ["answer_due", "rest_due", "amendment_due"];

function belongsTo(section: SectionName, deadline: Deadline, weekEnd: PlainDate): boolean {
  const { kind, party, legal, status, due } = deadline;
  switch (section) {
    case "overdue":
      return awaited.includes(kind) && status === "passed";
    case "dueThisWeek":
      return legal && status !== "passed" && due !== null && due.earliest <= weekEnd;
    case "yourMove":
      return party === "person" && status !== "passed";
    case "resting":
      return legal && status !== "passed";
    case "waitingOnThem":
      return party === "holder" && status !== "passed";
  }
}

function byEarliest(a: Deadline, b: Deadline): number {
  const [first, second] = [a.due?.earliest ?? "", b.due?.earliest ?? ""];
  return first < second ? -1 : first > second ? 1 : 0;
}

function withoutExplanation({ explanation: _, ...rest }: Deadline) {
  return rest;
}
