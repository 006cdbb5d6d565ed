import { type DateRange, exactDate } from "../calendar/date-range.ts";
import { addDays, type PlainDate } from "../calendar/plain-date.ts";
import type { CaseFacts } from "./case-facts.ts";
import { type CaseView, viewCase } from "./case-view.ts";
import type { AnswerClock } from "./clocks.ts";
import { answerDeadlineId, complaintDeadlineId } from "./deadline-ids.ts";

/** One message to send. A moved deadline is a new reminder, because its dates are part of what is sent once. */
export interface PlannedReminder {
  readonly kind: "due_soon" | "overdue";
  readonly deadlineId: string;
  readonly due: DateRange;
  readonly sendOn: PlainDate;
}

const daysBeforeTheirDate = 3;
const daysBeforeOwnDate = [60, 30, 14, 7, 1];

/**
 * Every reminder that the facts call for, in the order of the days to send them (calendar days). Independent of today:
 * a reminder whose day has long passed is for the sender to skip. Of a range the earliest day is announced, and
 * lateness is told only after the latest. The reminders of one own date carry the days before it as a suffix.
 * @example planReminders(facts).filter((reminder) => reminder.sendOn === today)
 */
export function planReminders(facts: CaseFacts): PlannedReminder[] {
  if (facts.state.stage === "closed") return [];
  const view = viewCase(facts);
  return [...view.clocks.flatMap(remindOfAnswer), ...remindOfComplaint(view)].sort((a, b) =>
    a.sendOn < b.sendOn ? -1 : a.sendOn > b.sendOn ? 1 : 0,
  );
}

function remindOfAnswer(clock: AnswerClock): PlannedReminder[] {
  const { due, ending } = clock;
  if (due === null || ending !== null) return [];
  const deadlineId = answerDeadlineId(clock);
  return [
    { kind: "due_soon", deadlineId, due, sendOn: addDays(due.earliest, -daysBeforeTheirDate) },
    { kind: "overdue", deadlineId, due, sendOn: addDays(due.latest, 1) },
  ];
}

function remindOfComplaint({ window }: CaseView): PlannedReminder[] {
  if (window === null || window.filedOn !== null) return [];
  return daysBeforeOwnDate.map((days) => ({
    kind: "due_soon",
    deadlineId: `${complaintDeadlineId(window)}:${days}`,
    due: exactDate(window.fileBy),
    sendOn: addDays(window.fileBy, -days),
  }));
}
