import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { createDatabase, type Database } from "../database/client.ts";
import { type WorkspaceScope, withWorkspace } from "../database/tenancy.ts";
import {
  holdCommits,
  untilChanging,
  untilOnly,
  untilWaiting,
  withConnection,
} from "../testing/database-activity.ts";
import {
  createTestDatabase,
  createTestWorkspace,
  type TestDatabase,
} from "../testing/test-database.ts";
import { createFileVault } from "./file-vault.ts";
import { FileNotReadable } from "./files-errors.ts";
import { findMasterKey } from "./master-key.ts";
import { newFileKey } from "./sealed-format.ts";

jest.setTimeout(120_000);

const root = fileURLToPath(new URL("../../../", import.meta.url));
const started = new Set<ChildProcess>();
let db: TestDatabase;
/** Named so that the command does not take this test for the app. */
let database: Database;
let dataDir: string;
/** A file of each of three workspaces: what its key is, and how the row keeps it. */
let files: { scope: WorkspaceScope; fileKey: Buffer; wrapped: string }[];

const keyFile = () => path.join(dataDir, "master.key");
const nextFile = () => `${keyFile()}.next`;
const textOf = (key: Buffer) => key.toString("base64");
const vaultWith = (masterKey: Buffer) =>
  createFileVault({ dataDir, quotaBytes: 1, masterKey, bucket: null });

beforeEach(async () => {
  db = await createTestDatabase();
  database = createDatabase({ url: db.url, name: "recourse-test" });
  dataDir = await mkdtemp(path.join(tmpdir(), "recourse-change-key-"));
});
afterEach(async () => {
  for (const child of started) await kill(child);
  await database.close();
  await db.close();
  await rm(dataDir, { recursive: true, force: true });
});

/** Three workspaces with a file each, under the key of the settings or of the file. */
async function storeFiles(masterKey: Buffer | null = null): Promise<Buffer> {
  const key = await findMasterKey({ dataDir, masterKey, newMasterKey: null }, database);
  const vault = vaultWith(key);
  files = [];
  for (let index = 0; index < 3; index += 1) {
    const scope = await createTestWorkspace(database);
    const fileKey = newFileKey();
    const wrapped = await withWorkspace(database, scope, (tx) => vault.wrap(tx, scope, fileKey));
    files.push({ scope, fileKey, wrapped });
  }
  return key;
}

/** How many of the files a key opens. */
async function countOpened(masterKey: Buffer): Promise<number> {
  let opened = 0;
  for (const { scope, fileKey, wrapped } of files) {
    const found = await withWorkspace(database, scope, (tx) =>
      vaultWith(masterKey).unwrap(tx, scope, wrapped),
    ).catch((error) => {
      if (!(error instanceof FileNotReadable)) throw error;
    });
    if (found?.equals(fileKey)) opened += 1;
  }
  return opened;
}

/** The command as npm runs it. */
function launch(settings: Record<string, string> = {}) {
  const child = spawn(process.execPath, ["--no-warnings", "scripts/change-master-key.ts"], {
    cwd: root,
    env: {
      ...{ PATH: process.env.PATH, NODE_ENV: "test", SECRET: "a-secret-of-32-characters-at-least" },
      ...{ DATA_DIR: dataDir, DATABASE_URL: db.url, MIGRATION_DATABASE_URL: db.ownerUrl },
      ...settings,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  started.add(child);
  const said = { out: "", err: "" };
  child.stdout.on("data", (chunk) => {
    said.out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    said.err += chunk;
  });
  const ended = once(child, "close").then(() => started.delete(child));
  return { child, said, ended };
}

async function run(settings: Record<string, string> = {}) {
  const { child, said, ended } = launch(settings);
  await ended;
  return { code: child.exitCode, ...said };
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "close");
}

describe("a key in its file", () => {
  test("is changed: the new one opens every file, the old one none, and is kept for backups", async () => {
    const old = await storeFiles();
    const { code, out, err } = await run();
    expect([err, code]).toEqual(["", 0]);
    const key = await findKey();
    expect(key.equals(old)).toBe(false);
    expect([await countOpened(key), await countOpened(old)]).toEqual([3, 0]);
    expect((await stat(keyFile())).mode & 0o777).toBe(0o600);
    const [kept = "", ...others] = (await readdir(dataDir)).filter((name) => name.includes(".old"));
    expect(others).toEqual([]);
    expect((await readFile(path.join(dataDir, kept), "utf8")).trim()).toBe(textOf(old));
    expect((await stat(path.join(dataDir, kept))).mode & 0o777).toBe(0o600);
    expect(out).toContain("Workspace keys wrapped anew: 3.");
    expect(out).toContain(kept);
    expect(existsSync(nextFile())).toBe(false);
  });

  test("can be moved into the settings", async () => {
    await storeFiles();
    const key = randomBytes(32);
    const { code, out } = await run({ NEW_MASTER_KEY: textOf(key) });
    expect(code).toBe(0);
    expect(out).toContain("set MASTER_KEY");
    expect(await countOpened(key)).toBe(3);
    expect(existsSync(keyFile())).toBe(false);
  });

  test("that is another one is said, and nothing is changed", async () => {
    const old = await storeFiles();
    await writeFile(keyFile(), textOf(randomBytes(32)));
    const { code, err } = await run();
    expect(code).toBe(1);
    expect(err).toMatch(/^The master key is not the one .*Nothing was changed\.\n$/);
    expect(await countOpened(old)).toBe(3);
    expect(existsSync(nextFile())).toBe(false);
  });
});

describe("a key in the settings", () => {
  test("is changed, and both settings together open the files from then on", async () => {
    const [old, next] = [randomBytes(32), randomBytes(32)];
    await storeFiles(old);
    const settings = { MASTER_KEY: textOf(old), NEW_MASTER_KEY: textOf(next) };
    const { code, out } = await run(settings);
    expect(code).toBe(0);
    expect(out).toContain("set MASTER_KEY to what NEW_MASTER_KEY holds");
    expect([await countOpened(next), await countOpened(old)]).toEqual([3, 0]);
    const both = await findMasterKey({ dataDir, masterKey: old, newMasterKey: next }, database);
    expect(both.equals(next)).toBe(true);
    expect(await readdir(dataDir)).toEqual([]);
    // Once more, as after a kill that left it open whether it was done.
    expect(await run(settings)).toMatchObject({
      code: 0,
      out: expect.stringContaining("The files need the new key already."),
    });
  });

  test("and no new one is said", async () => {
    const old = randomBytes(32);
    await storeFiles(old);
    const { code, err } = await run({ MASTER_KEY: textOf(old) });
    expect(code).toBe(1);
    expect(err).toMatch(/set NEW_MASTER_KEY to the key that comes next.*Nothing was changed/);
    expect(await countOpened(old)).toBe(3);
  });

  test("that is a wrong one is said", async () => {
    const old = randomBytes(32);
    await storeFiles(old);
    const wrong = { MASTER_KEY: textOf(randomBytes(32)), NEW_MASTER_KEY: textOf(randomBytes(32)) };
    const { code, err } = await run(wrong);
    expect(code).toBe(1);
    expect(err).toMatch(/not the one that the stored files need.*Nothing was changed/);
    expect(await countOpened(old)).toBe(3);
  });
});

test("a workspace key that was changed in the database stops all of it", async () => {
  const old = await storeFiles();
  const { workspaceId } = files[1]?.scope ?? { workspaceId: "" };
  await withConnection(db.ownerUrl, async (client) => {
    await client.query("select set_config('app.workspace_id', $1, false)", [workspaceId]);
    await client.query("update workspace_keys set wrapped_key = $1", [
      randomBytes(60).toString("base64"),
    ]);
  });
  const { code, err } = await run();
  expect(code).toBe(1);
  expect(err).toContain(`The key of the workspace ${workspaceId} does not open`);
  expect(await countOpened(old)).toBe(2);
});

test("while an app is connected, nothing is changed", async () => {
  const old = await storeFiles();
  await db.database.sql.$queryRaw`select 1`;
  const { code, err } = await run();
  expect([code, err]).toEqual([1, expect.stringMatching(/^Recourse is running on this database/)]);
  expect(await countOpened(old)).toBe(3);
});

test("an app that ran on with the old key adds no key that the new one does not open", async () => {
  const old = await storeFiles();
  await run();
  const scope = await createTestWorkspace(database);
  const late = withWorkspace(database, scope, (tx) => vaultWith(old).wrap(tx, scope, newFileKey()));
  await expect(late).rejects.toThrow(FileNotReadable);
  const key = await findKey();
  await withWorkspace(database, scope, (tx) => vaultWith(key).wrap(tx, scope, newFileKey()));
});

describe("after a kill -9", () => {
  test.each([
    ["a commit that was on its way and comes through: the new", true],
    ["a commit that was on its way and does not come through: the old", false],
  ])("with %s key opens all, and the next change works", async (_what, comesThrough) => {
    const old = await storeFiles();
    const release = await holdCommits(db.ownerUrl);
    const { child, ended } = launch();
    await untilWaiting(db.ownerUrl);
    child.kill("SIGKILL");
    await ended;
    expect((await findKey()).equals(old)).toBe(true);
    expect(await countOpened(old)).toBe(3);
    await release({ comesThrough });
    await untilOnly(db.ownerUrl, "recourse-test");
    const key = await findKey();
    expect(key.equals(old)).toBe(!comesThrough);
    expect(await countOpened(key)).toBe(3);
    expect((await run()).code).toBe(0);
    expect(await countOpened(await findKey())).toBe(3);
  });

  test("after the commit: the next start puts the new key in its place", async () => {
    const old = await storeFiles();
    await run();
    const key = await findKey();
    // As it lies there between commit and rename.
    await writeFile(nextFile(), textOf(key));
    await writeFile(keyFile(), textOf(old));
    expect((await findKey()).equals(key)).toBe(true);
    expect((await readFile(keyFile(), "utf8")).trim()).toBe(textOf(key));
    expect(existsSync(nextFile())).toBe(false);
  });

  test("a next key that was never used stands in nobody's way, whole or half", async () => {
    const old = await storeFiles();
    for (const left of [textOf(randomBytes(32)), "half a k"]) {
      await writeFile(nextFile(), left);
      expect((await findKey()).equals(old)).toBe(true);
    }
    expect((await run()).code).toBe(0);
    expect(await countOpened(await findKey())).toBe(3);
  });

  test("at any moment: one key opens all", async () => {
    await storeFiles();
    for (let round = 0; round < 8; round += 1) {
      const before = await findKey();
      const { child, ended } = launch();
      await untilChanging(db.ownerUrl, child);
      await sleep(round * 3);
      child.kill("SIGKILL");
      await ended;
      await untilOnly(db.ownerUrl, "recourse-test");
      const key = await findKey();
      expect(await countOpened(key)).toBe(3);
      expect(await countOpened(before)).toBe(key.equals(before) ? 3 : 0);
    }
  });
});

/** The key that a start would use. */
const findKey = () => findMasterKey({ dataDir, masterKey: null, newMasterKey: null }, database);
