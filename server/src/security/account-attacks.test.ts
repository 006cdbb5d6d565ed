import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parseEnv } from "../env.ts";
import { createTestApp, type TestApp } from "../testing/test-app.ts";
import { type TestUser, testPassword } from "../testing/test-user.ts";

let app: TestApp;
let user: TestUser;
beforeAll(async () => {
  app = await createTestApp({ now: "2026-10-13T15:00:00Z", env: { trustProxy: 1 } });
  user = await app.signUp();
});
afterAll(() => app.close());

const signIn = (email: string, password: string, headers: Readonly<Record<string, string>> = {}) =>
  app.request().post("/api/auth/sign-in/email").set(headers).send({ email, password });

describe("signing in", () => {
  test("gives a token of its own each time, whatever cookie was there before", async () => {
    const planted = "recourse.session_token=planted.signature; recourse.device=planted.signature";
    const [first, second] = [
      await signIn(user.email, testPassword, { Cookie: planted }).expect(204),
      await signIn(user.email, testPassword, { Cookie: user.cookie }).expect(204),
    ].map((answer) => answer.get("Set-Cookie")?.find((line) => line.includes("session_token")));
    expect(first).toBeDefined();
    expect(first).not.toContain("planted");
    expect(second).not.toBe(first);
    expect(user.cookie).not.toContain(second?.split(";")[0]);
  });

  test.each([
    ["{}"],
    ['{"email":{"contains":"@"},"password":"x"}'],
    ['{"email":["a@example.org"],"password":"x"}'],
    ['{"email":"a@example.org","password":{"not":null}}'],
    ['{"email":"a@example.org\\u0000","password":"x"}'],
    ['{"email":"a@example.org","password":"x","callbackURL":"https://evil.example"}'],
    ['{"email":"a@example.org","password":"x","trustedDevice":"yes"}'],
    ['{"email":"a@example.org\\r\\nBcc: eve@evil.example","password":"x"}'],
  ])("takes nothing but an address and a password: %s", async (body) => {
    const answer = await app.request().post("/api/auth/sign-in/email").type("json").send(body);
    expect(answer.status).toBe(422);
    expect(answer.body.errors[0].pointer).toMatch(/^\/(email|password|callbackURL|trustedDevice)/);
  });
});

describe("signing up", () => {
  test.each([["role"], ["emailVerified"], ["id"], ["image"], ["callbackURL"], ["workspaceId"]])(
    "does not let anybody set %s",
    async (field) => {
      const account = { name: "Eve", email: `${field}@example.org`, password: testPassword };
      const answer = await app
        .request()
        .post("/api/auth/sign-up/email")
        .send({ ...account, [field]: true });
      expect(answer.status).toBe(422);
      expect(answer.body.errors).toMatchObject([{ pointer: `/${field}` }]);
      expect(await app.deps.database.prisma.user.count({ where: { email: account.email } })).toBe(
        0,
      );
    },
  );

  test("hashes a password also where the address has an account: the time must not tell", async () => {
    const timed = async (email: string) => {
      const startedAt = performance.now();
      const body = { name: "Eve", email, password: testPassword };
      await app.request().post("/api/auth/sign-up/email").send(body).expect(200);
      return performance.now() - startedAt;
    };
    const middleOf = (times: number[]) => times.toSorted((a, b) => a - b)[2] ?? 0;
    const known: number[] = [];
    const unknown: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      known.push(await timed(user.email));
      unknown.push(await timed(`new${round}@example.org`));
    }
    expect(middleOf(known)).toBeGreaterThan(middleOf(unknown) / 3);
  });
});

describe("limits behind a proxy", () => {
  test("count the address that the proxy saw, not the one a caller writes before it", async () => {
    const statuses: number[] = [];
    for (let index = 0; index < 110; index += 1) {
      const forwarded = { "X-Forwarded-For": `198.51.100.${index}, 203.0.113.7` };
      const body = { email: `nobody${index}@example.org` };
      statuses.push((await signIn(body.email, "", forwarded)).status);
    }
    // A body that is not taken is not counted, so that a form that is sent empty locks nobody out.
    expect(new Set(statuses)).toEqual(new Set([422]));
    for (let index = 0; index < 110; index += 1) {
      const forwarded = { "X-Forwarded-For": `198.51.100.${index}, 203.0.113.7` };
      const token = { token: "x", newPassword: "long enough but wrong token" };
      const answer = await app
        .request()
        .post("/api/auth/reset-password")
        .set(forwarded)
        .send(token);
      statuses.push(answer.status);
    }
    expect(statuses.at(-1)).toBe(429);
    const elsewhere = { "X-Forwarded-For": "203.0.113.8" };
    const token = { token: "x", newPassword: "long enough but wrong token" };
    await app.request().post("/api/auth/reset-password").set(elsewhere).send(token).expect(409);
  });

  const envOf = (trust: string) => parseEnv({ NODE_ENV: "test", TRUST_PROXY: trust }, () => "x");
  test.each([
    ["1", 1],
    ["loopback", "loopback"],
    ["10.0.0.0/8, ::1", "10.0.0.0/8, ::1"],
    ["false", false],
  ])("TRUST_PROXY=%s is understood", (text, meant) => expect(envOf(text).trustProxy).toBe(meant));
  test.each([["true"], ["*"], ["nonsense"], ["10.0.0.0/33"], ["10.0.0.0/8/8"], ["loopback,"]])(
    "TRUST_PROXY=%s is refused in one sentence: it would let callers choose their address, or not start",
    (text) => expect(() => envOf(text)).toThrow(/^The setting TRUST_PROXY is wrong: name the addr/),
  );
});

test("no answer holds a session token", async () => {
  const tokens = await app.deps.database.prisma.session.findMany({ select: { token: true } });
  const pages = ["/account", "/account/sessions", "/today", "/cases"];
  const answers = await Promise.all(pages.map((page) => user.get(page).expect(200)));
  const said = answers.map(({ text }) => text).join();
  for (const { token } of tokens) expect(said).not.toContain(token);
  expect(tokens.length).toBeGreaterThan(0);
});
