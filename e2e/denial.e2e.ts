import { expect } from "@jest/globals";
import { expectReadable } from "./support/browser.ts";
import {
  choose,
  fillForm,
  requestOf,
  seeChanges,
  shows,
  startCase,
  writeDown,
} from "./support/case.ts";
import { daysAgo } from "./support/days.ts";
import { desktop, journey, phone } from "./support/journey.ts";

for (const [what, screen] of [
  ["a desktop", desktop],
  ["a phone in dark colours", { ...phone, colorScheme: "dark" as const }],
] as const)
  journey(
    `a refusal is told on ${what}: what it means at once, then its letter, then the case`,
    async (visitor) => {
      const { page } = visitor;
      const casePath = await startCase(visitor, requestOf(19));
      await page.goto(`${casePath}/record?type=denied`);
      await fillForm(page, daysAgo(3));
      await page.getByLabel("By letter").check();
      await page.getByLabel("To everything").check();

      await page.getByLabel(/They are psychotherapy notes/).check();
      await choose(page, /kept apart from the rest/, "No");
      await page.getByRole("heading", { name: "Not a reason that the rule allows" }).waitFor();
      await expectReadable(page, `the interview on ${what}`);

      await page.getByLabel(/endanger somebody/).check();
      await page.getByLabel(/could die/).check();
      await page.getByRole("heading", { name: "A reason that can be reviewed" }).waitFor();
      await choose(page, /licensed health professional/, "I am not sure");
      await page.getByLabel("Yes, I can check it now").check();
      await choose(page, /say why they say no/, "Yes");
      await choose(page, /you can ask for a review/, "No");
      await expectReadable(page, `the checklist on ${what}`);

      await seeChanges(page);
      await shows(page, "They did not tell you about the review");
      await writeDown(page);
      const letter = page.getByRole("region", { name: /What their letter must contain/ });
      await letter.getByText("Missing", { exact: true }).waitFor();
      await expectReadable(page, `the case on ${what}`);

      await letter.getByRole("link", { name: "Look at the letter again" }).click();
      await page.getByLabel(/It was different/).check();
      await page.getByLabel(/could die/).waitFor();
      expect(await page.getByLabel(/could die/).isChecked()).toBe(true);
      await expectReadable(page, `the correction on ${what}`);
    },
    { screen },
  );
