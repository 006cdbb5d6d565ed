import { afterEach, expect, test } from "@jest/globals";
import { startTestMailbox, type TestMailbox } from "../testing/test-mailbox.ts";
import { createMail } from "./mail.ts";

let mailbox: TestMailbox | undefined;
afterEach(async () => mailbox?.close());

test("delivers a plain message to exactly one recipient", async () => {
  mailbox = await startTestMailbox();
  const mail = createMail({ url: mailbox.url, from: "recourse@example.org" });
  await mail.send({
    to: "ana@example.org",
    subject: "A date is near",
    text: "Open it.",
    messageId: "<a@recourse>",
  });
  mail.close();
  const [message] = await mailbox.messages();
  expect(mailbox.recipients()).toEqual([["ana@example.org"]]);
  expect(message).toMatchObject({ subject: "A date is near", messageId: "<a@recourse>" });
  expect(message?.text?.trim()).toBe("Open it.");
  expect(message?.html).toBeUndefined();
});

test.each([
  "ana@example.org\r\nBcc: eve@example.org",
  "ana@example.org, eve@example.org",
  "Ana <ana@example.org>",
  "",
])("refuses %j as an address", async (to) => {
  mailbox = await startTestMailbox();
  const mail = createMail({ url: mailbox.url, from: "recourse@example.org" });
  await expect(mail.send({ to, subject: "s", text: "t" })).rejects.toThrow();
  mail.close();
  expect(mailbox.recipients()).toEqual([]);
});

test("keeps a line break in a subject from becoming a header", async () => {
  mailbox = await startTestMailbox();
  const mail = createMail({ url: mailbox.url, from: "recourse@example.org" });
  await mail.send({ to: "ana@example.org", subject: "A date\r\nBcc: eve@example.org", text: "t" });
  mail.close();
  const [message] = await mailbox.messages();
  expect(message?.bcc ?? []).toEqual([]);
  expect(mailbox.recipients()).toEqual([["ana@example.org"]]);
});

test("rejects when the server refuses the message", async () => {
  mailbox = await startTestMailbox({ refuse: true });
  const mail = createMail({ url: mailbox.url, from: "recourse@example.org" });
  await expect(mail.send({ to: "ana@example.org", subject: "s", text: "t" })).rejects.toThrow();
  mail.close();
});
