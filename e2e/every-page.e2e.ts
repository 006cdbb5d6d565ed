import { expect } from "@jest/globals";
import type { Page } from "playwright-core";
import {
  everyScreen,
  expectReadableOnEveryScreen,
  type KnownPage,
} from "./support/every-screen.ts";
import { journey } from "./support/journey.ts";

const pagesOfTheApp: readonly KnownPage[] = [
  ["/", /^Today/],
  ["/cases", /cases?/i],
  ["/cases/new", /Whose records/],
  ["/check/psychotherapy-notes", /^Psychotherapy notes/],
  ["/check/psychotherapy-notes?apart=no", /^Psychotherapy notes/],
  ["/check/hipaa", /HIPAA/],
  ["/check/hipaa?setting=care&electronic=yes", /HIPAA/],
  ["/account", /account/i],
  ["/help", /./],
  ["/rules", /^The rules/],
  ["/rules?place=US-TX&topic=clock", /^The rules/],
  ["/rules/FED-CLOCK-01", /^Federal law/],
  ["/rules/GA-01", /^Georgia/],
  ["/rules/rights/US-TX", /^Your rights here: Texas/],
];

const pagesOfACase = (casePath: string): readonly KnownPage[] => [
  [casePath, /^Records from/],
  [`${casePath}/record`, /What happened/],
  [`${casePath}/record?type=denied`, /no/i],
  [`${casePath}/letters/new`, /Write a letter/],
  [`${casePath}/mail`, /^Certified mail/],
  [`${casePath}/whole`, /timeline whole/],
  [`${casePath}/letter-details`, /./],
  [`${casePath}/exhibits`, /^Exhibits/],
  [`${casePath}/packet`, /^Packet/],
];

journey(`every page is readable and operable on ${everyScreen}`, async ({ page }) => {
  await showMadeUpCases(page);
  const casePath = await firstCase(page);
  await expectReadableOnEveryScreen(page, [...pagesOfTheApp, ...pagesOfACase(casePath)]);
});

journey("what is pressed on the screen is not printed", async ({ page }) => {
  await showMadeUpCases(page);
  const casePath = await firstCase(page);
  await page.goto(`${casePath}/letters/new?kind=certified_letter`);
  await page.getByRole("button", { name: /^Write it/ }).click();
  await page.getByRole("article", { name: "Letter" }).waitFor();
  const letter: KnownPage = [new URL(page.url()).pathname, /certified letter/];
  for (const [path, heading] of [...pagesOfACase(casePath), letter]) {
    await page.emulateMedia({ media: "screen" });
    await page.goto(path);
    await page.getByRole("heading", { level: 1, name: heading }).waitFor();
    await page.waitForLoadState("networkidle");
    await page.emulateMedia({ media: "print" });
    const pressed = page.locator("main").locator("button, .btn, .no-print");
    expect({ path, printed: await pressed.filter({ visible: true }).allTextContents() }).toEqual({
      path,
      printed: [],
    });
  }
});

journey(
  "on paper the whole working stands only for what runs or was missed, and the others say why in a line",
  async ({ page }) => {
    await showMadeUpCases(page);
    await page.goto(await caseWithSettledDates(page));
    await page.getByRole("heading", { name: "What is due, and when?" }).waitFor();
    const due = page.getByRole("region", { name: "What is due, and when?" });
    const inWhole = due.locator(".why-body .count");
    const inALine = due.locator(".print-only");
    expect(await inALine.filter({ visible: true }).count()).toBe(0);
    await page.emulateMedia({ media: "print" });
    const lines = await inALine.filter({ visible: true }).allTextContents();
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/\w{3}/);
    const all = await inWhole.count();
    const printed = await inWhole.filter({ visible: true }).count();
    expect({ someOpen: printed > 0, fewerThanAll: printed < all }).toEqual({
      someOpen: true,
      fewerThanAll: true,
    });
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

async function caseWithSettledDates(page: Page): Promise<string> {
  await page.goto("/cases");
  const links = page.locator("main table a[href^='/cases/']");
  await links.first().waitFor();
  const hrefs = await links.evaluateAll((found) => found.map((link) => link.getAttribute("href")));
  for (const href of hrefs.flatMap((one) => one ?? [])) {
    await page.goto(href);
    await page.getByRole("heading", { name: "What is due, and when?" }).waitFor();
    if (await page.getByText(/^Settled: \d+ dates?$/).isVisible()) return href;
  }
  throw new Error("No case has a settled date.");
}
