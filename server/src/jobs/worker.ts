import type { PgBoss } from "pg-boss";
import { purgeAccounts } from "../auth/purge-accounts.ts";
import type { Deps } from "../deps.ts";
import { runRebuild } from "../features/cases/rebuild-command.ts";
import { hasWaitingPacket } from "../features/packets/packet-queue.repository.ts";
import { describeError } from "../http/describe-error.ts";
import { purgeIdempotencyRecords } from "../http/idempotency.ts";
import { purgeIncoming } from "../storage/incoming-files.ts";
import { encryptFiles } from "./encrypt-files.ts";
import { makePackets, purgePackets } from "./make-packets.ts";
import { moveToBucket } from "./move-to-bucket.ts";
import { purgeUploads } from "./purge-uploads.ts";
import { startQueue } from "./queue.ts";
import { sweepFiles } from "./sweep-files.ts";
import { sweepReminders } from "./sweep-reminders.ts";

/** One recurring job: its queue, when it runs (cron, UTC) and what it does. */
interface RecurringJob {
  name: string;
  cron: string;
  run(deps: Deps): Promise<unknown>;
  /** Whether somebody waits for it: looked at every second, so that nobody waits for the next minute. */
  isWanted?(deps: Deps): Promise<boolean>;
}

const recurringJobs: readonly RecurringJob[] = [
  { name: "sweep-reminders", cron: "* * * * *", run: sweepReminders },
  {
    name: "make-packets",
    cron: "* * * * *",
    run: makePackets,
    isWanted: ({ database, clock }) => hasWaitingPacket(database, clock.now()),
  },
  {
    // A newer version may know more law: what the lists and the reminders say follows from the events at every start.
    name: "rebuild-cases",
    cron: "11 4 * * *",
    run: (deps) => runRebuild(deps, { checkOnly: false }),
  },
  {
    name: "purge-idempotency-records",
    cron: "23 4 * * *",
    run: ({ database, clock }) => purgeIdempotencyRecords(database, clock.now()),
  },
  { name: "purge-accounts", cron: "41 4 * * *", run: purgeAccounts },
  // Also at every start: what was stored before files were encrypted does not wait for the night.
  { name: "encrypt-files", cron: "29 4 * * *", run: encryptFiles },
  // Does nothing where no bucket is set up.
  { name: "move-to-bucket", cron: "* * * * *", run: moveToBucket },
  { name: "purge-packets", cron: "43 4 * * *", run: purgePackets },
  { name: "purge-uploads", cron: "37 4 * * *", run: purgeUploads },
  { name: "sweep-files", cron: "53 4 * * *", run: sweepFiles },
  {
    name: "purge-incoming-files",
    cron: "47 4 * * *",
    run: ({ env, clock }) => purgeIncoming(env.dataDir, clock.now()),
  },
];

const failedJobs = "failed-jobs";

export interface Worker {
  /** Resolves when running jobs have ended, or after 10 seconds. */
  stop(): Promise<void>;
}

/** Starts the recurring jobs. Any number of workers may run side by side: the queue gives each job to one. */
export async function startWorker(deps: Deps, url: string): Promise<Worker> {
  const boss = await startQueue({ url, log: deps.log });
  await boss.createQueue(failedJobs);
  await boss.work(failedJobs, async ([job]) => {
    deps.log.error({ jobId: job?.id, alarm: true }, "a job failed for good");
  });
  for (const job of recurringJobs) await startRecurring(boss, deps, job);
  const looking = setInterval(() => void wakeWanted(boss, deps), 1000);
  return {
    stop: async () => {
      clearInterval(looking);
      await boss.stop({ graceful: true, timeout: 10_000 });
    },
  };
}

/** The truth is in the rows: a look that fails is made up for by the next. */
async function wakeWanted(boss: PgBoss, deps: Deps): Promise<void> {
  for (const { name, isWanted } of recurringJobs) {
    try {
      if (await isWanted?.(deps)) await boss.send(name);
    } catch (error) {
      deps.log.debug({ job: name, ...describeError(error) }, "could not look for waiting work");
    }
  }
}

async function startRecurring(boss: PgBoss, deps: Deps, job: RecurringJob): Promise<void> {
  await boss.createQueue(job.name, {
    policy: "stately",
    deadLetter: failedJobs,
    heartbeatSeconds: 10,
    retryLimit: 20,
    retryBackoff: true,
    retryDelayMax: 600,
    deleteAfterSeconds: 86_400,
  });
  await boss.work(job.name, { pollingIntervalSeconds: 2 }, async () => {
    await job.run(deps);
  });
  await boss.schedule(job.name, job.cron);
  // What fell due while nothing ran does not wait for the next minute.
  await boss.send(job.name);
}
