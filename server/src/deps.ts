import { type DestinationStream, type Logger, pino } from "pino";
import type { Database } from "./database/client.ts";
import type { Env } from "./env.ts";
import { createMail, type Mail } from "./mail/mail.ts";
import { type Bucket, checkBucket, createBucket } from "./storage/bucket.ts";
import { createFileVault, type FileVault } from "./storage/file-vault.ts";
import { findMasterKey } from "./storage/master-key.ts";

/** What the parts of the app share. One set per process, made in one place, handed down. */
export type Deps = {
  env: Env;
  database: Database;
  clock: { now(): Date };
  log: Logger;
  /** Null where no mail server is set up. */
  mail: Mail | null;
  files: FileVault;
};

/** Refuses to start where the stored files need another master key. */
export async function createDeps(env: Env, database: Database, log: Logger): Promise<Deps> {
  const masterKey = await findMasterKey(env, database);
  const { dataDir, quotaBytes } = env;
  const bucket = await openBucket(env, log);
  return {
    env,
    database,
    clock: createClock(env),
    log,
    mail: env.mail ? createMail(env.mail) : null,
    files: createFileVault({ dataDir, quotaBytes, masterKey, bucket }),
  };
}

async function openBucket({ bucket: settings }: Env, log: Logger): Promise<Bucket | null> {
  if (settings === null) return null;
  const bucket = createBucket(settings);
  if (!(await checkBucket(bucket, settings))) {
    log.error(
      { alarm: true },
      "the store for files does not answer; files stay in the data folder",
    );
  }
  return bucket;
}

const dayMs = 86_400_000;

function createClock({ clockOffsetDays }: Pick<Env, "clockOffsetDays">): Deps["clock"] {
  return { now: () => new Date(Date.now() + clockOffsetDays * dayMs) };
}

/** One JSON object a line. In production on standard output; beside a terminal on standard error, warnings only. */
export function createLog(
  env: Pick<Env, "nodeEnv" | "logLevel">,
  destination: DestinationStream = pino.destination(env.nodeEnv === "production" ? 1 : 2),
): Logger {
  return pino(
    { level: env.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    destination,
  );
}
