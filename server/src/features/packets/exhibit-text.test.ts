import { expect, test } from "@jest/globals";
import { createTransport } from "nodemailer";
import { readExhibitText } from "./exhibit-text.ts";

async function writeMail(body: { text?: string; html?: string }): Promise<Buffer> {
  const mailer = createTransport({ streamTransport: true, buffer: true });
  const { message } = await mailer.sendMail({
    from: { name: "Renée Müller", address: "records@example.org" },
    to: ["ada@example.org", { name: "Ada Rivers", address: "ada.rivers@example.org" }],
    date: new Date("2026-11-16T15:30:00Z"),
    subject: "Über Ihre Akte",
    attachments: [{ filename: "Formular für Sie.pdf", content: Buffer.from("%PDF-1.7") }],
    ...body,
  });
  if (!Buffer.isBuffer(message)) throw new Error("The mail was not written.");
  return message;
}

test("an e-mail reads in a packet as a person reads it", async () => {
  const mail = await writeMail({ text: "Grüße\nRenée" });
  expect(await readExhibitText("message/rfc822", mail)).toBe(
    [
      "From: Renée Müller <records@example.org>",
      "To: ada@example.org, Ada Rivers <ada.rivers@example.org>",
      "Date: Mon, 16 Nov 2026 15:30:00 +0000",
      "Subject: Über Ihre Akte",
      "Attached: Formular für Sie.pdf",
      "",
      "Grüße",
      "Renée",
    ].join("\n"),
  );
});

test("of an e-mail that is a web page only the words are set, and that is said", async () => {
  const html = `<html><head><title>T</title><style>p{}</style></head><body><h1>A message</h1>
    <p>Dear Ada,<br>it is <b>ready</b> &amp; free.</p><img src="https://x.example/a.png">
    <script>alert(1)</script><table><tr><td>Sent</td><td>today</td></tr></table></body></html>`;
  const text = await readExhibitText("message/rfc822", await writeMail({ html }));
  const [, note, ...words] = text?.split("\n\n") ?? [];
  expect(note).toContain("This e-mail is a web page");
  expect(words).toEqual(["A message", "Dear Ada,\nit is ready & free.", "Sent today"]);
});

test("a hostile page in an e-mail is read to its end: however deep, and however many stand side by side", async () => {
  const deep = `${"<div>".repeat(30_000)}in it`;
  const wide = `${"<i>a</i>".repeat(200_000)}at its end`;
  const empty = `a${"<i> </i>".repeat(200_000)}at the end`;
  for (const [html, last] of [
    [deep, "in it"],
    [wide, "at its end"],
    [empty, "a at the end"],
  ] as const) {
    const text = await readExhibitText("message/rfc822", await writeMail({ html }));
    expect(text?.endsWith(last)).toBe(true);
  }
});

test("an e-mail without a word is not set", async () => {
  for (const body of [{ html: "<p> </p><img src=x>" }, { text: " \n" }]) {
    expect(await readExhibitText("message/rfc822", await writeMail(body))).toBeNull();
  }
});
