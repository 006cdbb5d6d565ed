import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readAccountAudit } from "../testing/audit-log.ts";
import { createTestApp, type TestApp } from "../testing/test-app.ts";
import { testPassword } from "../testing/test-user.ts";

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

test("joining, signing in, a new password and signing out leave an entry each, with ids only", async () => {
  const user = await app.signUp();
  await user.agent
    .post("/api/auth/change-password")
    .send({ currentPassword: testPassword, newPassword: "copper ladder seven moons" })
    .expect(204);
  await user.agent.post("/api/auth/sign-out").expect(204);
  const entries = await readAccountAudit(app.deps.database, user.scope);
  expect(entries.map((entry) => entry.action)).toEqual([
    "member.joined",
    "user.email_confirmed",
    "session.started",
    "password.changed",
    "session.ended",
    "session.started",
    "session.ended",
  ]);
  expect(entries.every((entry) => entry.actorId === user.scope.userId)).toBe(true);
  expect(JSON.stringify(entries)).not.toContain(user.email);
});

test("a sign-in that fails leaves no entry", async () => {
  const user = await app.signUp();
  const before = await readAccountAudit(app.deps.database, user.scope);
  await user.agent
    .post("/api/auth/sign-in/email")
    .send({ email: user.email, password: "not the right words", trustedDevice: false })
    .expect(401);
  expect(await readAccountAudit(app.deps.database, user.scope)).toEqual(before);
});
