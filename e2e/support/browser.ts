import { accessSync, constants } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "@jest/globals";
import packedChromium from "@sparticuz/chromium";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The browser named by `CHROMIUM_PATH`, else an installed one, else the one that comes with npm (Linux on x64). */
async function findChromium(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  return installed.find(isExecutable) ?? packedChromium.executablePath();
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await findChromium(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** A page in a context of its own that remembers what went wrong in it. */
export interface WatchedPage {
  page: Page;
  context: BrowserContext;
  /** Console errors, uncaught errors and requests to other hosts, since the start. */
  complaints: string[];
}

export async function openPage(
  browser: Browser,
  baseURL: string,
  options: { width?: number; height?: number; colorScheme?: "light" | "dark" } = {},
): Promise<WatchedPage> {
  const { width = 1280, height = 900, colorScheme = "light" } = options;
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

/** Fails with the list of what axe finds (WCAG 2.2 A and AA) in the page as it stands. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  // Scrolled, the strip that stays at the top covers part of what is below it, and axe measures only what is left.
  await page.evaluate(() => window.scrollTo(0, 0));
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  const found = violations.map(
    (violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(" | ")}`,
  );
  expect({ where, found }).toEqual({ where, found: [] });
}

/** Fails where the page scrolls sideways. */
export async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect({ where, overflow }).toEqual({ where, overflow: 0 });
}
