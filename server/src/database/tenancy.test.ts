import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import {
  createTestDatabase,
  createTestWorkspace,
  type TestDatabase,
} from "../testing/test-database.ts";
import { connectForStart } from "./connect-for-start.ts";
import { type Tx, type WorkspaceScope, withWorkspace } from "./tenancy.ts";

let db: TestDatabase;
let ours: WorkspaceScope;
let theirs: WorkspaceScope;

beforeAll(async () => {
  db = await createTestDatabase();
  ours = await createTestWorkspace(db.database);
  theirs = await createTestWorkspace(db.database);
});
afterAll(async () => db?.close());

const inside = <T>(scope: WorkspaceScope, work: (tx: Tx) => Promise<T>) =>
  withWorkspace(db.database, scope, work);

async function addPerson({ workspaceId }: WorkspaceScope, tx: Tx, isDemo = false): Promise<string> {
  const id = randomUUID();
  await tx.person.create({ data: { workspaceId, id, name: "Ana", relationship: "self", isDemo } });
  return id;
}

async function addCase(scope: WorkspaceScope, tx: Tx, isDemo = false) {
  const { workspaceId } = scope;
  const personId = await addPerson(scope, tx, isDemo);
  const holderId = randomUUID();
  const id = randomUUID();
  const holder = { name: "Clinic", kind: "clinic", hipaaCovered: "yes", isDemo };
  await tx.holder.create({ data: { workspaceId, id: holderId, ...holder } });
  await tx.recordsCase.create({ data: { workspaceId, id, personId, holderId, isDemo } });
  return { id, personId, holderId };
}

async function addEvent(
  { workspaceId }: WorkspaceScope,
  tx: Tx,
  caseId: string,
  sequence = 1,
  documentIds: string[] = [],
) {
  const day = new Date("2026-10-01");
  const id = randomUUID();
  const dates = { occurredFrom: day, occurredTo: day, recordedOn: day };
  const rest = { type: "request_sent", recordedBy: "u", details: {}, documentIds };
  await tx.caseEvent.create({ data: { workspaceId, id, caseId, sequence, ...dates, ...rest } });
  return id;
}

async function addDocument({ workspaceId }: WorkspaceScope, tx: Tx, caseId: string) {
  const id = randomUUID();
  const file = { fileName: "a.pdf", contentType: "application/pdf", sizeBytes: 1, sha256: "0" };
  await tx.document.create({
    data: { workspaceId, id, caseId, ...file, storageKey: `key-${id}`, uploadedBy: "u" },
  });
  return id;
}

describe("the catalog", () => {
  /** Membership is read to find out which workspace is meant, so no workspace can guard it yet. */
  const exempt = ["workspace_members"];

  test("every table with a workspace_id has forced row-level security and its policy", async () => {
    const client = await connectForStart(db.ownerUrl);
    const { rows } = await client.query(`
      select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
        array(select p.qual || ' / ' || p.with_check from pg_policies p where p.tablename = c.relname and p.policyname = 'own_workspace') as policies
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id'
      where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace order by 1`);
    await client.end();
    const rule =
      "(workspace_id = (NULLIF(current_setting('app.workspace_id'::text, true), ''::text))::uuid)";
    const tenants = rows.filter(({ name }) => !exempt.includes(name));
    expect(tenants.length).toBeGreaterThanOrEqual(11);
    for (const table of tenants)
      expect(table).toEqual({ name: table.name, forced: true, policies: [`${rule} / ${rule}`] });
  });

  test("workspace_id leads every key, and every key to a table of the workspace carries it", async () => {
    const client = await connectForStart(db.ownerUrl);
    const { rows } = await client.query(`
      select con.conrelid::regclass::text as name, con.contype, pg_get_constraintdef(con.oid) as words
      from pg_constraint con join pg_attribute a on a.attrelid = con.conrelid and a.attname = 'workspace_id'
      where con.contype in ('p', 'f') and con.connamespace = 'public'::regnamespace`);
    await client.end();
    const wrong = rows.filter(
      ({ name, words }) => !exempt.includes(name) && !/KEY \(workspace_id[,)]/.test(words),
    );
    expect(rows.length).toBeGreaterThan(15);
    expect(wrong).toEqual([]);
  });

  test("only reminders and packets are open to the role of the sweeps, and history cannot be changed by the app", async () => {
    const client = await connectForStart(db.ownerUrl);
    const { rows } = await client.query(`
      select c.relname as name,
        has_table_privilege('recourse_worker', c.oid, 'select') as swept,
        has_any_column_privilege('recourse_app', c.oid, 'update') or has_table_privilege('recourse_app', c.oid, 'delete')
          or has_table_privilege('recourse_app', c.oid, 'truncate') as changeable
      from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`);
    await client.end();
    const names = (wanted: (row: { swept: boolean; changeable: boolean }) => boolean) =>
      rows
        .filter(wanted)
        .map(({ name }) => name)
        .sort();
    expect(names(({ swept }) => swept)).toEqual(["packets", "reminders"]);
    expect(names(({ changeable }) => !changeable)).toEqual([
      "_prisma_migrations",
      "audit_entries",
      "case_events",
      "master_key_checks",
      "workspace_keys",
    ]);
  });
});

describe("two workspaces", () => {
  test("the app runs as a plain role that owns nothing", async () => {
    const [row] = await inside(
      ours,
      (tx) => tx.$queryRaw<{ name: string }[]>`select current_user::text as name`,
    );
    expect(row?.name).toBe("recourse_app");
    await expect(
      inside(ours, (tx) => tx.$executeRaw`alter table cases disable row level security`),
    ).rejects.toThrow(/must be owner/);
  });

  test("a row of another workspace is not read, changed or deleted, even when asked for by its id", async () => {
    const id = await inside(theirs, (tx) => addPerson(theirs, tx));
    await inside(ours, async (tx) => {
      expect(await tx.person.findMany({ where: { id } })).toEqual([]);
      expect(await tx.person.findMany({ where: { workspaceId: theirs.workspaceId } })).toEqual([]);
      expect(await tx.$queryRaw`select id from people where id = ${id}::uuid`).toEqual([]);
      const changed = await tx.person.updateMany({ where: { id }, data: { name: "Eve" } });
      const deleted = await tx.person.deleteMany({ where: { id } });
      expect([changed.count, deleted.count]).toEqual([0, 0]);
    });
    expect(await inside(theirs, (tx) => tx.person.count({ where: { id, name: "Ana" } }))).toBe(1);
  });

  test("a row cannot be written into another workspace, nor moved there", async () => {
    await expect(inside(ours, (tx) => addPerson(theirs, tx))).rejects.toThrow(/row-level security/);
    const id = await inside(ours, (tx) => addPerson(ours, tx));
    const { workspaceId } = theirs;
    await expect(
      inside(ours, (tx) => tx.person.updateMany({ where: { id }, data: { workspaceId } })),
    ).rejects.toThrow(/row-level security/);
  });

  test("a case cannot point at another workspace's person", async () => {
    const personId = await inside(theirs, (tx) => addPerson(theirs, tx));
    const attempt = inside(ours, async (tx) => {
      const { holderId } = await addCase(ours, tx);
      await tx.recordsCase.create({
        data: { workspaceId: ours.workspaceId, id: randomUUID(), personId, holderId },
      });
    });
    await expect(attempt).rejects.toMatchObject({ code: "P2003" });
  });

  test("an event cannot name a document of another workspace or of another case", async () => {
    const foreign = await inside(theirs, async (tx) =>
      addDocument(theirs, tx, (await addCase(theirs, tx)).id),
    );
    await inside(ours, async (tx) => {
      const { id } = await addCase(ours, tx);
      const own = await addDocument(ours, tx, id);
      await addEvent(ours, tx, id, 1, [own]);
    });
    const attempts = [
      inside(ours, async (tx) => addEvent(ours, tx, (await addCase(ours, tx)).id, 1, [foreign])),
      inside(ours, async (tx) => {
        const other = await addDocument(ours, tx, (await addCase(ours, tx)).id);
        await addEvent(ours, tx, (await addCase(ours, tx)).id, 1, [other]);
      }),
    ];
    for (const attempt of attempts)
      await expect(attempt).rejects.toThrow(/Foreign key|not with its case/);
  });

  test("outside withWorkspace nothing is seen, also on a connection that was inside before", async () => {
    await inside(ours, (tx) => addPerson(ours, tx));
    for (let attempt = 0; attempt < 20; attempt += 1) {
      expect(await db.database.prisma.person.count()).toBe(0);
      await inside(ours, (tx) => tx.person.count());
    }
  });

  test("what was written before a failure is gone", async () => {
    let id = "";
    const attempt = inside(ours, async (tx) => {
      id = await addPerson(ours, tx);
      throw new Error("stop");
    });
    await expect(attempt).rejects.toThrow("stop");
    expect(await inside(ours, (tx) => tx.person.count({ where: { id } }))).toBe(0);
  });

  test("many at once never see each other's rows", async () => {
    const scopes = Array.from({ length: 60 }, (_, index) => (index % 2 === 0 ? ours : theirs));
    const seen = await Promise.all(
      scopes.map((scope) =>
        inside(scope, (tx) => tx.person.findMany({ select: { workspaceId: true } })),
      ),
    );
    for (const [index, rows] of seen.entries())
      for (const row of rows) expect(row.workspaceId).toBe(scopes[index]?.workspaceId);
  });
});

describe("history", () => {
  test("events and audit entries are only ever added", async () => {
    await inside(ours, async (tx) => addEvent(ours, tx, (await addCase(ours, tx)).id));
    for (const statement of [
      "update case_events set note = 'x'",
      "delete from case_events",
      "truncate case_events",
      "update audit_entries set action = 'x'",
      "delete from audit_entries",
    ])
      await expect(inside(ours, (tx) => tx.$executeRawUnsafe(statement))).rejects.toThrow(
        /permission denied/,
      );
  });

  test("a letter that was sent does not change, its notes do", async () => {
    const { workspaceId } = ours;
    const id = await inside(ours, async (tx) => {
      const made = await addCase(ours, tx);
      const letter = { kind: "first_request", tone: "firm", templateVersion: 1 };
      const row = await tx.letter.create({
        data: { workspaceId, id: randomUUID(), caseId: made.id, ...letter },
      });
      await tx.letter.updateMany({
        where: { id: row.id },
        data: { status: "sent", frozen: { title: "x" }, textHash: "h" },
      });
      return row.id;
    });
    const change = (data: object) =>
      inside(ours, (tx) => tx.letter.updateMany({ where: { id }, data }));
    await expect(change({ frozen: { title: "y" } })).rejects.toThrow(/does not change/);
    await expect(change({ status: "draft" })).rejects.toThrow(/does not change/);
    await expect(change({ trackingNumber: "9400" })).resolves.toEqual({ count: 1 });
  });

  test("removing the demo deletes invented cases with their history, in this workspace only", async () => {
    const place = await createTestWorkspace(db.database);
    const elsewhere = await inside(theirs, (tx) => addCase(theirs, tx, true));
    const kept = await inside(place, async (tx) => {
      const demo = await addCase(place, tx, true);
      await addDocument(place, tx, demo.id);
      await addEvent(place, tx, demo.id);
      const real = await addCase(place, tx);
      await addEvent(place, tx, real.id);
      // A real case that leans on an invented person keeps that person.
      await tx.recordsCase.updateMany({
        where: { id: real.id },
        data: { personId: demo.personId },
      });
      return { real, demo };
    });
    const keys = await inside(
      place,
      (tx) => tx.$queryRaw<{ key: string }[]>`select delete_demo_cases() as key`,
    );
    expect(keys).toEqual([{ key: expect.stringMatching(/^key-/) }]);
    await inside(place, async (tx) => {
      expect(await tx.recordsCase.findMany({ select: { id: true } })).toEqual([
        { id: kept.real.id },
      ]);
      expect(await tx.caseEvent.count()).toBe(1);
      expect(await tx.person.count({ where: { id: kept.demo.personId } })).toBe(1);
      expect(await tx.holder.count({ where: { isDemo: true } })).toBe(0);
    });
    expect(
      await inside(theirs, (tx) => tx.recordsCase.count({ where: { id: elsewhere.id } })),
    ).toBe(1);
    await expect(db.database.prisma.$queryRaw`select delete_demo_cases()`).rejects.toThrow(
      /no workspace/,
    );
  });
});

describe("the sweep", () => {
  test("sees the reminders of all workspaces, moves their sending on, and touches nothing else", async () => {
    for (const scope of [ours, theirs])
      await inside(scope, async (tx) => {
        const { id } = await addCase(scope, tx);
        const reminder = {
          kind: "overdue",
          dueVersion: "v",
          channel: "email",
          recipient: scope.userId,
        };
        const place = { workspaceId: scope.workspaceId, id: randomUUID(), caseId: id };
        await tx.reminder.create({ data: { ...place, ...reminder, sendAfter: new Date() } });
      });
    const sweep = <T>(work: (tx: Tx) => Promise<T>) =>
      db.database.prisma.$transaction(async (tx) => {
        await tx.$executeRaw`set local role recourse_worker`;
        return work(tx);
      });
    expect(await sweep((tx) => tx.$executeRaw`update reminders set attempts = attempts + 1`)).toBe(
      2,
    );
    for (const statement of [
      "select * from cases",
      "update reminders set recipient = 'x'",
      "delete from reminders",
      "select * from users",
    ])
      await expect(sweep((tx) => tx.$executeRawUnsafe(statement))).rejects.toThrow(
        /permission denied/,
      );
    expect(await inside(ours, (tx) => tx.reminder.count())).toBe(1);
  });
});
