import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import express from "express";
import supertest from "supertest";
import { z } from "zod";
import { insertPerson } from "../features/people/people.repository.ts";
import { readAudit } from "../testing/audit-log.ts";
import { storedFiles } from "../testing/stored-files.ts";
import { createTestApp, type TestApp } from "../testing/test-app.ts";
import type { TestUser } from "../testing/test-user.ts";
import { mountRoutes } from "./api-router.ts";
import { answerErrors } from "./problem.ts";
import { refused } from "./refusal.ts";
import { defineRoute, defineUploadRoute } from "./route.ts";

let app: TestApp;
let user: TestUser;
beforeAll(async () => {
  app = await createTestApp({ now: "2026-10-13T15:00:00Z" });
  user = await app.signUp({ timeZone: "Pacific/Honolulu" });
});
afterAll(() => app.close());

const person = {
  name: "Half Saved",
  relationship: "self" as const,
  dateOfBirth: null,
  mailingAddress: null,
  phone: null,
  email: null,
};
const change = {
  method: "post",
  tag: "T",
  summary: "S",
  can: "change_records",
  audit: "t.done",
} as const;
const read = { method: "get", tag: "T", summary: "S", can: "read_records" } as const;

let runs = 0;
let afterCommits = 0;

const routes = [
  defineRoute({ ...change, path: "/refuses", response: z.undefined() }, async (context) => {
    await insertPerson(context.tx, context.scope, { ...person, id: randomUUID() }, context.now);
    context.audit({ details: { never: true } });
    return refused("not_now", "This cannot be done now.");
  }),
  defineRoute({ ...change, path: "/breaks", response: z.undefined() }, async (context) => {
    await insertPerson(context.tx, context.scope, { ...person, id: randomUUID() }, context.now);
    throw new Error("the secret inside");
  }),
  // Does its work each time it is run, and comes to another end each time.
  ...["refuses", "breaks", "answers"].map((later) =>
    defineRoute({ ...change, path: `/once/${later}`, response: z.undefined() }, async (context) => {
      runs += 1;
      await insertPerson(context.tx, context.scope, { ...person, id: randomUUID() }, context.now);
      context.afterCommit(async () => {
        afterCommits += 1;
      });
      if (runs === 1 || later === "answers") return undefined;
      if (later === "refuses") return refused("not_now", "This cannot be done now.");
      throw new Error("on its second run");
    }),
  ),
  defineRoute(
    {
      ...change,
      path: "/empty/:id",
      response: z.undefined(),
      params: z.strictObject({ id: z.uuid() }),
    },
    async () => undefined,
  ),
  defineRoute({ ...read, path: "/wrong", response: z.object({ a: z.number() }) }, async () => ({
    a: 1,
    secret: 2,
  })),
  defineRoute(
    { ...read, path: "/today", response: z.object({ today: z.string() }) },
    async ({ today }) => ({ today }),
  ),
  defineRoute(
    { ...change, path: "/not-for-owners", response: z.undefined(), can: "load_demo" },
    async () => undefined,
  ),
  ...[true, false].map((goesWell) =>
    defineUploadRoute(
      { ...change, path: `/upload/${goesWell}`, response: z.undefined(), body: z.strictObject({}) },
      { maxBytes: 1000 },
      async ({ upload }) => {
        await upload.storeAs(randomBytes(32).toString("hex"));
        return goesWell ? undefined : refused("not_now", "This cannot be done now.");
      },
    ),
  ),
];

function send(path: string, method: "get" | "post" = "post", key: string = randomUUID()) {
  const host = express();
  host.use(mountRoutes(routes, app.deps), answerErrors(app.deps));
  return supertest(host)[method](path).set({ Cookie: user.cookie, "Idempotency-Key": key });
}

const savedPeople = async () => (await user.get("/people?q=Half")).body.items.length;
const actions = async () =>
  (await readAudit(app.deps.database, user.scope)).map((entry) => entry.action);

describe("a key that was taken", () => {
  test.each(["refuses", "breaks", "answers"])(
    "wins over a handler that %s, of which nothing stays",
    async (later) => {
      user = await app.signUp({ timeZone: "Pacific/Honolulu" });
      [runs, afterCommits] = [0, 0];
      const key = randomUUID();
      const first = await send(`/once/${later}`, "post", key).expect(204);
      expect(first.headers["idempotency-replayed"]).toBeUndefined();
      const again = await send(`/once/${later}`, "post", key).expect(204);
      expect(again.headers["idempotency-replayed"]).toBe("true");
      expect(await savedPeople()).toBe(1);
      expect(await actions()).toEqual(["t.done"]);
      expect(afterCommits).toBe(1);
    },
  );

  test("by a request that was refused is free again", async () => {
    user = await app.signUp({ timeZone: "Pacific/Honolulu" });
    const key = randomUUID();
    await send("/refuses", "post", key).expect(409);
    await send("/once/answers", "post", key).expect(204);
  });
});

describe("a handler", () => {
  test("that refuses leaves nothing behind, not even its audit entry", async () => {
    user = await app.signUp({ timeZone: "Pacific/Honolulu" });
    const answer = await send("/refuses").expect(409);
    expect(answer.body).toMatchObject({ reason: "not_now", detail: "This cannot be done now." });
    expect(await savedPeople()).toBe(0);
    expect(await actions()).toEqual([]);
  });

  test("that refuses after it stored a file takes the file back", async () => {
    const stored = async () => (await storedFiles(app.deps.env.dataDir)).length;
    await send("/upload/true").attach("file", Buffer.from("text"), "a.txt").expect(204);
    expect(await stored()).toBe(1);
    await send("/upload/false").attach("file", Buffer.from("text"), "a.txt").expect(409);
    expect(await stored()).toBe(1);
  });

  test("that breaks leaves nothing behind, and tells nothing but a request id", async () => {
    const answer = await send("/breaks").expect(500);
    expect(answer.text).not.toMatch(/secret|Error|at /);
    expect(answer.body).toMatchObject({ status: 500, requestId: expect.any(String) });
    const logged = app.logged.find((line) => line.includes(answer.body.requestId));
    expect(logged).toMatch("the secret inside");
    expect(await savedPeople()).toBe(0);
  });

  test("that answers nothing is noted under the id in its address", async () => {
    const id = randomUUID();
    const answer = await send(`/empty/${id}`).expect(204);
    expect(answer.text).toBe("");
    expect(await readAudit(app.deps.database, user.scope)).toContainEqual({
      actorId: user.scope.userId,
      action: "t.done",
      subjectType: "t",
      subjectId: id,
      details: {},
    });
  });

  test("that says more than its contract fails in tests", async () => {
    await send("/wrong", "get").expect(500);
    expect(app.logged.join("")).toMatch("answers with fields that the contract does not name");
  });

  test("gets the date of the workspace's place", async () => {
    app.clock.set("2026-10-13T15:00:00Z");
    await send("/today", "get").expect(200, { today: "2026-10-13" });
    app.clock.set("2026-10-14T09:59:00Z");
    await user.agent.get("/api/v1/account").expect(401);
    user = await app.signUp({ timeZone: "Pacific/Honolulu" });
    await send("/today", "get").expect(200, { today: "2026-10-13" });
    app.clock.set("2026-10-14T10:01:00Z");
    await send("/today", "get").expect(200, { today: "2026-10-14" });
  });
});

test("a role without the permission is refused", async () => {
  await app.deps.database.prisma.workspaceMember.updateMany({
    where: { userId: user.scope.userId },
    data: { role: "reader" },
  });
  const answer = await send("/not-for-owners").expect(403);
  expect(answer.body.reason).toBe("not_allowed");
});
