import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { makeScan } from "../server/src/features/packets/scans.fixture.ts";
import { readPdf } from "../server/src/pdf/read-pdf.fixture.ts";
import { expectReadable } from "./support/browser.ts";
import { requestOf, startCase } from "./support/case.ts";
import { type RunningApp, startApp } from "./support/running-app.ts";
import { openVisitor, signUpByHand } from "./support/visitor.ts";

let app: RunningApp;

// This journey kills the app: it has one of its own.
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.stop());

test("a paper becomes an exhibit, and the packet comes through a kill while it is being written", async () => {
  const visitor = await openVisitor({}, app.url);
  const { page } = visitor;
  await signUpByHand(visitor);
  const casePath = await startCase(visitor, [
    ...requestOf(40),
    { type: "note_added", daysAgo: 30, details: { text: "Ask for Dana" } },
  ]);
  await page
    .getByLabel("Add papers from this device")
    .setInputFiles([
      { name: "fax.pdf", mimeType: "application/pdf", buffer: makeScan(10, 4_000_000) },
    ]);
  await page.getByRole("link", { name: "fax.pdf" }).waitFor();

  await page.goto(`${casePath}/exhibits`);
  await page.getByText("Say what it shows").first().click();
  await page.getByLabel("What is it?").fill("The fax report");
  await page.getByLabel("What does it show?").selectOption({ index: 1 });
  await expectReadable(page, "the exhibits");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("Saved.").waitFor();
  // The form went away with its old place; the focus is with the exhibit.
  await page.locator("a:focus", { hasText: "The fax report" }).waitFor();

  await page.goto(`${casePath}/packet`);
  await page.getByText("Exhibit 1: The fax report").waitFor();
  await expectReadable(page, "the packet");
  await page.getByRole("button", { name: "Make the packet" }).click();
  const progress = page.getByRole("progressbar").waitFor();
  // Not after the page has drawn it: by then the first file may be whole, and a kill finds nothing half written.
  await untilWriting(app.dataDir);
  await app.restart("SIGKILL");
  await progress;
  await page.reload();
  const link = page.getByRole("link", { name: /Download the PDF/ });
  await link.waitFor({ timeout: 120_000 });
  await expectReadable(page, "the packet that is ready");
  // The paper and the two files of the packet: what was half written is no file of the store.
  await untilStored(app.dataDir, 3);

  const zip = unzipSync(await download(page, /Download the ZIP/));
  const pdf = await readPdf(Buffer.from(zip["packet.pdf"] ?? []));
  expect(pdf.bookmarks).toContain("Exhibit 1: The fax report");
  expect(pdf.text).toContain("Exhibit 1, page 10 of 10");
  await checkOffline(page, strFromU8(zip["timeline/check.html"] ?? new Uint8Array()), pdf.text);

  await page.getByLabel(/Show every entry of my timeline/).check();
  await page.getByRole("button", { name: "Make it again" }).click();
  await page.getByText("The ZIP shows every entry of your timeline").waitFor({ timeout: 120_000 });
  await untilStored(app.dataDir, 3);
  await visitor.context.close();
  // A packet that was left behind waits for the end of its lease.
}, 300_000);

/** Opens the page out of the ZIP from a folder, as it is, and with one letter of an entry changed. */
async function checkOffline(from: Page, html: string, pdfText: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "recourse-check-"));
  const file = join(folder, "check.html");
  const page = await from.context().newPage();
  const open = async (content: string) => {
    await writeFile(file, content);
    await page.goto(pathToFileURL(file).href);
    return page.locator("#result").textContent();
  };
  const found = await open(html);
  expect(found).toContain("It has 3 entries, and each one fits its seal.");
  expect(found).toContain("Withheld: 1 of 3 entries.");
  const seal = (await page.locator("#head").textContent()) ?? "";
  expect(pdfText.replaceAll(/\s/g, "")).toContain(seal.replaceAll(" ", ""));
  expect(seal).toMatch(/^[0-9a-f ]{79}$/);
  expect(html).not.toContain("Ask for Dana");

  const at = html.indexOf("fax_confirmation", html.indexOf('id="chain"'));
  const changed = await open(`${html.slice(0, at)}fox${html.slice(at + 3)}`);
  expect(changed).toContain("This timeline is not whole.");
  expect(changed).toContain("Entry 2 does not fit its seal.");
  await page.close();
  await rm(folder, { recursive: true });
}

async function download(page: Page, name: RegExp): Promise<Buffer> {
  const href = await page.getByRole("link", { name }).getAttribute("href");
  return (await page.request.get(href ?? "")).body();
}

/** Until a file of the packet is being written, and is not whole. */
async function untilWriting(dataDir: string): Promise<void> {
  const folder = join(dataDir, "files", "incoming");
  for (;;) {
    for (const name of await readdir(folder)) {
      const size = await stat(join(folder, name)).then(
        (known) => known.size,
        () => 0,
      );
      if (size > 0) return;
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

/** Until so many files lie in the store, beside what is still arriving. */
async function untilStored(dataDir: string, count: number): Promise<void> {
  const folder = join(dataDir, "files");
  let stored: readonly string[] = [];
  for (let look = 0; look < 400; look += 1) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    stored = entries
      .filter((entry) => entry.isFile() && !entry.parentPath.endsWith("incoming"))
      .map(({ name }) => name);
    if (stored.length === count) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(stored).toHaveLength(count);
}
