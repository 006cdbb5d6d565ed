import { afterAll, beforeAll, expect, test } from "@jest/globals";
import {
  createTestDatabase,
  createTestWorkspace,
  type TestDatabase,
} from "../testing/test-database.ts";
import { withWorkspace } from "./tenancy.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(async () => {
  await db.close();
});
test("x", async () => {
  const s = await createTestWorkspace(db.database);
  expect(await withWorkspace(db.database, s, (tx) => tx.person.count())).toBe(0);
  expect(
    await withWorkspace(db.database, s, (tx) => tx.$queryRaw`select current_user::text as u`),
  ).toEqual([{ u: "recourse_app" }]);
});
