import { expect } from "@jest/globals";
import type { Page } from "playwright-core";
import { expectReadable } from "./browser.ts";

/** A page: its path, and the words of its heading that say that it is there. */
export type KnownPage = readonly [path: string, heading: RegExp];

/** Each page is asked for once and looked at on all of them. */
const screens = [
  ["a desktop in dark colours", 1280, 900, "dark"],
  ["a phone in light colours", 390, 844, "light"],
  ["a page of 320 px, as at 400 % zoom, in dark colours", 320, 640, "dark"],
] as const;

export const everyScreen = screens.map(([what]) => what).join(", on ");

/** Opens each page and fails where it is not readable on every screen, or where the title of the window names an office. */
export async function expectReadableOnEveryScreen(
  page: Page,
  pages: readonly KnownPage[],
): Promise<void> {
  for (const [path, heading] of pages) {
    await page.goto(path);
    await page.getByRole("heading", { level: 1, name: heading }).waitFor();
    await page.waitForLoadState("networkidle");
    expect(await page.title()).not.toMatch(/from|Dr\.|Clinic|Hospital/);
    for (const [what, width, height, colorScheme] of screens) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height });
      await expectReadable(page, `${path} on ${what}`);
    }
  }
}
