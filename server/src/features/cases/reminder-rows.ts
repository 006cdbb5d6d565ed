import { randomUUID } from "node:crypto";
import { heldSuffix, type PlannedReminder } from "@recourse/shared/assessment/plan-reminders";
import type { DateRange } from "@recourse/shared/calendar/date-range";
import { addDays, type PlainDate } from "@recourse/shared/calendar/plain-date";
import { morningOf } from "./morning.ts";
import type { WriteContext } from "./write-context.ts";

/** What makes a reminder the same one: it goes out once. A moved deadline is another. */
interface ReminderKey {
  readonly kind: PlannedReminder["kind"];
  readonly dueVersion: string;
  readonly channel: "app" | "email";
  readonly recipient: string;
}

/** A reminder as the table takes it in. */
export interface ReminderRow extends ReminderKey {
  readonly id: string;
  readonly sendAfter: string;
}

/** A reminder that is in the table already. */
export interface StoredReminder extends ReminderKey {
  readonly id: string;
  readonly status: "planned" | "sent" | "cancelled" | "failed" | "dismissed";
}

/** What has to change in the table. */
export interface ReminderChanges {
  readonly toPlan: readonly ReminderRow[];
  readonly toCancel: readonly string[];
}

interface ReminderContext extends WriteContext {
  readonly userId: string;
  /** Invented people send no e-mail. */
  readonly isDemo: boolean;
}

const newsDays = 7;

/**
 * Compares what the facts call for with what is stored: plans what is missing or was cancelled, cancels what is no longer called for.
 * None is planned whose day lies a week back or more: who enters an old story need not be told of it as news.
 */
export function changeReminders(
  planned: readonly PlannedReminder[],
  stored: readonly StoredReminder[],
  context: ReminderContext,
): ReminderChanges {
  const wanted = listWanted(planned, context);
  const known = new Map(stored.map((reminder) => [textOf(reminder), reminder]));
  const told = new Set(stored.filter(isTold).map((reminder) => messageOf(reminder)));
  const called = new Set(wanted.map(({ key }) => textOf(key)));
  const oldest = addDays(context.today, -newsDays);
  const missing = wanted.filter(({ key, sendOn }) => {
    const status = known.get(textOf(key))?.status ?? "cancelled";
    return status === "cancelled" && sendOn > oldest && !told.has(messageOf(key));
  });
  const superfluous = stored.filter(
    (reminder) => reminder.status === "planned" && !called.has(textOf(reminder)),
  );
  return {
    toPlan: missing.map(({ key, sendOn }) => ({
      ...key,
      id: randomUUID(),
      sendAfter: morningOf(sendOn, context.timeZone).toISOString(),
    })),
    toCancel: superfluous.map(({ id }) => id),
  };
}

const textOf = ({ kind, dueVersion, channel, recipient }: ReminderKey) =>
  `${kind} ${dueVersion} ${channel} ${recipient}`;

/** A message that waited for the end of a break is the one that it was before: whoever got either has got both. */
const messageOf = (key: ReminderKey) => textOf(key).replace(`${heldSuffix}@`, "@");

const isTold = ({ status }: StoredReminder) => status === "sent" || status === "dismissed";

/**
 * One per channel. E-mail is planned whether or not it is set up or wanted, because both may change before the day comes; the worker
 * looks again before it sends. Left out is what would be untrue or said twice: "due soon" once the date has come, and the earlier of
 * several reminders of one deadline when their days have all passed.
 */
function listWanted(
  planned: readonly PlannedReminder[],
  { userId, today, isDemo }: ReminderContext,
): { key: ReminderKey; sendOn: PlainDate }[] {
  const channels = isDemo ? (["app"] as const) : (["app", "email"] as const);
  const isRepeated = ({ deadlineId, due, sendOn }: PlannedReminder) =>
    planned.some(
      (other) =>
        isSameRange(other.due, due) &&
        baseOf(other.deadlineId) === baseOf(deadlineId) &&
        sendOn < other.sendOn &&
        other.sendOn <= today,
    );
  return planned
    .filter((reminder) => reminder.kind === "overdue" || reminder.due.earliest >= today)
    .filter((reminder) => !isRepeated(reminder))
    .flatMap(({ kind, deadlineId, due, sendOn }) => {
      const dueVersion = `${deadlineId}@${due.earliest}/${due.latest}`;
      return channels.map((channel) => ({
        key: { kind, dueVersion, channel, recipient: userId },
        sendOn,
      }));
    });
}

/** The reminders of one own date differ only in what stands behind the event: "complaint_window:…:30". */
function baseOf(deadlineId: string): string {
  return deadlineId.split(":").slice(0, 2).join(":");
}

function isSameRange(a: DateRange, b: DateRange): boolean {
  return a.earliest === b.earliest && a.latest === b.latest;
}
