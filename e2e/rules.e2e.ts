import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { packCatalogue } from "../shared/src/rules/catalogue.ts";
import { expectAccessible, launchBrowser, openPage } from "./support/browser.ts";
import { type RunningApp, startApp } from "./support/running-app.ts";
import { daysAgo, openCase, signIn, signUpAndIn } from "./support/visitor.ts";

let app: RunningApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), launchBrowser()]);
  const { page, context } = await openPage(browser, app.url);
  await signUpAndIn(page, "ana@example.org");
  await context.close();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

async function signedIn(): Promise<Page> {
  const { page } = await openPage(browser, app.url);
  await signIn(page, "ana@example.org");
  return page;
}

test("a date of a case leads to its rule, and the rule to the law of its place", async () => {
  const page = await signedIn();
  await openCase(page, { sent: daysAgo(40), arrived: daysAgo(40) });
  await page.getByText("Why this date?").first().click();
  await page
    .getByRole("table")
    .getByRole("link", { name: /^45 CFR/ })
    .first()
    .click();
  await page.getByRole("heading", { level: 1, name: /FED-CLOCK-01/ }).waitFor();
  await page.getByRole("table", { name: /Worked examples/ }).waitFor();
  await page.goBack();
  const finding = page.locator(".finding").first();
  await finding.getByRole("link", { name: /CFR/ }).first().click();
  await page.waitForURL(/\/rules\/[A-Z]/);
  await page.context().close();
}, 120_000);

test("the law is searched by keyboard alone", async () => {
  const page = await signedIn();
  await page.goto("/rules");
  await page.getByLabel("Words, a citation or an id").focus();
  await page.keyboard.type("unpaid bill");
  await page.keyboard.press("Enter");
  await page.waitForURL(/q=unpaid/);
  await page.getByText("What do “Derived”").focus();
  await page.keyboard.press("Enter");
  await page.getByText(/This is our conclusion/).waitFor();
  await expectAccessible(page, "rules found, tags explained");
  await page.getByRole("link", { name: "CA-BILL-01" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: /California CA-BILL-01/ }).waitFor();
  await page.context().close();
}, 120_000);

test("the card of rights of every place prints on one sheet, letter or A4", async () => {
  const page = await signedIn();
  const sheets: string[] = [];
  const places = new Set([...packCatalogue.map(({ jurisdiction }) => jurisdiction), "US-AL"]);
  for (const place of places) {
    await page.goto(`/rules/rights/${place}`);
    await page.getByText("Information, not legal advice. The law was read").waitFor();
    for (const format of ["Letter", "A4"])
      sheets.push(`${place} ${format}: ${countPages(await page.pdf({ format }))}`);
  }
  expect(sheets.filter((sheet) => !sheet.endsWith(": 1"))).toEqual([]);
  await page.context().close();
}, 240_000);

function countPages(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
}
