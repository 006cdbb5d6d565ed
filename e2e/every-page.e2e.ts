import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import {
  expectAccessible,
  expectNoSidewaysScroll,
  launchBrowser,
  openPage,
} from "./support/browser.ts";
import { type RunningApp, startApp } from "./support/running-app.ts";
import { signIn, signUpAndIn } from "./support/visitor.ts";

let app: RunningApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), launchBrowser()]);
  const { page, context } = await openPage(browser, app.url);
  await signUpAndIn(page, "ana@example.org");
  await page.getByRole("button", { name: "Show made-up cases" }).click();
  await page.getByRole("heading", { name: /^Overdue/ }).waitFor();
  await context.close();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

/** Pages by the words that say that they are there. */
const pages: readonly [path: (casePath: string) => string, heading: RegExp][] = [
  [() => "/", /^Today/],
  [() => "/cases", /cases?/i],
  [() => "/cases/new", /Whose records/],
  [(casePath) => casePath, /^Records from/],
  [(casePath) => `${casePath}/record`, /What happened/],
  [(casePath) => `${casePath}/record?type=denied`, /no/i],
  [() => "/check/psychotherapy-notes?apart=no", /^Psychotherapy notes/],
  [() => "/check/hipaa?setting=care&electronic=yes", /HIPAA/],
  [(casePath) => `${casePath}/letters/new`, /Write a letter/],
  [() => "/account", /account/i],
  [() => "/help", /./],
  [() => "/rules", /^The rules/],
  [() => "/rules?place=US-TX&topic=clock", /^The rules/],
  [() => "/rules/FED-CLOCK-01", /^Federal law/],
  [() => "/rules/GA-01", /^Georgia/],
  [() => "/rules/rights/US-TX", /^Your rights here: Texas/],
];

test.each([
  ["a desktop in dark colours", { width: 1280, colorScheme: "dark" as const }],
  ["a phone in light colours", { width: 390, height: 844 }],
  [
    "a page of 320 px, as at 400 % zoom, in dark colours",
    { width: 320, height: 640, colorScheme: "dark" as const },
  ],
])(
  "every page is readable and operable on %s",
  async (_what, options) => {
    const { page, context, complaints } = await openPage(browser, app.url, options);
    await signIn(page, "ana@example.org");
    const casePath = await firstCase(page);
    for (const [path, heading] of pages) {
      await page.goto(path(casePath));
      await page.getByRole("heading", { level: 1, name: heading }).waitFor();
      await page.waitForLoadState("networkidle");
      await expectNoSidewaysScroll(page, path("a case"));
      await expectAccessible(page, path("a case"));
      expect(await page.title()).not.toMatch(/from|Dr\\.|Clinic|Hospital/);
    }
    expect(complaints).toEqual([]);
    await context.close();
  },
  240_000,
);

test("the made-up cases go away with one press, and Today teaches again", async () => {
  const { page, context } = await openPage(browser, app.url);
  await signUpAndIn(page, "ben@example.org");
  await page.getByRole("button", { name: "Show made-up cases" }).click();
  await page.getByRole("heading", { name: /^Overdue/ }).waitFor();
  await page.goto("/account");
  await page.getByRole("button", { name: /made-up cases/i }).click();
  const sure = page.getByRole("dialog").getByRole("button").first();
  if (await sure.isVisible().catch(() => false)) await sure.click();
  await page.goto("/");
  await page.getByRole("heading", { name: "Start with one request" }).waitFor();
  await context.close();
}, 120_000);

async function firstCase(page: Page): Promise<string> {
  await page.goto("/cases");
  const href = await page.locator("main table a[href^='/cases/']").first().getAttribute("href");
  if (href === null) throw new Error("The list shows no case.");
  return href;
}
