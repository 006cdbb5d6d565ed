import { expectReadable } from "./support/browser.ts";
import { requestOf, shows, startCase, tell } from "./support/case.ts";
import { daysAgo, typeDate } from "./support/days.ts";
import { desktop, journey, phone } from "./support/journey.ts";

journey(
  "a psychiatrist in Texas has 15 days: state and federal law stand side by side, on a phone too",
  async (visitor) => {
    const { page } = visitor;
    const holder = { kind: "psychiatrist", jurisdiction: "US-TX" };
    const casePath = await startCase(visitor, requestOf(20), { holder });

    await shows(page, "Their answer is 5 days late");
    await page.getByText("Why this date?").first().click();
    await shows(page, "The law of Texas gives an earlier day than federal law");
    const laws = page.getByRole("table", { name: "The laws, side by side" });
    await laws.getByRole("columnheader", { name: "Texas" }).waitFor();
    await laws.getByRole("columnheader", { name: "Federal" }).waitFor();
    await laws.getByText("It is the first day by which they must answer").waitFor();
    await page.getByRole("table", { name: "Also looked at" }).waitFor();
    for (const screen of [desktop, phone]) {
      const { width = 0, height = 0 } = screen;
      await page.setViewportSize({ width, height });
      await expectReadable(page, `a case under two laws, ${width} px wide`);
    }

    await tell(page, casePath, "hearing_scheduled", {
      on: daysAgo(2),
      answer: () => typeDate(page, /^When is the hearing/, daysAgo(-9)),
    });
    await shows(page, "Tell the hearing office which records are still missing");
    await shows(page, "Your last day to send evidence before the hearing");
    await expectReadable(page, "a case before a hearing");
  },
  { screen: desktop },
);
