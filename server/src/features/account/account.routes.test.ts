import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import supertest from "supertest";
import { readAudit } from "../../testing/audit-log.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { testPassword } from "../../testing/test-user.ts";

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ now: "2026-10-13T15:00:00Z" });
});
afterAll(() => app.close());

describe("the account", () => {
  test("shows who is signed in and their settings", async () => {
    const user = await app.signUp({ name: "Ada", timeZone: "America/Chicago" });
    const { body } = await user.get("/account").expect(200);
    expect(body).toEqual({
      user: { id: user.scope.userId, name: "Ada", email: user.email, emailVerified: true },
      workspace: { id: user.scope.workspaceId, name: "Personal", timeZone: "America/Chicago" },
      reminders: { byEmail: true, emailAvailable: false },
      hasDemo: false,
    });
  });

  test("changes what is sent and notes which settings, not their values", async () => {
    const user = await app.signUp({ name: "Ada" });
    const patch = { name: "Ada Rivers", timeZone: "Pacific/Honolulu", remindByEmail: false };
    const { body } = await user.agent.patch("/api/v1/account").send(patch).expect(200);
    expect(body).toMatchObject({
      user: { name: "Ada Rivers" },
      workspace: { timeZone: "Pacific/Honolulu" },
      reminders: { byEmail: false },
    });
    expect(await readAudit(app.deps.database, user.scope)).toEqual([
      {
        actorId: user.scope.userId,
        action: "account.changed",
        subjectType: "account",
        subjectId: user.scope.userId,
        details: { fields: ["name", "timeZone", "remindByEmail"] },
      },
    ]);
  });

  test.each([
    [{ name: "" }, "/name"],
    [{ timeZone: "Texas" }, "/timeZone"],
    [{ remindByEmail: "yes" }, "/remindByEmail"],
    [{ email: "new@example.org" }, "/email"],
    [{ emailVerified: true }, "/emailVerified"],
  ])("refuses %j", async (patch, pointer) => {
    const user = await app.signUp();
    const answer = await user.agent.patch("/api/v1/account").send(patch).expect(422);
    expect(answer.body.errors).toMatchObject([{ pointer }]);
  });
});

describe("sessions", () => {
  async function signInAgain(email: string) {
    const agent = supertest.agent(`http://127.0.0.1:${app.port}`);
    const body = { email, password: testPassword };
    await agent.post("/api/auth/sign-in/email").set("User-Agent", "Phone").send(body).expect(204);
    return agent;
  }

  test("are listed without their tokens, and one can be ended from another", async () => {
    const user = await app.signUp();
    const phone = await signInAgain(user.email);
    const list = await user.get("/account/sessions").expect(200);
    expect(list.body.items).toHaveLength(2);
    expect(JSON.stringify(list.body)).not.toMatch(/token/i);
    const other = list.body.items.find(({ current }: { current: boolean }) => !current);
    expect(other.userAgent).toBe("Phone");
    await user.delete(`/account/sessions/${other.id}`).expect(204);
    await phone.get("/api/v1/account").expect(401);
    await user.get("/account").expect(200);
  });

  test("all end at once", async () => {
    const user = await app.signUp();
    const phone = await signInAgain(user.email);
    await user.delete("/account/sessions").expect(204);
    await user.get("/account").expect(401);
    await phone.get("/api/v1/account").expect(401);
    expect(await readAudit(app.deps.database, user.scope)).toMatchObject([
      { action: "session.all_revoked", details: { ended: 2 } },
    ]);
  });

  test("of somebody else cannot be ended", async () => {
    const [user, stranger] = [await app.signUp(), await app.signUp()];
    const list = await user.get("/account/sessions");
    await stranger.delete(`/account/sessions/${list.body.items[0].id}`).expect(404);
    await user.get("/account").expect(200);
  });
});
