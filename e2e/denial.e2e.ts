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
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const answer = (page: Page, question: RegExp, words: string) =>
  page.getByRole("group", { name: question }).getByLabel(words, { exact: true }).check();

async function expectReadable(page: Page, where: string): Promise<void> {
  await expectNoSidewaysScroll(page, where);
  await expectAccessible(page, where);
}

test.each([
  ["a desktop", { width: 1280 }],
  ["a phone in dark colours", { width: 390, height: 844, colorScheme: "dark" as const }],
])(
  "a refusal is told on %s: what it means at once, then its letter, then the case",
  async (what, options) => {
    const { page, context, complaints } = await openPage(browser, app.url, options);
    await signUpAndIn(page, `${what.replaceAll(" ", "-")}@example.org`);
    await openCase(page, { sent: daysAgo(20), arrived: daysAgo(19) });
    await page.goto(`${page.url()}/record?type=denied`);
    await typeDate(page, "When did the no reach you?", daysAgo(3));
    await page.getByLabel("By letter").check();
    await page.getByLabel("To everything").check();

    await page.getByLabel(/They are psychotherapy notes/).check();
    await answer(page, /kept apart from the rest/, "No");
    await page.getByRole("heading", { name: "Not a reason that the rule allows" }).waitFor();
    await expectReadable(page, `the interview on ${what}`);

    await page.getByLabel(/endanger somebody/).check();
    await page.getByLabel(/could die/).check();
    await page.getByRole("heading", { name: "A reason that can be reviewed" }).waitFor();
    await answer(page, /licensed health professional/, "I am not sure");
    await page.getByLabel("Yes, I can check it now").check();
    await answer(page, /say why they say no/, "Yes");
    await answer(page, /you can ask for a review/, "No");
    await expectReadable(page, `the checklist on ${what}`);

    await page.getByRole("button", { name: "See what this changes" }).click();
    await page.getByText("They did not tell you about the review", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Yes, write it down" }).click();
    const letter = page.getByRole("region", { name: /What their letter must contain/ });
    await letter.getByText("Missing", { exact: true }).waitFor();
    await expectReadable(page, `the case on ${what}`);

    await letter.getByRole("link", { name: "Look at the letter again" }).click();
    await page.getByLabel(/It was different/).check();
    await page.getByLabel(/could die/).waitFor();
    expect(await page.getByLabel(/could die/).isChecked()).toBe(true);
    await expectReadable(page, `the correction on ${what}`);
    expect(complaints).toEqual([]);
    await context.close();
  },
  180_000,
);
