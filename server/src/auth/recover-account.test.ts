import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import supertest from "supertest";
import { createMail, type Mail } from "../mail/mail.ts";
import { createTestApp, type TestApp } from "../testing/test-app.ts";
import { startTestMailbox, type TestMailbox } from "../testing/test-mailbox.ts";
import { testPassword } from "../testing/test-user.ts";

let app: TestApp;
let mailbox: TestMailbox;
let mail: Mail;
beforeAll(async () => {
  mailbox = await startTestMailbox();
  mail = createMail({ url: mailbox.url, from: "recourse@example.org" });
  app = await createTestApp({ mail });
});
afterAll(async () => {
  await app.close();
  mail.close();
  await mailbox.close();
});

const api = "/api/auth";
const newPassword = "slow herons wait in reeds";
const newAgent = () => supertest.agent(`http://127.0.0.1:${app.port}`);

/** Mail is sent after the answer. */
async function mailTo(address: string, subject: string): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const messages = await mailbox.messages();
    const found = messages.findLast(
      (message) => message.to?.[0]?.address === address && message.subject === subject,
    );
    if (found?.text) return found.text;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no mail "${subject}"`);
}

const linkIn = (text: string): URL => new URL(/https?:\/\/\S+/.exec(text)?.[0] ?? "");

describe("where mail is set up", () => {
  const account = { name: "Ada", password: testPassword, timeZone: "UTC" };

  test("an address must be confirmed before the first sign-in", async () => {
    const email = "confirm@example.org";
    const agent = newAgent();
    const signUp = await agent
      .post(`${api}/sign-up/email`)
      .send({ ...account, email })
      .expect(200);
    expect(signUp.body).toEqual({ next: "verify_email" });
    const early = await agent.post(`${api}/sign-in/email`).send({ email, password: testPassword });
    expect([early.status, early.body.reason]).toEqual([403, "email_not_verified"]);
    const link = linkIn(await mailTo(email, "Confirm your e-mail address"));
    const opened = await agent.get(link.pathname + link.search).expect(303);
    expect(opened.headers.location).toBe("/sign-in?verified=true");
    await agent.post(`${api}/sign-in/email`).send({ email, password: testPassword }).expect(204);
  });

  test("a wrong link leads to a page that says so", async () => {
    const answer = await newAgent().get(`${api}/verify-email?token=nonsense`).expect(303);
    expect(answer.headers.location).toMatch(/^\/sign-in\?.*error=/);
  });

  test("somebody who has an account is told by mail, and the answer does not tell", async () => {
    const user = await app.signUp();
    const again = { ...account, email: user.email };
    const answer = await newAgent().post(`${api}/sign-up/email`).send(again).expect(200);
    expect(answer.body).toEqual({ next: "verify_email" });
    expect(await mailTo(user.email, "You already have an account")).toMatch("nothing was changed");
  });

  test("a forgotten password is replaced by a link that works once and ends every session", async () => {
    const user = await app.signUp();
    await newAgent().post(`${api}/request-password-reset`).send({ email: user.email }).expect(204);
    const link = linkIn(await mailTo(user.email, "Set a new password"));
    expect(link.pathname).toBe("/reset-password");
    const token = link.searchParams.get("token");
    const reset = (body: object) => newAgent().post(`${api}/reset-password`).send(body);
    await reset({ token, newPassword: "Password123456" }).expect(422);
    await reset({ token, newPassword }).expect(204);
    await user.get("/account").expect(401);
    const signIn = (password: string) =>
      newAgent().post(`${api}/sign-in/email`).send({ email: user.email, password });
    await signIn(testPassword).expect(401);
    await signIn(newPassword).expect(204);
    const twice = await reset({ token, newPassword: "a third long phrase" }).expect(409);
    expect(twice.body.reason).toBe("link_not_valid");
  });

  test("the token of a link is not stored as it was sent", async () => {
    const user = await app.signUp();
    await newAgent().post(`${api}/request-password-reset`).send({ email: user.email }).expect(204);
    const link = linkIn(await mailTo(user.email, "Set a new password"));
    const token = link.searchParams.get("token") ?? "";
    const rows = await app.deps.database.prisma.verification.findMany();
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(token);
  });

  test("an unknown address gets the same answer and no mail, and asking has a limit", async () => {
    const before = mailbox.recipients().length;
    const ask = () =>
      newAgent().post(`${api}/request-password-reset`).send({ email: "ghost@example.org" });
    for (let index = 0; index < 5; index++) await ask().expect(204);
    await ask().expect(429);
    expect(mailbox.recipients().length).toBe(before);
  });
});

test("without mail, a link cannot be asked for, and the answer says why", async () => {
  const silent = await createTestApp();
  const body = { email: "a@example.org" };
  const answer = await silent.request().post(`${api}/request-password-reset`).send(body);
  expect([answer.status, answer.body.reason]).toEqual([409, "email_not_available"]);
  await silent.close();
});
