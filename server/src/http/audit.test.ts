import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type WorkspaceScope, withWorkspace } from "../database/tenancy.ts";
import { readAudit } from "../testing/audit-log.ts";
import {
  createTestDatabase,
  createTestWorkspace,
  type TestDatabase,
} from "../testing/test-database.ts";
import { type AuditNote, completeNote, seal } from "./audit.ts";

let db: TestDatabase;
let scope: WorkspaceScope;
beforeAll(async () => {
  db = await createTestDatabase();
  scope = await createTestWorkspace(db.database);
});
afterAll(() => db.close());

const subjectId = "0198f000-0000-7000-8000-000000000001";

const note = (said: AuditNote, userId = scope.userId, fail = false) =>
  withWorkspace(db.database, scope, async (tx) => {
    const entry = completeNote(said, "document.content_read", subjectId);
    await seal(tx, { ...scope, userId }, new Date("2026-10-13T15:00:00Z"), [entry], null);
    if (fail) throw new Error("rolled back");
  });
const count = async () => (await readAudit(db.database, scope)).length;

test("what is noted once is kept once, for each person, record and act", async () => {
  await note({ once: "a" }, scope.userId, true).catch(() => undefined);
  expect(await count()).toBe(0);
  await note({ once: "a" });
  await note({ once: "a" });
  expect(await count()).toBe(1);
  await note({ once: "b" });
  await note({ once: "a" }, "somebody else");
  await note({ once: "a", subjectId: "another paper" });
  await note({ once: "a", action: "document.printed" });
  expect(await count()).toBe(5);
  await note({});
  await note({});
  expect(await count()).toBe(7);
});
