import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Database } from "../../database/client.ts";
import { withWorkspace } from "../../database/tenancy.ts";

const claimedSchema = z.object({
  workspaceId: z.uuid(),
  id: z.uuid(),
  caseId: z.uuid(),
  kind: z.enum(["due_soon", "overdue"]),
  recipient: z.string(),
  messageId: z.string(),
  attempts: z.int(),
  sendAfter: z.date(),
});

/** A reminder that this worker holds until its lease ends. */
export type ClaimedReminder = z.infer<typeof claimedSchema>;

/**
 * Takes the e-mail reminder that has been due for longest, and holds it for `leaseMs`. Two workers never get the same one: a row that
 * another transaction is taking is skipped. The Message-ID is made once and kept for every later attempt.
 */
export async function claimDueReminder(
  database: Database,
  { now, leaseMs }: { now: Date; leaseMs: number },
): Promise<ClaimedReminder | null> {
  return database.prisma.$transaction(async (tx) => {
    // The one role that may see the reminders of all workspaces, and nothing else.
    await tx.$executeRaw`set local role recourse_worker`;
    const rows = await tx.$queryRaw`
      update reminders as r
         set lease_until = ${new Date(now.getTime() + leaseMs)},
             attempts = r.attempts + 1,
             message_id = coalesce(r.message_id, '<' || r.id || '.' || ${randomUUID()} || '@recourse>')
       where (r.workspace_id, r.id) in (
             select d.workspace_id, d.id from reminders d
              where d.status = 'planned' and d.channel = 'email' and d.send_after <= ${now}
                and (d.lease_until is null or d.lease_until <= ${now})
              order by d.send_after, d.id
              limit 1
                for update skip locked)
      returning r.workspace_id as "workspaceId", r.id, r.case_id as "caseId", r.kind, r.recipient,
                r.message_id as "messageId", r.attempts, r.send_after as "sendAfter"`;
    return z.array(claimedSchema).max(1).parse(rows)[0] ?? null;
  });
}

/** What the worker needs to know before it sends: the address, and whether the message is still wanted. */
export async function findReminderRecipient(
  database: Database,
  reminder: ClaimedReminder,
): Promise<{ email: string; wanted: boolean } | null> {
  return withWorkspace(database, scopeOf(reminder), async (tx) => {
    const member = await tx.workspaceMember.findUnique({
      where: {
        workspaceId_userId: { workspaceId: reminder.workspaceId, userId: reminder.recipient },
      },
      select: { user: { select: { email: true, remindByEmail: true } } },
    });
    if (!member) return null;
    const current = await tx.reminder.findUnique({
      where: { workspaceId_id: { workspaceId: reminder.workspaceId, id: reminder.id } },
      select: { status: true, case: { select: { isOpen: true } } },
    });
    const stillPlanned = current?.status === "planned" && current.case.isOpen;
    return { email: member.user.email, wanted: stillPlanned && member.user.remindByEmail };
  });
}

type Ending =
  | { status: "sent"; at: Date }
  | { status: "cancelled"; reason: string }
  | { status: "failed"; error: string }
  | { status: "planned"; error: string; tryAgainAt: Date };

/** Writes down how an attempt ended. Only the attempt that holds the lease may say so. */
export async function endAttempt(
  database: Database,
  reminder: ClaimedReminder,
  ending: Ending,
): Promise<void> {
  await withWorkspace(database, scopeOf(reminder), async (tx) => {
    await tx.reminder.updateMany({
      where: {
        workspaceId: reminder.workspaceId,
        id: reminder.id,
        status: "planned",
        attempts: reminder.attempts,
      },
      data: {
        status: ending.status,
        sentAt: ending.status === "sent" ? ending.at : null,
        lastError: lastErrorOf(ending),
        leaseUntil: ending.status === "planned" ? ending.tryAgainAt : null,
      },
    });
  });
}

function lastErrorOf(ending: Ending): string | null {
  switch (ending.status) {
    case "sent":
      return null;
    case "cancelled":
      return ending.reason;
    case "failed":
    case "planned":
      return ending.error;
  }
}

function scopeOf(reminder: ClaimedReminder) {
  return { workspaceId: reminder.workspaceId, userId: "worker" };
}
