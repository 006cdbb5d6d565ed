import { randomUUID } from "node:crypto";
import type { PlannedReminder } from "@recourse/shared/assessment/plan-reminders";
import type { DateRange } from "@recourse/shared/calendar/date-range";
import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import { morningOf } from "./morning.ts";

/** A planned reminder on one channel, as the table keeps it. */
export interface ReminderRow {
  readonly id: string;
  readonly kind: PlannedReminder["kind"];
  readonly dueVersion: string;
  readonly channel: "app" | "email";
  readonly recipient: string;
  readonly sendAfter: string;
}

interface Recipient {
  readonly userId: string;
  readonly timeZone: string;
  readonly today: PlainDate;
  /** Invented people send no e-mail. */
  readonly isDemo: boolean;
}

/**
 * The rows for the reminders of a case: one per channel. E-mail rows are made whether or not mail is set up or wanted, because both
 * may change before the day comes; the worker looks again before it sends. Left out is what would be untrue or said twice: "due soon"
 * once the date has come, and the earlier of several reminders of one date when their days have all passed.
 */
export function toReminderRows(
  planned: readonly PlannedReminder[],
  { userId, timeZone, today, isDemo }: Recipient,
): ReminderRow[] {
  const channels = isDemo ? (["app"] as const) : (["app", "email"] as const);
  const isRepeated = ({ due, sendOn }: PlannedReminder) =>
    planned.some(
      (other) => isSameRange(other.due, due) && sendOn < other.sendOn && other.sendOn <= today,
    );
  return planned
    .filter((reminder) => reminder.kind === "overdue" || reminder.due.earliest >= today)
    .filter((reminder) => !isRepeated(reminder))
    .flatMap(({ kind, deadlineId, due, sendOn }) =>
      channels.map((channel) => ({
        id: randomUUID(),
        kind,
        dueVersion: `${deadlineId}@${due.earliest}/${due.latest}`,
        channel,
        recipient: userId,
        sendAfter: morningOf(sendOn, timeZone).toISOString(),
      })),
    );
}

function isSameRange(a: DateRange, b: DateRange): boolean {
  return a.earliest === b.earliest && a.latest === b.latest;
}
