import { expect } from "@jest/globals";
import { expectReadable } from "./support/browser.ts";
import {
  fillForm,
  requestOf,
  seeChanges,
  shows,
  startCase,
  tell,
  writeDown,
} from "./support/case.ts";
import { daysAgo } from "./support/days.ts";
import { journey } from "./support/journey.ts";

journey(
  "on a phone: a correction runs beside the records, with its own 60 days and its own answer",
  async (visitor) => {
    const { page } = visitor;
    const casePath = await startCase(visitor, requestOf(40));
    await tell(page, casePath, "amendment_requested", {
      on: daysAgo(70),
      answer: async () => {
        await page.getByLabel("What should they correct?").fill("“In remission” is not true");
        await page.getByLabel("By fax").check();
      },
    });

    // The step leads to the form for this correction, not for the records.
    await page.getByText("Other things you can do").click();
    await page.getByRole("link", { name: "I know the day" }).click();
    await page.getByRole("radio", { name: /^The correction of/ }).waitFor();
    expect(await page.getByRole("radio", { name: /^The correction of/ }).isChecked()).toBe(true);
    await expectReadable(page, "the arrival of a correction");
    await fillForm(page, daysAgo(70));
    await page.getByRole("radio", { name: /fax/i }).check();
    await seeChanges(page);
    await writeDown(page);

    const due = page
      .locator("article, .entry")
      .filter({ hasText: "answers your request to correct" });
    expect(await due.first().textContent()).toContain("10 days late");
    expect(await page.getByText("Their answer is 10 days late").isVisible()).toBe(true);
    await shows(page, "They did not answer about the correction in time");
    await expectReadable(page, "a case with a correction");
  },
);
