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

/** A reminder that is in the table already. */
export interface StoredReminder extends Omit<ReminderRow, "sendAfter"> {
  readonly status: "planned" | "sent" | "cancelled" | "failed" | "dismissed";
}

/** What has to change in the table. */
export interface ReminderChanges {
  readonly toPlan: readonly ReminderRow[];
  readonly toCancel: readonly string[];
}

const weekMs = 7 * 86_400_000;

/**
 * Compares what the facts call for with what is stored: plans what is missing or was cancelled, cancels what is no longer called for.
 * None is planned whose hour lies more than a week back: who enters an old story need not be told of it as news.
 */
export function changeReminders(
  wanted: readonly ReminderRow[],
  stored: readonly StoredReminder[],
  now: Date,
): ReminderChanges {
  const storedByKey = new Map(stored.map((reminder) => [keyOf(reminder), reminder]));
  const wantedKeys = new Set(wanted.map(keyOf));
  const earliest = now.getTime() - weekMs;
  return {
    toPlan: wanted.filter((reminder) => {
      const status = storedByKey.get(keyOf(reminder))?.status ?? "cancelled";
      return status === "cancelled" && Date.parse(reminder.sendAfter) > earliest;
    }),
    toCancel: stored
      .filter((reminder) => reminder.status === "planned" && !wantedKeys.has(keyOf(reminder)))
      .map(({ id }) => id),
  };
}

const keyOf = ({ kind, dueVersion, channel, recipient }: Omit<ReminderRow, "id" | "sendAfter">) =>
  [kind, dueVersion, channel, recipient].join(" ");

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
