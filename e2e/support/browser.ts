import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect } from "@jest/globals";
import type { AxeResults, RunOptions } from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";

/** A page in a context of its own that remembers what went wrong in it. */
export interface WatchedPage {
  page: Page;
  context: BrowserContext;
  /** Console errors, uncaught errors and requests to other hosts, since the start. */
  complaints: string[];
}

export interface Screen {
  width?: number;
  height?: number;
  colorScheme?: "light" | "dark";
}

export async function openPage(
  browser: Browser,
  baseURL: string,
  screen: Screen = {},
): Promise<WatchedPage> {
  const { width = 1280, height = 900, colorScheme = "light" } = screen;
  const context = await browser.newContext({
    baseURL,
    viewport: { width, height },
    colorScheme,
    timezoneId: "America/Chicago",
    locale: "en-US",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(baseURL) && /^https?:/.test(request.url()))
      complaints.push(`outside: ${request.url()}`);
  });
  return { page, context, complaints };
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** WCAG 2.2 A and AA. Only what fails is asked for, and no style sheet is fetched again: the same findings in a tenth of the time. */
const axeOptions: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
  preload: false,
};

declare global {
  interface Window {
    axe?: { run(options: RunOptions): Promise<AxeResults> };
  }
}

/** Fails with the list of what axe finds in the page as it stands. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(axeSource);
  const found = await page.evaluate(async (options) => {
    // Scrolled, the strip that stays at the top covers part of what is below it, and axe measures only what is left.
    window.scrollTo(0, 0);
    const results = await window.axe?.run(options);
    if (results === undefined) throw new Error("axe is not in the page.");
    return results.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`,
    );
  }, axeOptions);
  expect({ where, found }).toEqual({ where, found: [] });
}

/** Fails where the page scrolls sideways. */
export async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect({ where, overflow }).toEqual({ where, overflow: 0 });
}

/** A page that is looked at for the first time: it fits its screen, and axe finds nothing. */
export async function expectReadable(page: Page, where: string): Promise<void> {
  await expectNoSidewaysScroll(page, where);
  await expectAccessible(page, where);
}
