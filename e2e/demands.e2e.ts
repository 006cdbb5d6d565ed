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

test("a bill, a barrier and a threat are found out on a phone, with the words for a letter", async () => {
  const { page, complaints } = await openPage(browser, app.url, { width: 390, height: 844 });
  await signUpAndIn(page, "renata@example.org");
  await openCase(page, { sent: daysAgo(12), arrived: daysAgo(12) });
  const casePath = new URL(page.url()).pathname;

  await record(page, casePath, "forms_or_fee_demanded", async () => {
    await page.getByLabel("What for, line 1").fill("Chart retrieval");
    await page.getByLabel(/^Dollars/).fill("25");
    await page
      .getByRole("combobox", { name: /^What is that/ })
      .selectOption("Searching or getting the file");
    await page
      .getByRole("group", { name: /told you about the price/ })
      .getByRole("radio", { name: "No", exact: true })
      .check();
  });
  await shows(page, "They charge for things that may not be charged");
  await shows(page, "They did not tell you the price before");
  await page.getByText(/has \$25.00 for “Chart retrieval”\. Under 45 CFR 164/).waitFor();
  await shows(page, "Check the form and the fee");

  await record(page, casePath, "only_one_way_allowed", async () => {
    await page.getByLabel("Only on the portal").check();
  });
  await shows(page, "They accept the portal only");

  await record(page, casePath, "retaliation_reported", async () => {
    await page.getByLabel("They threatened something").check();
    await page.getByLabel("What happened?").fill("“Then find another doctor.”");
    await page
      .getByRole("group", { name: /Is it sure/ })
      .getByRole("radio", { name: "Yes", exact: true })
      .check();
  });
  await shows(page, "They threatened you for asking");
  await shows(page, "Keep your care safe first");
  await expectNoSidewaysScroll(page, "a case with findings");
  expect(complaints).toEqual([]);
}, 240_000);

async function record(
  page: Page,
  casePath: string,
  type: string,
  answer: () => Promise<void>,
): Promise<void> {
  await page.goto(`${casePath}/record?type=${type}`);
  await typeDate(page, /^When /, daysAgo(3));
  await answer();
  await expectNoSidewaysScroll(page, type);
  await expectAccessible(page, type);
  await page.getByRole("button", { name: "See what this changes" }).click();
  await page.getByRole("heading", { name: "Is it allowed?" }).waitFor();
  await expectAccessible(page, `Preview of ${type}`);
  await page.getByRole("button", { name: "Yes, write it down" }).click();
  await page.getByRole("heading", { name: /^Records from/ }).waitFor();
  await expectAccessible(page, `Case after ${type}`);
}

async function shows(page: Page, words: string): Promise<void> {
  await page.getByText(words).first().waitFor();
}
