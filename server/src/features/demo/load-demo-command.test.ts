import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readAudit } from "../../testing/audit-log.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { runLoadDemo } from "./load-demo-command.ts";

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ now: "2026-10-13T15:00:00Z" });
});
afterAll(() => app.close());

test("npm run demo says what to do, and loads into the account that is meant", async () => {
  expect(await runLoadDemo(app.deps, null)).toEqual({
    ok: false,
    words: expect.stringContaining("There is no account yet."),
  });
  const user = await app.signUp();
  expect(await runLoadDemo(app.deps, null)).toEqual({
    ok: true,
    words: `Loaded 16 invented cases into the account ${user.email}.`,
  });
  expect((await user.get("/today").expect(200)).body.hasDemo).toBe(true);
  expect(await readAudit(app.deps.database, user.scope)).toMatchObject([
    { actorId: user.scope.userId, action: "demo.loaded", details: { cases: 16, loaded: true } },
  ]);
  expect((await runLoadDemo(app.deps, null)).words).toContain("has the demo already");

  const other = await app.signUp();
  expect(await runLoadDemo(app.deps, null)).toMatchObject({ ok: false });
  expect(await runLoadDemo(app.deps, "nobody@example.org")).toMatchObject({ ok: false });
  expect((await other.get("/today").expect(200)).body.hasDemo).toBe(false);
  expect(await runLoadDemo(app.deps, other.email.toUpperCase())).toMatchObject({ ok: true });
  expect((await other.get("/today").expect(200)).body.hasDemo).toBe(true);
});
