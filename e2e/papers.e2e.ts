import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "@jest/globals";
import { Document, Packer, Paragraph } from "docx";
import { createTransport } from "nodemailer";
import { faxTiff } from "../server/src/testing/scanned-pictures.ts";
import { colorHeic } from "../server/src/viewing/pictures.fixture.ts";
import { expectReadable } from "./support/browser.ts";
import { requestOf, startCase } from "./support/case.ts";
import { journey } from "./support/journey.ts";
import { expectDone, type Visitor } from "./support/visitor.ts";

const widths = [1280, 390] as const;

/** In both colours, on a desktop and on a phone. */
async function expectReadableInAll(page: Visitor["page"], where: string): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 844 });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await expectReadable(page, `${where}, ${width} px in ${colorScheme} colours`);
    }
  }
}

journey("a saved e-mail is read as a person reads it, and nothing in it runs", async (visitor) => {
  const { page } = visitor;
  const casePath = await startCase(visitor, requestOf(40));
  await page
    .getByLabel("Add papers from this device")
    .setInputFiles([
      { name: "mail.eml", mimeType: "message/rfc822", buffer: await writeMail({ text: "Grüße…" }) },
    ]);
  await page.getByRole("link", { name: "mail.eml" }).click();
  await page.getByText("Renée Müller <records@example.org>").waitFor();
  await page.getByText("Über Ihre Akte").waitFor();
  await page.getByText("Grüße…").waitFor();
  await page.getByText("Formular für Sie.pdf").waitFor();
  await expectReadableInAll(page, "an e-mail");
  await page.getByText("The e-mail as it was saved").click();
  await page.getByText(/Content-Transfer-Encoding/).waitFor();
  await expectReadableInAll(page, "an e-mail with the text of its file");

  await page.goto(casePath);
  const evil = `<p>Dear Ada</p><img src="https://example.org/a.png"><script>document.title = "taken"</script>`;
  await page
    .getByLabel("Add papers from this device")
    .setInputFiles([
      { name: "page.eml", mimeType: "message/rfc822", buffer: await writeMail({ html: evil }) },
    ]);
  await page.getByRole("link", { name: "page.eml" }).click();
  await page.getByText("Dear Ada").first().waitFor();
  expect(await page.locator("main img").count()).toBe(0);
  expect(await page.title()).not.toContain("taken");
});

journey("a HEIC, a fax and a Word file are looked at by a copy of each", async (visitor) => {
  const { page } = visitor;
  const casePath = await startCase(visitor, requestOf(40));
  const words = new Document({ sections: [{ children: [new Paragraph("We refuse.")] }] });
  const open = async (name: string, buffer: Buffer) => {
    await page.goto(casePath);
    await page
      .getByLabel("Add papers from this device")
      .setInputFiles([{ name, mimeType: "application/octet-stream", buffer }]);
    await page.getByRole("link", { name }).click();
  };

  await open("photo.heic", colorHeic);
  const picture = page.getByRole("img", { name: "photo.heic" });
  await picture.waitFor();
  expect(
    await picture.evaluate((it: HTMLImageElement) => [it.naturalWidth, it.naturalHeight]),
  ).toEqual([50, 30]);
  await expectReadableInAll(page, "a HEIC");

  await open("fax.tif", faxTiff);
  await page.getByRole("img", { name: "Page 1 of 2" }).waitFor();
  await page.getByRole("button", { name: "Next page" }).click();
  await page.getByRole("img", { name: "Page 2 of 2" }).waitFor();
  await expectReadableInAll(page, "a fax");

  await open("letter.docx", await Packer.toBuffer(words));
  const refusal = page.getByText("We refuse.");
  await refusal.waitFor();
  // A letter is read in the letters of the page, as an e-mail is.
  const letters = (node: Element) => getComputedStyle(node).fontFamily;
  expect(await refusal.evaluate(letters)).toBe(await page.locator("body").evaluate(letters));
  await expectReadableInAll(page, "a Word file");
});

journey("the page that checks a timeline without a network is readable", async (visitor) => {
  const { page } = visitor;
  const casePath = await startCase(visitor, requestOf(40));
  const answer = await page.request.get(`/api/v1${casePath}/timeline-proof/page`);
  await expectDone(answer);
  const html = await answer.text();
  const folder = await mkdtemp(join(tmpdir(), "recourse-check-"));
  // It lets no other script run, and axe is one.
  const offline = await page.context().browser()?.newContext({ bypassCSP: true, offline: true });
  if (!offline) throw new Error("There is no browser.");
  const looked = await offline.newPage();
  const open = async (content: string) => {
    const file = join(folder, "timeline-check.html");
    await writeFile(file, content);
    await looked.goto(pathToFileURL(file).href);
  };
  await open(html);
  await looked.getByText("This timeline is whole. It has 2 entries").waitFor();
  await expectReadableInAll(looked, "the check of a whole timeline");
  await open(html.replace("fax_confirmation", "fax_conformation"));
  await looked.getByText("This timeline is not whole.").waitFor();
  await expectReadableInAll(looked, "the check of a changed timeline");
  await offline.close();
  await rm(folder, { recursive: true });
});

async function writeMail(body: { text?: string; html?: string }): Promise<Buffer> {
  const mailer = createTransport({ streamTransport: true, buffer: true });
  const { message } = await mailer.sendMail({
    from: { name: "Renée Müller", address: "records@example.org" },
    to: "ada@example.org",
    subject: "Über Ihre Akte",
    attachments: [{ filename: "Formular für Sie.pdf", content: Buffer.from("%PDF-1.7") }],
    ...body,
  });
  if (!Buffer.isBuffer(message)) throw new Error("The mail was not written.");
  return message;
}
