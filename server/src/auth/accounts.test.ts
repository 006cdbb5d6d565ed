import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import supertest from "supertest";
import { createTestApp, type TestApp } from "../testing/test-app.ts";
import { testPassword } from "../testing/test-user.ts";

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const api = "/api/auth";
const newAgent = () => supertest.agent(`http://127.0.0.1:${app.port}`);
const account = { name: "Ada", email: "", password: testPassword, timeZone: "America/Chicago" };

describe("signing up", () => {
  test("makes an account with its own workspace, and signs nobody in", async () => {
    const agent = newAgent();
    const email = "Fresh@Example.org";
    const answer = await agent
      .post(`${api}/sign-up/email`)
      .send({ ...account, email })
      .expect(200);
    expect(answer.body).toEqual({ next: "sign_in" });
    expect(answer.headers["set-cookie"]).toBeUndefined();
    await agent.get("/api/v1/account").expect(401);
    const [member] = await app.deps.database.prisma.workspaceMember.findMany({
      where: { user: { email: "fresh@example.org" } },
      include: { workspace: true },
    });
    expect(member?.role).toBe("owner");
    expect(member?.workspace.timeZone).toBe("America/Chicago");
  });

  test("gives the same answer for an address that has an account, and changes nothing", async () => {
    const user = await app.signUp();
    const again = { ...account, email: user.email, name: "Thief", password: "another long phrase" };
    const answer = await newAgent().post(`${api}/sign-up/email`).send(again).expect(200);
    expect(answer.body).toEqual({ next: "sign_in" });
    const rows = await app.deps.database.prisma.user.findMany({ where: { email: user.email } });
    expect(rows.map(({ name }) => name)).toEqual(["Test Person"]);
    await newAgent()
      .post(`${api}/sign-in/email`)
      .send({ email: user.email, password: again.password })
      .expect(401);
  });

  test.each([
    ["too short", "eleven char"],
    ["leaked", "QAZWSXEDCRFV"],
    ["leaked, with digits behind", "Password123456"],
    ["leaked, in disguise", "P@ssw0rd!!!!2026"],
    ["a word twice", "sunshinesunshine"],
    ["one key", "aaaaaaaaaaaaaaaa"],
    ["a row of keys", "123456789012345"],
    ["the address", "me-myself@example.org"],
  ])("refuses a password that is %s", async (_what, password) => {
    const body = { ...account, email: "me-myself@example.org", password };
    const answer = await newAgent().post(`${api}/sign-up/email`).send(body).expect(422);
    expect(answer.body.errors).toMatchObject([{ pointer: "/password" }]);
  });

  test.each([
    ["/email", { email: "nobody" }],
    ["/name", { name: " " }],
    ["/timeZone", { timeZone: "Nowhere" }],
    ["/password", { password: "x".repeat(201) }],
    ["/emailVerified", { emailVerified: true }],
    ["/role", { role: "admin" }],
  ])("refuses a wrong or unknown %s", async (pointer, wrong) => {
    const body = { ...account, email: "new@example.org", ...wrong };
    const answer = await newAgent().post(`${api}/sign-up/email`).send(body).expect(422);
    expect(answer.body.errors).toMatchObject([{ pointer }]);
  });
});

describe("signing in", () => {
  test("sets one strict cookie that no script can read, and says no token", async () => {
    const user = await app.signUp();
    const body = { email: user.email.toUpperCase(), password: testPassword };
    const answer = await newAgent().post(`${api}/sign-in/email`).send(body).expect(204);
    expect(answer.text).toBe("");
    const [session] = answer.get("Set-Cookie")?.filter((line) => /session_token/.test(line)) ?? [];
    expect(session).toMatch(/^recourse\.session_token=/);
    expect(session).toMatch(/HttpOnly/i);
    expect(session).toMatch(/SameSite=Strict/i);
    // Not a trusted device: the browser forgets it when it closes.
    expect(session).not.toMatch(/Max-Age|Expires/i);
  });

  test("says the same for a wrong password and an unknown address", async () => {
    const user = await app.signUp();
    const tries = [user.email, "unknown@example.org"].map((email) =>
      newAgent().post(`${api}/sign-in/email`).send({ email, password: "wrong wrong wrong" }),
    );
    const [wrong, unknown] = await Promise.all(tries);
    const withoutId = ({ requestId: _id, ...rest }: Record<string, unknown>) => rest;
    expect(wrong?.status).toBe(401);
    expect(withoutId(wrong?.body)).toEqual(withoutId(unknown?.body));
    expect(wrong?.body.reason).toBe("wrong_email_or_password");
  });

  test("keeps the password as Argon2id with 19 MiB and two passes", async () => {
    const user = await app.signUp();
    const row = await app.deps.database.prisma.account.findFirstOrThrow({
      where: { userId: user.scope.userId },
    });
    expect(row.password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });
});

describe("guessing", () => {
  const guess = (agent: ReturnType<typeof newAgent>, email: string, from: string) =>
    agent
      .post(`${api}/sign-in/email`)
      .set("X-Forwarded-For", from)
      .send({ email, password: "wrong wrong wrong" });

  test("is stopped after ten tries, whatever address it claims to come from; the owner still gets in", async () => {
    const user = await app.signUp();
    const agent = newAgent();
    const answers: number[] = [];
    for (let index = 0; index < 12; index++) {
      const answer = await guess(agent, user.email, `203.0.113.${index}`);
      answers.push(answer.status);
    }
    expect(answers).toEqual([...Array(10).fill(401), 429, 429]);
    const right = { email: user.email, password: testPassword };
    const locked = await newAgent().post(`${api}/sign-in/email`).send(right).expect(429);
    expect(Number(locked.headers["retry-after"])).toBeGreaterThan(0);
    // The device on which the owner signed in before.
    await user.agent.post(`${api}/sign-in/email`).send(right).expect(204);
  });

  test("is possible again after the wait, and a success clears the count", async () => {
    const user = await app.signUp();
    const agent = newAgent();
    for (let index = 0; index < 11; index++) await guess(agent, user.email, "");
    app.clock.advance({ minutes: 16 });
    const right = { email: user.email, password: testPassword };
    await agent.post(`${api}/sign-in/email`).send(right).expect(204);
    app.clock.advance({ minutes: -16 });
  });

  test("counts an unknown address the same way", async () => {
    const agent = newAgent();
    const answers: number[] = [];
    for (let index = 0; index < 11; index++) {
      answers.push((await guess(agent, "ghost@example.org", "")).status);
    }
    expect(answers.at(-1)).toBe(429);
  });
});

describe("signing out", () => {
  test("ends the session on the server, and works twice", async () => {
    const user = await app.signUp();
    await user.agent.post(`${api}/sign-out`).expect(204);
    await app.request().get("/api/v1/account").set("Cookie", user.cookie).expect(401);
    await user.agent.post(`${api}/sign-out`).send({}).expect(204);
  });
});

describe("changing the password", () => {
  const newPassword = "slow herons wait in reeds";

  test("ends every other session, keeps this one, and takes the new password only", async () => {
    const user = await app.signUp();
    const phone = newAgent();
    const right = { email: user.email, password: testPassword };
    await phone.post(`${api}/sign-in/email`).send(right).expect(204);
    const body = { currentPassword: testPassword, newPassword };
    const answer = await user.agent.post(`${api}/change-password`).send(body).expect(204);
    expect(answer.text).toBe("");
    await phone.get("/api/v1/account").expect(401);
    await user.get("/account").expect(200);
    await phone.post(`${api}/sign-in/email`).send(right).expect(401);
    await phone
      .post(`${api}/sign-in/email`)
      .send({ ...right, password: newPassword })
      .expect(204);
  });

  test("needs the current one, a session, and a good new one", async () => {
    const user = await app.signUp();
    const change = (body: object) => user.agent.post(`${api}/change-password`).send(body);
    const wrong = await change({ currentPassword: "not this one", newPassword }).expect(422);
    expect(wrong.body.errors).toMatchObject([{ pointer: "/currentPassword" }]);
    const weak = { currentPassword: testPassword, newPassword: "Password123456" };
    expect((await change(weak).expect(422)).body.errors).toMatchObject([
      { pointer: "/newPassword" },
    ]);
    await newAgent().post(`${api}/change-password`).send(weak).expect(401);
  });
});

test("what the auth library could do beyond this is not reachable", async () => {
  const user = await app.signUp();
  for (const path of ["get-session", "list-sessions", "list-accounts", "ok", "reset-password/x"]) {
    const answer = await user.agent.get(`${api}/${path}`);
    expect([path, [404, 405].includes(answer.status)]).toEqual([path, true]);
  }
  for (const path of ["update-user", "delete-user", "change-email", "sign-in/social"]) {
    await user.agent.post(`${api}/${path}`).send({}).expect(404);
  }
});

test("no log line holds an address or a password", () => {
  const all = app.logged.join("");
  expect(all).toMatch("/api/auth/sign-up/email");
  // Not without regard to case: the ids are full of "ada".
  expect(all).not.toMatch(/example\.org|otters|Ada/);
});
