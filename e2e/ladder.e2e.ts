import { buffer } from "node:stream/consumers";
import { expect } from "@jest/globals";
import type { Page } from "playwright-core";
import { readPdf } from "../server/src/pdf/read-pdf.fixture.ts";
import { expectReadable } from "./support/browser.ts";
import {
  fillForm,
  nextStepIs,
  openCaseByHand,
  requestOf,
  rungIs,
  seeChanges,
  shows,
  startCase,
  writeDown,
} from "./support/case.ts";
import { daysAgo } from "./support/days.ts";
import { desktop, journey } from "./support/journey.ts";
import { signUpByHand, type Visitor } from "./support/visitor.ts";

journey(
  "a person signs up, opens a case, and tells that only a summary came",
  async (visitor) => {
    const { page } = visitor;
    await signUpByHand(visitor);
    await page.getByRole("heading", { name: "Start with one request" }).waitFor();
    await expectReadable(page, "Today, empty");

    await openCaseByHand(page, { sent: daysAgo(40), arrived: daysAgo(40) });
    await shows(page, "Their answer is 10 days late");
    await page.getByText("Why this date?").first().click();
    await shows(page, "45 CFR 164.524(b)(2)");
    await expectReadable(page, "a case with a date opened");

    await tellOfASummary(page);
    await rungIs(page, "Only summaries came");
    await nextStepIs(page, "Reply that a summary is not the record");
  },
  { screen: desktop, account: "none" },
);

async function tellOfASummary(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Tell us what happened" }).first().click();
  await page.getByRole("heading", { name: "What happened?" }).waitFor();
  await expectReadable(page, "What happened?");
  // The way back is not the page one is on, although its address begins the same.
  const back = page.getByRole("link", { name: "Back to the case" });
  expect(await back.getAttribute("aria-current")).toBeNull();
  await page.getByRole("link", { name: /They gave me a visit summary/ }).click();
  await page.getByRole("button", { name: "See what this changes" }).click();
  await page.getByRole("heading", { name: "There is a problem" }).waitFor();
  expect(await page.title()).toMatch(/^Error:/);
  await expectReadable(page, "a summary, with errors");
  await fillForm(page, daysAgo(9));
  await page.getByRole("group", { name: /agree/i }).getByLabel(/^No/).check();
  await seeChanges(page);
  await expectReadable(page, "what a summary changes");
  await writeDown(page);
}

journey(
  "the certified letter is written, changed, printed and sent with its number",
  async (visitor) => {
    const { page } = visitor;
    await startCase(visitor, [
      ...requestOf(40),
      { type: "summaries_received", daysAgo: 9, details: { agreedInAdvance: false } },
      { type: "doctor_contacted", daysAgo: 5, details: { method: "phone" } },
    ]);
    await page
      .getByRole("link", { name: /certified letter/i })
      .first()
      .click();
    await page.getByRole("button", { name: /^Write it.*The certified letter/s }).click();
    await page.getByRole("heading", { name: "The certified letter", level: 1 }).waitFor();
    await expectReadable(page, "a letter with gaps");

    await page.getByLabel("Your mailing address").fill("12 Elm Street\nAustin, Texas 78701");
    await page
      .getByLabel("Address of the office")
      .fill("4100 Medical Parkway\nAustin, Texas 78756");
    await page.getByRole("button", { name: "Put into the letter" }).click();
    await page.getByText("Saved.").waitFor();
    await editParagraph(page, "I have waited long enough, and I still hope we can settle this.");
    await expectPrinted(page, [
      "12 Elm Street",
      "I have waited long enough",
      "who did not participate in the original decision to deny",
    ]);

    await refusesPdfOf(visitor, "My name is 李小龍.");

    await page.getByRole("link", { name: "Mark as sent" }).click();
    await page.getByLabel(/By certified mail/).check();
    await page.getByLabel(/Tracking number/).fill("9407 1000 0000 0000 0000 09");
    await expectReadable(page, "mark as sent");
    await page.getByRole("button", { name: "Yes, I sent it" }).click();
    await shows(page, /9407 1000 0000 0000 0000 09/);
    await expectReadable(page, "a letter that was sent");
    await page.getByRole("link", { name: "Back to the case" }).first().click();
    await rungIs(page, "Certified letter");
  },
  { screen: desktop },
);

async function editParagraph(page: Page, words: string): Promise<void> {
  await page.getByRole("button", { name: /^Edit/ }).nth(1).click();
  await page.locator(".sheet textarea").fill(words);
  const saved = page.waitForResponse((answer) => answer.request().method() === "PATCH");
  await page.getByRole("button", { name: "Keep these words" }).click();
  await saved;
  await page.getByText(words).waitFor();
}

/** Characters that our PDF has no shapes for are named, with the ways that remain. */
async function refusesPdfOf({ page, complaints }: Visitor, words: string): Promise<void> {
  await editParagraph(page, words);
  await page.getByRole("link", { name: "Save as PDF" }).click();
  const alert = page.getByRole("alert").filter({ hasText: "李 小 龍" });
  await alert.getByText(/The Word file and “Copy for a portal” keep them/).waitFor();
  await expectReadable(page, "a PDF that cannot be made");
  // The browser itself writes down that the server said no.
  expect(complaints.splice(0)).toEqual([expect.stringContaining("409 (Conflict)")]);
}

async function expectPrinted(page: Page, words: readonly string[]): Promise<void> {
  const saving = page.waitForEvent("download");
  await page.getByRole("link", { name: "Save as PDF" }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^letter-[\d-]+\.pdf$/);
  const printed = (await readPdf(await buffer(await saved.createReadStream()))).text.replaceAll(
    /\s+/g,
    " ",
  );
  for (const some of words) expect(printed).toContain(some);
}
