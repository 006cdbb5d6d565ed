import { expect } from "@jest/globals";
import type { Page } from "playwright-core";
import { expectReadable } from "./support/browser.ts";
import { journey } from "./support/journey.ts";

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

/** Each page is asked for once and looked at on all of them. */
const screens = [
  ["a desktop in dark colours", 1280, 900, "dark"],
  ["a phone in light colours", 390, 844, "light"],
  ["a page of 320 px, as at 400 % zoom, in dark colours", 320, 640, "dark"],
] as const;

journey(
  `every page is readable and operable on ${screens.map(([what]) => what).join(", on ")}`,
  async ({ page }) => {
    await showMadeUpCases(page);
    const casePath = await firstCase(page);
    for (const [pathOf, heading] of pages) {
      const path = pathOf(casePath);
      await page.goto(path);
      await page.getByRole("heading", { level: 1, name: heading }).waitFor();
      await page.waitForLoadState("networkidle");
      expect(await page.title()).not.toMatch(/from|Dr\\.|Clinic|Hospital/);
      for (const [what, width, height, colorScheme] of screens) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.setViewportSize({ width, height });
        await expectReadable(page, `${path} on ${what}`);
      }
    }
  },
);

journey("the made-up cases go away with one press, and Today teaches again", async ({ page }) => {
  await showMadeUpCases(page);
  await page.goto("/account");
  await page.getByRole("button", { name: /made-up cases/i }).click();
  const sure = page.getByRole("dialog").getByRole("button").first();
  if (await sure.isVisible().catch(() => false)) await sure.click();
  await page.goto("/");
  await page.getByRole("heading", { name: "Start with one request" }).waitFor();
});

async function showMadeUpCases(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("button", { name: "Show made-up cases" }).click();
  await page.getByRole("heading", { name: /^Overdue/ }).waitFor();
}

async function firstCase(page: Page): Promise<string> {
  await page.goto("/cases");
  const href = await page.locator("main table a[href^='/cases/']").first().getAttribute("href");
  if (href === null) throw new Error("The list shows no case.");
  return href;
}
