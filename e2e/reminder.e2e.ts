import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { startTestMailbox, type TestMailbox } from "../server/src/testing/test-mailbox.ts";
import { requestOf, startCase } from "./support/case.ts";
import { type RunningApp, startApp } from "./support/running-app.ts";
import { openVisitor, signUpByHand } from "./support/visitor.ts";

let mailbox: TestMailbox;
let app: RunningApp;

// This journey kills the app, and the app sends mail: it has one of its own.
beforeAll(async () => {
  mailbox = await startTestMailbox();
  app = await startApp({ SMTP_URL: mailbox.url, MAIL_FROM: "recourse@example.org" });
});
afterAll(async () => {
  await app?.stop();
  await mailbox?.close();
});

test("an answer that is overdue is told by e-mail, once, and the message names nobody", async () => {
  const visitor = await openVisitor({}, app.url);
  await signUpByHand(visitor, { mailbox });
  const casePath = await startCase(visitor, requestOf(33));

  // The worker looks at start: a kill and a new start must neither lose the reminder nor send it twice.
  await app.restart("SIGKILL");
  await until(async () => (await reminders()).length > 0);
  await app.restart();
  await app.restart("SIGKILL");
  const sent = await reminders();
  expect(sent).toHaveLength(1);
  const [message] = sent;
  expect(message?.text).toContain(`${app.url}${casePath}`);
  expect(JSON.stringify(message)).not.toMatch(/Larkspur|Reyes|Moreno|Renata Moreno|psychiatr/i);
  await visitor.context.close();
});

async function reminders() {
  const messages = await mailbox.messages();
  return messages.filter((message) => message.subject === "Recourse: a date has passed");
}

async function until(done: () => Promise<boolean>): Promise<void> {
  const giveUpAt = Date.now() + 60_000;
  while (!(await done())) {
    if (Date.now() > giveUpAt) throw new Error("It did not happen in time.");
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
