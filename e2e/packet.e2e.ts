import { afterAll, beforeAll, expect, test } from "@jest/globals";
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

test("a paper becomes an exhibit, and the packet comes through a kill while it is being made", async () => {
  const visitor = await openVisitor({}, app.url);
  const { page } = visitor;
  await signUpByHand(visitor);
  const casePath = await startCase(visitor, requestOf(40));
  await page
    .getByLabel("Add papers from this device")
    .setInputFiles([
      { name: "fax.txt", mimeType: "text/plain", buffer: Buffer.from("Fax report: OK") },
    ]);
  await page.getByRole("link", { name: "fax.txt" }).waitFor();

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
  await page.getByRole("progressbar").waitFor();
  await app.restart("SIGKILL");
  await page.reload();
  const link = page.getByRole("link", { name: /Download the PDF/ });
  await link.waitFor({ timeout: 120_000 });
  await expectReadable(page, "the packet that is ready");

  const answer = await page.request.get((await link.getAttribute("href")) ?? "");
  const pdf = await readPdf(await answer.body());
  expect(pdf.bookmarks).toContain("Exhibit 1: The fax report");
  expect(pdf.text).toContain("Fax report: OK");
  await visitor.context.close();
});
