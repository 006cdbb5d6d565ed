import { expect } from "@jest/globals";
import { packCatalogue } from "../shared/src/rules/catalogue.ts";
import { expectAccessible } from "./support/browser.ts";
import { requestOf, startCase } from "./support/case.ts";
import { desktop, journey } from "./support/journey.ts";

journey(
  "a date of a case leads to its rule, and the rule to the law of its place",
  async (visitor) => {
    const { page } = visitor;
    await startCase(visitor, requestOf(40));
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
  },
);

journey("the law is searched by keyboard alone", async ({ page }) => {
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
});

journey(
  "the card of rights of every place prints on one sheet, letter or A4",
  async ({ page }) => {
    const sheets: string[] = [];
    const places = new Set([...packCatalogue.map(({ jurisdiction }) => jurisdiction), "US-AL"]);
    for (const place of places) {
      await page.goto(`/rules/rights/${place}`);
      await page.getByText("Information, not legal advice. The law was read").waitFor();
      sheets.push(`${place}: ${countPages(await page.pdf(smallest))}`);
    }
    expect(sheets.filter((sheet) => !sheet.endsWith(": 1"))).toEqual([]);
  },
  { screen: desktop },
);

/** As narrow as A4 and as short as Letter: what fits here fits both. */
const smallest = { width: "210mm", height: "279mm" };

function countPages(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
}
