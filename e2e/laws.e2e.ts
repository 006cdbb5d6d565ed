import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
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

test("a psychiatrist in Texas has 15 days: state and federal law stand side by side, on a phone too", async () => {
  const { page, complaints } = await openPage(browser, app.url);
  await signUpAndIn(page, "renata@example.org");
  const day = daysAgo(20);
  await openCase(page, { sent: day, arrived: day, state: "Texas", kind: "A psychiatrist" });

  await page.getByText("Their answer is 5 days late").first().waitFor();
  await page.getByText("Why this date?").first().click();
  await page.getByText("The law of Texas gives an earlier day than federal law").waitFor();
  const laws = page.getByRole("table", { name: "The laws, side by side" });
  await laws.getByRole("columnheader", { name: "Texas" }).waitFor();
  await laws.getByRole("columnheader", { name: "Federal" }).waitFor();
  await laws.getByText("It is the first day by which they must answer").waitFor();
  await page.getByRole("table", { name: "Also looked at" }).waitFor();
  await expectAccessible(page, "Case under two laws");

  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page, "Case under two laws");
  await expectAccessible(page, "Case under two laws, on a phone");

  await page.setViewportSize({ width: 1280, height: 900 });
  const casePath = new URL(page.url()).pathname;
  await page.goto(`${casePath}/record?type=hearing_scheduled`);
  await typeDate(page, /^When did the notice come/, daysAgo(2));
  await typeDate(page, /^When is the hearing/, daysAgo(-9));
  await page.getByRole("button", { name: "See what this changes" }).click();
  await page.getByRole("button", { name: "Yes, write it down" }).click();
  await page.getByText("Tell the hearing office which records are still missing").first().waitFor();
  await page.getByText("Your last day to send evidence before the hearing").first().waitFor();
  await expectAccessible(page, "Case before a hearing");
  expect(complaints).toEqual([]);
}, 240_000);
