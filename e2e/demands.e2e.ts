import { expectReadable } from "./support/browser.ts";
import { choose, requestOf, shows, startCase, tell } from "./support/case.ts";
import { daysAgo } from "./support/days.ts";
import { journey } from "./support/journey.ts";

journey(
  "a bill, a barrier and a threat are found out on a phone, with the words for a letter",
  async (visitor) => {
    const { page } = visitor;
    const on = daysAgo(3);
    const casePath = await startCase(visitor, requestOf(12));

    await tell(page, casePath, "forms_or_fee_demanded", {
      on,
      look: true,
      answer: async () => {
        await page.getByLabel("What for, line 1").fill("Chart retrieval");
        await page.getByLabel(/^Dollars/).fill("25");
        await page
          .getByRole("combobox", { name: /^What is that/ })
          .selectOption("Searching or getting the file");
        await choose(page, /told you about the price/, "No");
      },
      foresees: { "Is it allowed?": "They charge for things that may not be charged" },
    });
    await shows(page, "They did not tell you the price before");
    await shows(page, /has \$25.00 for “Chart retrieval”\. Under 45 CFR 164/);
    await shows(page, "Check the form and the fee");

    await tell(page, casePath, "only_one_way_allowed", {
      on,
      look: true,
      answer: () => page.getByLabel("Only on the portal").check(),
      foresees: { "Is it allowed?": "They accept the portal only" },
    });

    await tell(page, casePath, "retaliation_reported", {
      on,
      look: true,
      answer: async () => {
        await page.getByLabel("They threatened something").check();
        await page.getByLabel("What happened?").fill("“Then find another doctor.”");
        await choose(page, /Is it sure/, "Yes");
      },
      foresees: { "Is it allowed?": "They threatened you for asking" },
    });
    await shows(page, "Keep your care safe first");
    await expectReadable(page, "a case with findings");
  },
);
