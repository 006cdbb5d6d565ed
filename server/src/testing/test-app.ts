import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { pino } from "pino";
import supertest from "supertest";
import { createApp } from "../app.ts";
import type { Deps } from "../deps.ts";
import { type Env, parseEnv } from "../env.ts";
import type { Mail } from "../mail/mail.ts";
import { createBucket } from "../storage/bucket.ts";
import { createFileVault } from "../storage/file-vault.ts";
import { keepMasterKeyFingerprint } from "../storage/keys.repository.ts";
import { newFileKey } from "../storage/sealed-format.ts";
import { fingerprintOf } from "../storage/wrapped-key.ts";
import { createTestClock, type TestClock } from "./test-clock.ts";
import { createTestDatabase, type TestDatabase } from "./test-database.ts";
import { type NewTestUser, signUpTestUser, type TestUser } from "./test-user.ts";

export type TestApp = {
  /** A request without a session. */
  readonly request: () => ReturnType<typeof supertest>;
  /** Signs up and in through the API. Each is a stranger to the others. */
  readonly signUp: (user?: NewTestUser) => Promise<TestUser>;
  readonly deps: Deps;
  readonly clock: TestClock;
  readonly testDatabase: TestDatabase;
  /** What was logged, one JSON line each. */
  readonly logged: readonly string[];
  readonly port: number;
  readonly close: () => Promise<void>;
};

export type TestAppOptions = {
  /** An instant, for example "2026-10-13T15:00:00Z". */
  readonly now?: string;
  readonly env?: Partial<Env>;
  readonly mail?: Mail;
  readonly clientFolder?: string;
};

/** The real app on a database of its own, with a clock that stands still. Close it when the tests of the file are done. */
export async function createTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const testDatabase = await createTestDatabase();
  const dataDir = await mkdtemp(path.join(tmpdir(), "recourse-test-"));
  const clock = createTestClock(options.now);
  const logged: string[] = [];
  const defaults = parseEnv(
    { NODE_ENV: "test", DATA_DIR: dataDir, SECRET: "a-secret-for-tests-of-32-characters" },
    () => "not used",
  );
  const env = { ...defaults, ...options.env };
  const masterKey = newFileKey();
  await keepMasterKeyFingerprint(testDatabase.database, fingerprintOf(masterKey));
  const deps: Deps = {
    env,
    database: testDatabase.database,
    clock,
    log: pino({ level: "debug" }, { write: (line: string) => logged.push(line) }),
    mail: options.mail ?? null,
    files: createFileVault({
      ...{ dataDir, quotaBytes: env.quotaBytes, masterKey },
      bucket: env.bucket ? createBucket(env.bucket) : null,
    }),
  };
  const web = options.clientFolder ? [{ clientFolder: options.clientFolder }] : [];
  const server = createServer(createApp(deps, ...web));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return {
    request: () => supertest(server),
    signUp: (user) => signUpTestUser(server, deps.database, user),
    ...{ deps, clock, testDatabase, logged },
    port: typeof address === "object" && address ? address.port : 0,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await testDatabase.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
