import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { pino } from "pino";
import { type WorkspaceScope, withWorkspace } from "../database/tenancy.ts";
import type { Deps } from "../deps.ts";
import { parseEnv } from "../env.ts";
import { createMail } from "../mail/mail.ts";
import { createFileVault } from "../storage/file-vault.ts";
import { newFileKey } from "../storage/sealed-format.ts";
import {
  createTestDatabase,
  createTestWorkspace,
  type TestDatabase,
} from "../testing/test-database.ts";
import { startTestMailbox, type TestMailbox } from "../testing/test-mailbox.ts";
import { sweepReminders } from "./sweep-reminders.ts";
import { startWorker } from "./worker.ts";

const now = new Date("2026-11-22T15:00:00Z");
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);

/** Never made: nothing is stored here, and the jobs beside this one find nothing to do. */
const dataDir = path.join(tmpdir(), `recourse-no-files-${randomUUID()}`);
let db: TestDatabase;
let mailbox: TestMailbox;
let deps: Deps;

beforeEach(async () => {
  db = await createTestDatabase();
  mailbox = await startTestMailbox();
  deps = depsAt(now);
});
afterEach(async () => {
  deps.mail?.close();
  await mailbox.close();
  await db.close();
});

test("sends what is due, once, discreetly, with one link", async () => {
  const reminder = await planReminder({ sendAfter: minutes(-60) });
  expect(await sweepReminders(deps)).toBe(1);
  expect(await sweepReminders(deps)).toBe(0);
  const [message] = await mailbox.messages();
  expect(message?.subject).toBe("Recourse: a date has passed");
  expect(message?.text).toContain(`https://recourse.example.org/cases/${reminder.caseId}`);
  expect(message?.text?.match(/https?:/g)).toHaveLength(1);
  const everything = JSON.stringify(message);
  expect(everything).not.toContain("Larkspur");
  expect(everything).not.toContain("Renata");
  expect(await read(reminder)).toMatchObject({ status: "sent", sentAt: now, attempts: 1 });
});

test("leaves alone what is not due yet", async () => {
  const reminder = await planReminder({ sendAfter: minutes(1) });
  expect(await sweepReminders(deps)).toBe(0);
  expect(await read(reminder)).toMatchObject({ status: "planned", attempts: 0 });
});

test("two sweeps at the same moment send each reminder once", async () => {
  await Promise.all(Array.from({ length: 12 }, () => planReminder({ sendAfter: minutes(-5) })));
  const sent = await Promise.all([sweepReminders(deps), sweepReminders(depsAt(now))]);
  expect(sent.reduce((sum, count) => sum + count)).toBe(12);
  expect(mailbox.recipients()).toHaveLength(12);
});

test("a worker that died between sending and writing it down sends again under the same Message-ID", async () => {
  const reminder = await planReminder({ sendAfter: minutes(-5) });
  await mailbox.close();
  mailbox = await startTestMailbox({ dropAfterData: true });
  expect(await sweepReminders(depsAt(now))).toBe(0);
  const [first] = await mailbox.messages();
  await mailbox.close();
  mailbox = await startTestMailbox();
  expect(await sweepReminders(depsAt(minutes(10)))).toBe(1);
  const [second] = await mailbox.messages();
  expect(second?.messageId).toBe(first?.messageId);
  expect(await read(reminder)).toMatchObject({ status: "sent", attempts: 2 });
});

test("waits longer after each refusal of the mail server, and keeps no address in its notes", async () => {
  const reminder = await planReminder({ sendAfter: minutes(-5) });
  mailbox.setRefusing(true);
  await sweepReminders(deps);
  await sweepReminders(depsAt(minutes(0.5)));
  expect(await read(reminder)).toMatchObject({ attempts: 1, leaseUntil: minutes(1) });
  await sweepReminders(depsAt(minutes(2)));
  expect(await read(reminder)).toMatchObject({ attempts: 2, leaseUntil: minutes(4) });
  expect((await read(reminder))?.lastError).not.toContain("@");
  mailbox.setRefusing(false);
  expect(await sweepReminders(depsAt(minutes(5)))).toBe(1);
});

test("gives up after twenty attempts and says so", async () => {
  const reminder = await planReminder({ sendAfter: minutes(-5), attempts: 19 });
  mailbox.setRefusing(true);
  await sweepReminders(deps);
  expect(await read(reminder)).toMatchObject({ status: "failed", attempts: 20 });
});

test.each([
  ["the person turned e-mail off", { remindByEmail: false }, {}],
  ["the case was closed meanwhile", {}, { isOpen: false, stage: "closed", outcome: "let_go" }],
])("sends nothing when %s", async (_why, user, theCase) => {
  const reminder = await planReminder({ sendAfter: minutes(-5), user, theCase });
  expect(await sweepReminders(deps)).toBe(0);
  expect(await read(reminder)).toMatchObject({ status: "cancelled" });
  expect(mailbox.recipients()).toEqual([]);
});

test("does not send news that is more than a week old", async () => {
  const reminder = await planReminder({ sendAfter: new Date("2026-11-10T15:00:00Z") });
  expect(await sweepReminders(deps)).toBe(0);
  expect(await read(reminder)).toMatchObject({ status: "cancelled", lastError: "stale" });
});

test("without a mail server every reminder stays planned", async () => {
  const reminder = await planReminder({ sendAfter: minutes(-5) });
  expect(await sweepReminders({ ...deps, mail: null })).toBe(0);
  expect(await read(reminder)).toMatchObject({ status: "planned", attempts: 0 });
  expect(await sweepReminders(deps)).toBe(1);
});

test("two workers and a restart in between: one message", async () => {
  await planReminder({ sendAfter: minutes(-5) });
  const first = await startWorker(deps, db.url);
  const second = await startWorker(deps, db.url);
  await until(() => mailbox.recipients().length > 0);
  await first.stop();
  const third = await startWorker(deps, db.url);
  await second.stop();
  await third.stop();
  expect(mailbox.recipients()).toHaveLength(1);
}, 60_000);

function depsAt(instant: Date): Deps {
  return {
    env: {
      ...parseEnv({
        NODE_ENV: "test",
        BASE_URL: "https://recourse.example.org",
        SECRET: "x".repeat(32),
        DATA_DIR: dataDir,
      }),
    },
    database: db.database,
    files: createFileVault({ dataDir, quotaBytes: 0, masterKey: newFileKey(), bucket: null }),
    clock: { now: () => instant },
    log: pino({ level: "silent" }),
    mail: createMail({ url: mailbox.url, from: "recourse@example.org" }),
  };
}

type Planned = { scope: WorkspaceScope; id: string; caseId: string };

async function planReminder(options: {
  sendAfter: Date;
  attempts?: number;
  user?: { remindByEmail?: boolean };
  theCase?: { isOpen?: boolean; stage?: string; outcome?: string };
}): Promise<Planned> {
  const scope = await createTestWorkspace(db.database);
  const { workspaceId, userId } = scope;
  const [personId, holderId, caseId, id] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  if (options.user)
    await db.database.prisma.user.update({ where: { id: userId }, data: options.user });
  await withWorkspace(db.database, scope, async (tx) => {
    await tx.person.create({
      data: { workspaceId, id: personId, name: "Renata", relationship: "self" },
    });
    await tx.holder.create({
      data: { workspaceId, id: holderId, name: "Larkspur", kind: "practice", hipaaCovered: "yes" },
    });
    await tx.recordsCase.create({
      data: { workspaceId, id: caseId, personId, holderId, ...options.theCase },
    });
    await tx.reminder.create({
      data: {
        workspaceId,
        id,
        caseId,
        kind: "overdue",
        dueVersion: "answer_due",
        channel: "email",
        recipient: userId,
        sendAfter: options.sendAfter,
        attempts: options.attempts ?? 0,
      },
    });
  });
  return { scope, id, caseId };
}

async function read({ scope, id }: Planned) {
  return withWorkspace(db.database, scope, (tx) =>
    tx.reminder.findUnique({ where: { workspaceId_id: { workspaceId: scope.workspaceId, id } } }),
  );
}

async function until(done: () => boolean): Promise<void> {
  const giveUpAt = Date.now() + 30_000;
  while (!done()) {
    if (Date.now() > giveUpAt) throw new Error("It did not happen in time.");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
