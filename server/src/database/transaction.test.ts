import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import {
  createTestDatabase,
  createTestWorkspace,
  type TestDatabase,
} from "../testing/test-database.ts";
import { readTestServer, runAsAdmin } from "../testing/test-server.ts";
import { createDatabase, type Database } from "./client.ts";
import { type Tx, type WorkspaceScope, withWorkspace } from "./tenancy.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.close());

const person = ({ workspaceId }: WorkspaceScope, id: string) => ({
  ...{ workspaceId, id, name: "Ada", relationship: "self" },
});
const idOf = (last: number) => `00000000-0000-4000-8000-00000000000${last}`;

const insertRaw = (tx: Tx, scope: WorkspaceScope, id: string) => tx.$executeRaw`
  insert into people (workspace_id, id, name, relationship)
  values (${scope.workspaceId}::uuid, ${id}::uuid, 'Raw', 'self')`;

const countPeople = (database: Database, scope: WorkspaceScope) =>
  withWorkspace(database, scope, (tx) => tx.person.count());

describe("a workspace transaction", () => {
  test("is one for raw SQL and for models: all of it or nothing", async () => {
    const scope = await createTestWorkspace(db.database);
    await withWorkspace(db.database, scope, async (tx) => {
      await insertRaw(tx, scope, idOf(1));
      await tx.person.create({ data: person(scope, idOf(2)) });
      expect(await tx.person.count()).toBe(2);
      const rows = await tx.$queryRaw<unknown[]>`select id from people`;
      expect(rows).toHaveLength(2);
    });
    expect(await countPeople(db.database, scope)).toBe(2);
    const failing = withWorkspace(db.database, scope, async (tx) => {
      await tx.person.create({ data: person(scope, idOf(3)) });
      await insertRaw(tx, scope, idOf(4));
      throw new Error("on purpose");
    });
    await expect(failing).rejects.toThrow("on purpose");
    expect(await countPeople(db.database, scope)).toBe(2);
  });

  test("does not pass for a success when a statement in it failed and was overlooked", async () => {
    const scope = await createTestWorkspace(db.database);
    const overlooking = withWorkspace(db.database, scope, async (tx) => {
      await insertRaw(tx, scope, idOf(5));
      await tx.$queryRaw`select 1 / 0`.catch(() => undefined);
      return "saved";
    });
    await expect(overlooking).rejects.toThrow("failed before its end");
    expect(await countPeople(db.database, scope)).toBe(0);
  });

  test("commits nothing where its closing statement fails", async () => {
    const scope = await createTestWorkspace(db.database);
    const work = (closing: (tx: Tx) => Promise<void>) =>
      withWorkspace(db.database, scope, (tx) => insertRaw(tx, scope, idOf(8)), { closing });
    const failing = work(async (tx) => {
      await tx.$executeRaw`select 1 / 0`;
    });
    await expect(failing).rejects.toThrow("division by zero");
    expect(await countPeople(db.database, scope)).toBe(0);
    await work(async (tx) => {
      await insertRaw(tx, scope, idOf(9));
    });
    expect(await countPeople(db.database, scope)).toBe(2);
  });

  test("comes to nothing where a condition fails, whatever its work came to", async () => {
    const scope = await createTestWorkspace(db.database);
    const conditions = async (tx: Tx) => {
      await tx.$queryRaw`select 1`;
      throw new Error("the condition");
    };
    const works = [
      (tx: Tx) => insertRaw(tx, scope, idOf(1)),
      (tx: Tx) => tx.person.create({ data: person(scope, idOf(1)) }),
      (tx: Tx) => tx.$queryRaw`select 1 / 0`,
      () => Promise.reject(new Error("the work")),
    ];
    for (const work of works) {
      const failing = withWorkspace<unknown>(db.database, scope, work, { conditions });
      await expect(failing).rejects.toThrow("the condition");
    }
    expect(await countPeople(db.database, scope)).toBe(0);
  });

  test("of one statement that reads refuses a second one, which nothing would bind", async () => {
    const scope = await createTestWorkspace(db.database);
    const count = (tx: Tx) => tx.$queryRaw<unknown[]>`select count(*)::int as count from people`;
    const options = { readOnly: true, oneStatement: true };
    await withWorkspace(db.database, scope, (tx) => insertRaw(tx, scope, idOf(1)));
    expect(await withWorkspace(db.database, scope, count, options)).toEqual([{ count: 1 }]);
    const seconds = [count, (tx: Tx) => tx.person.count()];
    for (const second of seconds) {
      const twice = withWorkspace<unknown>(
        db.database,
        scope,
        async (tx) => [await count(tx), await second(tx)],
        options,
      );
      await expect(twice).rejects.toThrow("The transaction is over");
    }
  });

  test("that says it only reads cannot write, by raw SQL or by a model", async () => {
    const scope = await createTestWorkspace(db.database);
    const reading = { readOnly: true };
    const writes = [
      withWorkspace(db.database, scope, (tx) => insertRaw(tx, scope, idOf(1)), reading),
      withWorkspace(
        db.database,
        scope,
        (tx) => tx.person.create({ data: person(scope, idOf(1)) }),
        reading,
      ),
    ];
    for (const write of writes) await expect(write).rejects.toThrow(/read-only transaction/);
    expect(await countPeople(db.database, scope)).toBe(0);
  });

  test("tells the first failure, not what followed from it", async () => {
    const wrong = { workspaceId: "no id", userId: "x" };
    const work = withWorkspace(db.database, wrong, (tx) => tx.$queryRaw`select id from people`);
    await expect(work).rejects.toThrow("invalid input syntax for type uuid");
  });

  test("leaves nothing of itself on the connection, whatever its end", async () => {
    const [one, two] = [
      await createTestWorkspace(db.database),
      await createTestWorkspace(db.database),
    ];
    const database = createDatabase({ url: db.url, poolSize: 1 });
    await withWorkspace(database, one, (tx) => insertRaw(tx, one, idOf(6)));
    await withWorkspace(database, one, () => Promise.reject(new Error("no"))).catch(
      () => undefined,
    );
    expect(await countPeople(database, two)).toBe(0);
    expect(await database.sql.$queryRaw`select count(*)::int as count from people`).toEqual([
      { count: 0 },
    ]);
    await database.close();
  });

  test("models of two workspaces asked for in the same moment do not mix", async () => {
    const scopes = await Promise.all(
      Array.from({ length: 8 }, () => createTestWorkspace(db.database)),
    );
    await Promise.all(
      scopes.map((scope) =>
        withWorkspace(db.database, scope, (tx) =>
          tx.person.create({ data: person(scope, idOf(7)) }),
        ),
      ),
    );
    const found = await Promise.all(
      scopes.map((scope) =>
        withWorkspace(db.database, scope, (tx) =>
          tx.person.findUnique({
            where: { workspaceId_id: { workspaceId: scope.workspaceId, id: idOf(7) } },
            select: { workspaceId: true },
          }),
        ),
      ),
    );
    expect(found).toEqual(scopes.map(({ workspaceId }) => ({ workspaceId })));
  });

  test("gives values as Prisma does: a date is midnight UTC, a big number a bigint", async () => {
    const scope = await createTestWorkspace(db.database);
    const query = (tx: Pick<Tx, "$queryRaw">) => tx.$queryRaw<unknown[]>`
      select '2026-03-08'::date as day, 5::bigint as many, '{"a": 1}'::jsonb as json,
        '2026-03-08T01:02:03.004Z'::timestamptz as at, array['x', 'y'] as list, null::text as nothing`;
    const direct = await withWorkspace(db.database, scope, query);
    expect(direct).toEqual([
      {
        day: new Date("2026-03-08T00:00:00Z"),
        many: 5n,
        json: { a: 1 },
        at: new Date("2026-03-08T01:02:03.004Z"),
        list: ["x", "y"],
        nothing: null,
      },
    ]);
    expect(await query(db.database.prisma)).toEqual(direct);
  });

  test("a connection that is lost in the middle is not used again", async () => {
    const scope = await createTestWorkspace(db.database);
    const database = createDatabase({ url: db.url, poolSize: 1 });
    const lost = withWorkspace(database, scope, async (tx) => {
      const [row] = await tx.$queryRaw<{ pid: number }[]>`select pg_backend_pid() as pid`;
      await runAsAdmin(readTestServer().adminUrl, `select pg_terminate_backend(${row?.pid})`);
      return tx.$queryRaw`select id from people`;
    });
    await expect(lost).rejects.toMatchObject({ name: "DatabaseUnavailable" });
    expect(await countPeople(database, scope)).toBe(0);
    await database.close();
  });
});
