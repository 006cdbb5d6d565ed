import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { migrateAside } from "../testing/migrate-aside.ts";
import { createTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { onDatabase, readTestServer, runAsAdmin } from "../testing/test-server.ts";
import { connectForStart } from "./connect-for-start.ts";

const migrations = fileURLToPath(new URL("../../../prisma/migrations", import.meta.url));
let db: TestDatabase;
let folder: string;

beforeEach(async () => {
  db = await createTestDatabase();
  folder = mkdtempSync(join(tmpdir(), "recourse-migrations-"));
  cpSync(migrations, folder, { recursive: true });
});
afterEach(async () => {
  await db.close();
  rmSync(folder, { recursive: true });
});

const migrate = (url = db.ownerUrl) => migrateAside({ url, folder });

function addMigration(name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, "migration.sql"), sql);
}

async function ask(sql: string): Promise<unknown[]> {
  const client = await connectForStart(db.ownerUrl);
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test("a database that is up to date is left alone", async () => {
  expect(await migrate()).toEqual([]);
});

test("a new migration is applied once, with a function that holds semicolons", async () => {
  addMigration(
    "20990101000000_more",
    "create table more (id int); create function one() returns int language plpgsql as $$ begin return 1; end $$;",
  );
  expect(await migrate()).toEqual(["20990101000000_more"]);
  expect(await migrate()).toEqual([]);
  expect(await ask("select one()")).toEqual([{ one: 1 }]);
});

test("two starts at once migrate once", async () => {
  addMigration("20990101000000_more", "create table more (id int); select pg_sleep(0.3);");
  const [first, second] = await Promise.all([migrate(), migrate()]);
  expect([...first, ...second]).toEqual(["20990101000000_more"]);
});

test("a migration that fails leaves nothing, and is tried again at the next start", async () => {
  addMigration("20990101000000_more", "create table more (id int); select 1 / 0;");
  await expect(migrate()).rejects.toThrow(/could not be brought up to date.*division by zero/);
  expect(await ask("select to_regclass('more') as found")).toEqual([{ found: null }]);
  addMigration("20990101000000_more", "create table more (id int);");
  expect(await migrate()).toEqual(["20990101000000_more"]);
});

test("a migration that has to wait for somebody's lock gives up", async () => {
  addMigration("20990101000000_more", "alter table people add column more int;");
  const blocker = await connectForStart(db.ownerUrl);
  await blocker.query("begin; lock table people in access share mode");
  await expect(migrate()).rejects.toThrow(/lock timeout/);
  await blocker.end();
  expect(await migrate()).toEqual(["20990101000000_more"]);
});

describe("refuses", () => {
  test("a database of a newer Recourse", async () => {
    addMigration("20990101000000_more", "create table more (id int);");
    await migrate();
    rmSync(join(folder, "20990101000000_more"), { recursive: true });
    await expect(migrate()).rejects.toThrow(/made by a newer Recourse/);
  });

  test("a migration that was changed after it was applied", async () => {
    addMigration("20990101000000_more", "create table more (id int);");
    await migrate();
    addMigration("20990101000000_more", "create table more (id bigint);");
    await expect(migrate()).rejects.toThrow(/not the one that was applied/);
  });

  test.each([
    [
      "a database that does not answer",
      () => "postgresql://u:p@127.0.0.1:1/none",
      /does not answer/,
    ],
    [
      "a database that is not there",
      () => onDatabase(db.ownerUrl, "missing"),
      /There is no database "missing"/,
    ],
    [
      "a wrong password",
      () => db.ownerUrl.replace(/:[^:@/]+@/, ":wrong@"),
      /refused the user or the password/,
    ],
  ])("%s", async (_name, url, words) => {
    await expect(migrate(url())).rejects.toThrow(words);
  });

  test("a user who may not change the database", async () => {
    await expect(migrate(db.url)).rejects.toThrow(/StartError: .*may not change this database/);
  });
});

test("an empty database gets every table, the queue's too, and the app's role may use them", async () => {
  const { adminUrl, ownerUrl, appUrl } = readTestServer();
  const name = `recourse_empty_${process.pid}`;
  await runAsAdmin(adminUrl, `create database ${name} owner "${new URL(ownerUrl).username}"`);
  await migrateAside({ url: onDatabase(ownerUrl, name), appLogin: new URL(appUrl).username });
  const client = await connectForStart(onDatabase(appUrl, name), "-c role=recourse_app");
  const { rows } = await client.query(
    "select (select count(*)::int from people) as people, (select count(*)::int from pgboss.queue) as queues",
  );
  await client.end();
  await runAsAdmin(adminUrl, `drop database ${name}`);
  expect(rows).toEqual([{ people: 0, queues: 0 }]);
});
