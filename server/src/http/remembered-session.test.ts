import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { withWorkspace } from "../database/tenancy.ts";
import { readAudit } from "../testing/audit-log.ts";
import { createTestApp, type TestApp } from "../testing/test-app.ts";
import type { TestUser } from "../testing/test-user.ts";

const start = "2026-10-13T15:00:00Z";
let app: TestApp;
let user: TestUser;
let ofUser: { where: { userId: string } };
beforeAll(async () => {
  app = await createTestApp({ now: start });
});
beforeEach(async () => {
  app.clock.set(start);
  user = await app.signUp();
  ofUser = { where: { userId: user.scope.userId } };
  // From here on the session is remembered.
  await user.get("/people").expect(200);
});
afterAll(() => app.close());

const addPerson = (key: string) => user.post("/people", { name: "Ada" }, key);

/** No effect, no audit entry, no key. */
async function expectNothingDone() {
  const { database } = app.deps;
  const counts = await withWorkspace(database, user.scope, async (tx) => [
    await tx.person.count(),
    await tx.idempotencyRecord.count(),
  ]);
  expect(counts).toEqual([0, 0]);
  expect(await readAudit(database, user.scope)).toEqual([]);
}

/** As another process does it, straight in the database. */
const revoke = () => app.deps.database.prisma.session.deleteMany(ofUser);

describe("a session that is remembered", () => {
  test("is refused at once when another process ends it, and its request leaves nothing behind", async () => {
    await revoke();
    await addPerson(randomUUID()).expect(401);
    await user.get("/people").expect(401);
    await expectNothingDone();
  });

  test("once ended is not told again what it was told before", async () => {
    const key = randomUUID();
    await addPerson(key).expect(201);
    await addPerson(key).expect(201);
    await revoke();
    await addPerson(key).expect(401);
  });

  test("is refused at once where the handler asks nothing of the database", async () => {
    await user.get("/jurisdictions").expect(200);
    await revoke();
    await user.get("/jurisdictions").expect(401);
  });

  test("once ended is told to sign in, and not what is wrong with its request", async () => {
    await revoke();
    await user.post("/people", { name: "" }).expect(401);
    await user.post("/people", { name: "Ada" }, "a b").expect(401);
    await user.get("/people?unknown=1").expect(401);
    const broken = user.agent.post("/api/v1/people").set("Content-Type", "application/json");
    await broken.set("Idempotency-Key", randomUUID()).send('{"name": "A"').expect(401);
  });

  test("that stands is told what is wrong with its request", async () => {
    await user.post("/people", { name: "" }).expect(422);
    const broken = user.agent.post("/api/v1/people").set("Content-Type", "application/json");
    await broken.set("Idempotency-Key", randomUUID()).send('{"name": "A"').expect(400);
  });

  test("loses at once what a new role does not allow", async () => {
    const { workspaceMember } = app.deps.database.prisma;
    await workspaceMember.updateMany({ ...ofUser, data: { role: "reader" } });
    await addPerson(randomUUID()).expect(403);
    await expectNothingDone();
    await workspaceMember.updateMany({ ...ofUser, data: { role: "owner" } });
    await addPerson(randomUUID()).expect(201);
  });

  test("moves at once to the workspace that it now belongs to", async () => {
    const other = await app.signUp();
    const { workspaceId } = other.scope;
    const { workspaceMember } = app.deps.database.prisma;
    await workspaceMember.deleteMany({ where: { userId: other.scope.userId } });
    await workspaceMember.updateMany({ ...ofUser, data: { workspaceId } });
    await addPerson(randomUUID()).expect(201);
    await expectNothingDone();
    const people = await withWorkspace(app.deps.database, other.scope, (tx) => tx.person.count());
    expect(people).toBe(1);
  });

  test("ends by the clock, and its row goes with it", async () => {
    app.clock.advance({ minutes: 31 });
    await addPerson(randomUUID()).expect(401);
    expect(await app.deps.database.prisma.session.count(ofUser)).toBe(0);
    await expectNothingDone();
  });

  test("is not taken from a cookie whose signature is another", async () => {
    const forged = user.cookie.replace(/\..{10}/, ".AAAAAAAAAA");
    await app.request().get("/api/v1/people").set("Cookie", forged).expect(401);
  });
});
