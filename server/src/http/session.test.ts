import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { createTestApp, type TestApp } from "../testing/test-app.ts";
import type { TestUser } from "../testing/test-user.ts";

const start = "2026-10-13T15:00:00Z";
let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ now: start });
});
beforeEach(() => app.clock.set(start));
afterAll(() => app.close());

/** Uses the session every so often. */
async function useEvery(
  user: TestUser,
  step: { hours?: number; days?: number; minutes?: number },
  times: number,
) {
  for (let index = 0; index < times; index++) {
    app.clock.advance(step);
    await user.get("/account").expect(200);
  }
}

describe("a session", () => {
  test("ends after 30 minutes without use, and its row goes with it", async () => {
    const user = await app.signUp();
    app.clock.advance({ minutes: 30 });
    await user.get("/account").expect(200);
    app.clock.advance({ minutes: 31 });
    await user.get("/account").expect(401);
    const left = await app.deps.database.prisma.session.count({
      where: { userId: user.scope.userId },
    });
    expect(left).toBe(0);
    app.clock.set(start);
    await user.get("/account").expect(401);
  });

  test("ends after 12 hours, however busy", async () => {
    const user = await app.signUp();
    await useEvery(user, { minutes: 30 }, 24);
    app.clock.advance({ minutes: 1 });
    await user.get("/account").expect(401);
  });

  test("on a trusted device lasts 14 days without use and 30 days at most", async () => {
    const idle = await app.signUp({ trustedDevice: true });
    const busy = await app.signUp({ trustedDevice: true });
    await useEvery(busy, { days: 10 }, 1);
    await idle.get("/account").expect(200);
    await useEvery(busy, { days: 10 }, 2);
    await idle.get("/account").expect(401);
    app.clock.advance({ minutes: 1 });
    await busy.get("/account").expect(401);
  });

  test("writes down its use at most once a minute", async () => {
    const user = await app.signUp();
    const lastUsed = async () => {
      const row = await app.deps.database.prisma.session.findFirstOrThrow({
        where: { userId: user.scope.userId },
      });
      return row.updatedAt.toISOString();
    };
    app.clock.advance({ minutes: 1 });
    await user.get("/account");
    expect(await lastUsed()).toBe("2026-10-13T15:00:00.000Z");
    app.clock.advance({ minutes: 1 });
    await user.get("/account");
    expect(await lastUsed()).toBe("2026-10-13T15:02:00.000Z");
  });
});

describe("a cookie", () => {
  const ask = (cookie: string) => app.request().get("/api/v1/account").set("Cookie", cookie);

  test("works as it was given", async () => {
    const user = await app.signUp();
    await ask(user.cookie).expect(200);
    await ask(`other=1; ${user.cookie}; more=2`).expect(200);
  });

  test("does not work with another signature, even for a real token", async () => {
    const user = await app.signUp();
    const row = await app.deps.database.prisma.session.findFirstOrThrow({
      where: { userId: user.scope.userId },
    });
    for (const value of [
      row.token,
      `${row.token}.`,
      `${row.token}.${"A".repeat(43)}%3D`,
      "%E0%A4%A",
      ".",
      "",
    ]) {
      await ask(`recourse.session_token=${value}`).expect(401);
    }
  });
});
