import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createTestApp, type TestApp } from "../testing/test-app.ts";
import { purgeAccounts } from "./purge-accounts.ts";

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ now: "2026-10-13T15:00:00Z" });
});
afterAll(() => app.close());

test("removes the sessions that are over and leaves the others", async () => {
  const [ordinary, trusted] = [await app.signUp(), await app.signUp({ trustedDevice: true })];
  const sessions = () => app.deps.database.prisma.session.findMany({ select: { userId: true } });
  app.clock.advance({ minutes: 29 });
  await purgeAccounts(app.deps);
  expect(await sessions()).toHaveLength(2);
  app.clock.advance({ minutes: 2 });
  await purgeAccounts(app.deps);
  expect(await sessions()).toEqual([{ userId: trusted.scope.userId }]);
  await ordinary.get("/account").expect(401);
  app.clock.advance({ days: 14 });
  await purgeAccounts(app.deps);
  expect(await sessions()).toEqual([]);
});
