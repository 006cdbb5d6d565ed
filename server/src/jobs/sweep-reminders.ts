import { reminderMail } from "@recourse/shared/content/reminder-mail";
import type { Deps } from "../deps.ts";
import {
  type ClaimedReminder,
  claimDueReminder,
  endAttempt,
  findReminderRecipient,
} from "../features/reminders/reminders.repository.ts";

/** Longer than a mail server may take to answer, so that nobody else takes a reminder while it is on its way. */
const leaseMs = 2 * 60_000;
const maxAttempts = 20;
const longestWaitMs = 6 * 60 * 60_000;
/** Older than this it would puzzle more than it helps: e-mail was off, or the app was down for long. */
const staleAfterMs = 7 * 24 * 60 * 60_000;

/**
 * Sends every e-mail reminder that is due. Safe to run twice at the same time and to be killed at any point: a row is held by lease,
 * and a message whose fate is not known goes out again under the same Message-ID.
 * @returns how many messages the mail server took
 */
export async function sweepReminders(deps: Deps): Promise<number> {
  if (!deps.mail) return 0;
  let sent = 0;
  for (;;) {
    const reminder = await claimDueReminder(deps.database, { now: deps.clock.now(), leaseMs });
    if (reminder === null) return sent;
    if (await sendReminder(deps, deps.mail, reminder)) sent += 1;
  }
}

async function sendReminder(
  deps: Deps,
  mail: NonNullable<Deps["mail"]>,
  reminder: ClaimedReminder,
): Promise<boolean> {
  const recipient = await findReminderRecipient(deps.database, reminder);
  const now = deps.clock.now();
  const isStale = now.getTime() - reminder.sendAfter.getTime() > staleAfterMs;
  if (!recipient?.wanted || isStale) {
    const reason = isStale ? "stale" : "not_wanted";
    await endAttempt(deps.database, reminder, { status: "cancelled", reason });
    return false;
  }
  try {
    await mail.send({
      to: recipient.email,
      ...reminderMail(reminder.kind, `${deps.env.baseUrl}/cases/${reminder.caseId}`),
      messageId: reminder.messageId,
    });
  } catch (error) {
    await putOff(deps, reminder, error);
    return false;
  }
  await endAttempt(deps.database, reminder, { status: "sent", at: now });
  return true;
}

async function putOff(deps: Deps, reminder: ClaimedReminder, error: unknown): Promise<void> {
  const code = errorCode(error);
  const ids = { reminderId: reminder.id, attempts: reminder.attempts, code };
  if (reminder.attempts >= maxAttempts) {
    deps.log.error(ids, "reminder given up");
    await endAttempt(deps.database, reminder, { status: "failed", error: code });
    return;
  }
  deps.log.warn(ids, "reminder not sent, will try again");
  const wait = Math.min(60_000 * 2 ** (reminder.attempts - 1), longestWaitMs);
  const tryAgainAt = new Date(deps.clock.now().getTime() + wait);
  await endAttempt(deps.database, reminder, { status: "planned", error: code, tryAgainAt });
}

/** A code only: a server's answer may hold the address. */
function errorCode(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string")
    return error.code;
  return error instanceof Error ? error.name : "unknown";
}
