import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
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

test("on a phone: a correction runs beside the records, with its own 60 days and its own answer", async () => {
  const { page, complaints } = await openPage(browser, app.url, { width: 390, height: 844 });
  await signUpAndIn(page, "renata@example.org");
  await openCase(page, { sent: daysAgo(40), arrived: daysAgo(40) });
  const casePath = new URL(page.url()).pathname;

  await page.goto(`${casePath}/record?type=amendment_requested`);
  await typeDate(page, "When did you ask?", daysAgo(70));
  await page.getByLabel("What should they correct?").fill("“In remission” is not true");
  await page.getByLabel("By fax").check();
  await writeDown(page);

  // The step leads to the form for this correction, not for the records.
  await page.goto(`${casePath}#next`);
  await page.getByText("Other things you can do").click();
  await page.getByRole("link", { name: "I know the day" }).click();
  await page.getByRole("radio", { name: /^The correction of/ }).waitFor();
  expect(await page.getByRole("radio", { name: /^The correction of/ }).isChecked()).toBe(true);
  await expectAccessible(page, "the arrival of a correction");
  await typeDate(page, "When did it arrive?", daysAgo(70));
  await page.getByRole("radio", { name: /fax/i }).check();
  await writeDown(page);

  const due = page
    .locator("article, .entry")
    .filter({ hasText: "answers your request to correct" });
  expect(await due.first().textContent()).toContain("10 days late");
  expect(await page.getByText("Their answer is 10 days late").isVisible()).toBe(true);
  await page.getByText("They did not answer about the correction in time").waitFor();
  await expectAccessible(page, "a case with a correction");
  await expectNoSidewaysScroll(page, "a case with a correction");
  expect(complaints).toEqual([]);
});

async function writeDown(page: Page): Promise<void> {
  await page.getByRole("button", { name: "See what this changes" }).click();
  await page.getByRole("button", { name: "Yes, write it down" }).click();
  await page.getByText(/^Written down\./).waitFor();
}
