import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { readPdf } from "../server/src/pdf/read-pdf.fixture.ts";
import {
  expectAccessible,
  expectNoSidewaysScroll,
  launchBrowser,
  openPage,
} from "./support/browser.ts";
import { type RunningApp, startApp } from "./support/running-app.ts";
import { daysAgo, openCase, signUpAndIn, typeDate } from "./support/visitor.ts";

let app: RunningApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

test("a person signs up, opens a case and carries it to the certified letter", async () => {
  const { page, complaints } = await openPage(browser, app.url);
  await signUpAndIn(page, "renata@example.org");
  await page.getByRole("heading", { name: "Start with one request" }).waitFor();
  await expectAccessible(page, "Today, empty");

  await openCase(page, { sent: daysAgo(40), arrived: daysAgo(40) });
  await page.getByText("Their answer is 10 days late").first().waitFor();
  await expectAccessible(page, "Case");

  await page.getByText("Why this date?").first().click();
  await page.getByText("45 CFR 164.524(b)(2)").first().waitFor();
  await expectAccessible(page, "Case, a date opened");

  await recordSummary(page);
  await rungIs(page, "Only summaries came");
  await recordCallToDoctor(page);
  await rungIs(page, "Talking to the doctor");

  await writeCertifiedLetter(page);
  await rungIs(page, "Certified letter");

  await recordDenial(page);
  await record(page, "review_requested", async () => {
    await page.getByRole("group", { name: /How/ }).getByLabel("By fax").check();
  });
  await rungIs(page, "Review by another clinician");
  await record(page, "ocr_complaint_filed");
  await rungIs(page, "Complaint to the federal office");

  await record(page, "let_go");
  await page
    .getByText(/let it go|let this go|closed/i)
    .first()
    .waitFor();
  await expectAccessible(page, "Case, closed");
  await record(page, "reopened");
  await rungIs(page, "Complaint to the federal office");
  expect(complaints).toEqual([]);
}, 300_000);

async function startRecording(page: Page, choice: RegExp): Promise<void> {
  await page.getByRole("link", { name: "Tell us what happened" }).first().click();
  await page.getByRole("heading", { name: "What happened?" }).waitFor();
  await expectAccessible(page, "What happened?");
  // The way back is not the page one is on, although its address begins the same.
  const back = page.getByRole("link", { name: "Back to the case" });
  expect(await back.getAttribute("aria-current")).toBeNull();
  await page.getByRole("link", { name: choice }).click();
}

async function confirm(page: Page): Promise<void> {
  await page.getByRole("button", { name: "See what this changes" }).click();
  await page.getByRole("button", { name: "Yes, write it down" }).waitFor();
  await expectAccessible(page, "Preview");
  await page.getByRole("button", { name: "Yes, write it down" }).click();
  await page.getByRole("heading", { name: "Records from Larkspur Psychiatry" }).waitFor();
}

async function recordSummary(page: Page): Promise<void> {
  await startRecording(page, /They gave me a visit summary/);
  await expectAccessible(page, "Record a summary");
  await page.getByRole("button", { name: "See what this changes" }).click();
  await page.getByRole("heading", { name: "There is a problem" }).waitFor();
  expect(await page.title()).toMatch(/^Error:/);
  await expectAccessible(page, "Record a summary, with errors");
  await typeDate(page, /When/, daysAgo(9));
  await page.getByRole("group", { name: /agree/i }).getByLabel(/^No/).check();
  await confirm(page);
}

async function recordCallToDoctor(page: Page): Promise<void> {
  await startRecording(page, /I called or wrote to the doctor/);
  await typeDate(page, /When/, daysAgo(5));
  await page.getByRole("group", { name: /How/ }).getByLabel(/phone/i).check();
  await confirm(page);
}

async function recordDenial(page: Page): Promise<void> {
  await startRecording(page, /They said no/);
  await typeDate(page, /When/, daysAgo(1));
  await page
    .getByRole("group", { name: /How did it reach you/ })
    .getByLabel("By letter")
    .check();
  await page.getByLabel("To everything").check();
  await page.getByLabel(/endanger somebody’s life or safety/).check();
  await page.getByLabel(/could die/).check();
  await confirm(page);
}

/** Records an event of today on its own page. */
async function record(page: Page, type: string, fillIn?: () => Promise<void>): Promise<void> {
  await page.goto(`${new URL(page.url()).pathname}/record?type=${type}`);
  const date = page.getByRole("group", { name: /When|which day/i });
  await date.getByLabel("Year").waitFor();
  if ((await date.getByLabel("Year").inputValue()) === "")
    await typeDate(page, /When|which day/i, daysAgo(0));
  await fillIn?.();
  await confirm(page);
}

async function writeCertifiedLetter(page: Page): Promise<void> {
  await page
    .getByRole("link", { name: /certified letter/i })
    .first()
    .click();
  await page.getByRole("button", { name: /^Write it.*The certified letter/s }).click();
  await page.getByRole("heading", { name: "The certified letter", level: 1 }).waitFor();
  await expectAccessible(page, "Letter with gaps");

  await page.getByLabel("Your mailing address").fill("12 Elm Street\nAustin, Texas 78701");
  await page.getByLabel("Address of the office").fill("4100 Medical Parkway\nAustin, Texas 78756");
  await page.getByRole("button", { name: "Put into the letter" }).click();
  await page.getByText("Saved.").waitFor();
  await editParagraph(page, "I have waited long enough, and I still hope we can settle this.");

  const pdf = await page.request.get(await hrefOf(page, "Save as PDF"));
  expect(pdf.headers()["content-disposition"]).toMatch(
    /^attachment; filename="?letter-[\d-]+\.pdf/,
  );
  const printed = (await readPdf(await pdf.body())).text.replaceAll(/\s+/g, " ");
  expect(printed).toContain("12 Elm Street");
  expect(printed).toContain("I have waited long enough");
  expect(printed).toContain("who did not participate in the original decision to deny");

  await page.getByRole("link", { name: "Mark as sent" }).click();
  await page.getByLabel(/By certified mail/).check();
  await page.getByLabel(/Tracking number/).fill("9407 1000 0000 0000 0000 00");
  await expectAccessible(page, "Mark as sent");
  await page.getByRole("button", { name: "Yes, I sent it" }).click();
  await page
    .getByText(/9407 1000 0000 0000 0000 00/)
    .first()
    .waitFor();
  await expectAccessible(page, "Letter, sent");
  await page.getByRole("link", { name: "Back to the case" }).first().click();
}

async function editParagraph(page: Page, words: string): Promise<void> {
  await page.getByRole("button", { name: /^Edit/ }).nth(1).click();
  await page.locator(".sheet textarea").fill(words);
  const saved = page.waitForResponse((answer) => answer.request().method() === "PATCH");
  await page.getByRole("button", { name: "Keep these words" }).click();
  await saved;
  await page.getByText(words).waitFor();
}

async function hrefOf(page: Page, link: string): Promise<string> {
  const href = await page.getByRole("link", { name: link }).getAttribute("href");
  if (href === null) throw new Error(`The link ${link} leads nowhere.`);
  return href;
}

async function rungIs(page: Page, title: string): Promise<void> {
  const here = page.locator("[aria-current=step]");
  await here.filter({ hasText: title }).waitFor();
  await expectNoSidewaysScroll(page, `Case at ${title}`);
}
