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
      "",
    ].join("\n"),
  );
});

test("an e-mail that says nothing in plain text is not set", async () => {
  const mail = await writeMail({ html: "<p>Hello</p>" });
  expect(await readExhibitText("message/rfc822", mail)).toBeNull();
});
