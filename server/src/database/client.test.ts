import { createServer, type Server, type Socket } from "node:net";
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import {
  createTestDatabase,
  createTestWorkspace,
  type TestDatabase,
} from "../testing/test-database.ts";
import { readTestServer, runAsAdmin } from "../testing/test-server.ts";
import { checkRole, createDatabase, type Database } from "./client.ts";
import { connectForStart } from "./connect-for-start.ts";
import { DatabaseUnavailable } from "./database-unavailable.ts";
import { withWorkspace } from "./tenancy.ts";

let db: TestDatabase;
const opened: (() => Promise<unknown> | unknown)[] = [];
beforeAll(async () => {
  db = await createTestDatabase();
});
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});
afterAll(async () => db?.close());

function open(url: string, poolSize = 2): Database {
  const database = createDatabase({ url, poolSize });
  opened.push(() => database.close());
  return database;
}

test("every wait has an end on the server", async () => {
  const rows = await db.database.prisma.$queryRaw`
    select name, setting from pg_settings
    where name in ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout') order by name`;
  expect(rows).toEqual([
    { name: "idle_in_transaction_session_timeout", setting: "15000" },
    { name: "lock_timeout", setting: "2000" },
    { name: "statement_timeout", setting: "10000" },
  ]);
});

test("the plain role passes the check, the owner and a superuser do not", async () => {
  await expect(checkRole(db.database)).resolves.toBeUndefined();
  for (const [user, url] of [
    ["recourse_owner", db.ownerUrl],
    ["postgres", readTestServer().adminUrl.replace("/postgres?", `${new URL(db.url).pathname}?`)],
  ] as const) {
    const database = open(url, 1);
    await expect(checkRole(database)).resolves.toBeUndefined();
    // As if a pooler had dropped the start-up option that makes it step down.
    await database.prisma.$executeRawUnsafe("set role none");
    await expect(checkRole(database)).rejects.toThrow(`as "${user}", who may see everybody's data`);
  }
});

test("a connection that the server cuts is replaced, and the next request works", async () => {
  const scope = await createTestWorkspace(db.database);
  const database = open(db.url);
  const cut = withWorkspace(database, scope, async (tx) => {
    const [row] = await tx.$queryRaw<{ pid: number }[]>`select pg_backend_pid() as pid`;
    await runAsAdmin(readTestServer().adminUrl, `select pg_terminate_backend(${row?.pid})`);
    return tx.person.count();
  });
  await expect(cut).rejects.toBeInstanceOf(DatabaseUnavailable);
  await expect(withWorkspace(database, scope, (tx) => tx.person.count())).resolves.toBe(0);
});

test("a lock that somebody else holds ends in DatabaseUnavailable, not in a wait", async () => {
  const scope = await createTestWorkspace(db.database);
  const blocker = await connectForStart(db.ownerUrl);
  await blocker.query("begin; lock table people");
  const blocked = withWorkspace(open(db.url), scope, (tx) => tx.person.count());
  await expect(blocked).rejects.toBeInstanceOf(DatabaseUnavailable);
  await blocker.end();
});

test("an empty pool ends in DatabaseUnavailable after three seconds", async () => {
  const scope = await createTestWorkspace(db.database);
  const database = open(db.url, 1);
  const slow = withWorkspace(database, scope, (tx) => tx.$queryRaw`select 1 from pg_sleep(4)`);
  const waiting = withWorkspace(database, scope, (tx) => tx.person.count());
  await expect(waiting).rejects.toBeInstanceOf(DatabaseUnavailable);
  await slow;
});

test("a database that is not there, or takes the connection and says nothing, is unavailable", async () => {
  const scope = { workspaceId: "9a4f6a58-57c2-4e3f-bd55-0e5d8a0b6f11", userId: "u" };
  const port = await listenInSilence();
  for (const url of [
    `postgresql://u:p@127.0.0.1:${port}/x`,
    "postgresql://u:p@127.0.0.1:1/x",
    "postgresql://u:p@localhost/x?host=/nowhere",
  ]) {
    const attempt = withWorkspace(open(url), scope, (tx) => tx.person.count());
    await expect(attempt).rejects.toBeInstanceOf(DatabaseUnavailable);
  }
});

test("a defect of ours is not taken for an absent database", async () => {
  const scope = await createTestWorkspace(db.database);
  const broken = withWorkspace(db.database, scope, (tx) => tx.$queryRawUnsafe("select nonsense"));
  await expect(broken).rejects.not.toBeInstanceOf(DatabaseUnavailable);
});

async function listenInSilence(): Promise<number> {
  const sockets: Socket[] = [];
  const server: Server = createServer((socket) => sockets.push(socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  opened.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no port");
  return address.port;
}
