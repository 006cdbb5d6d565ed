import type { Page } from "playwright-core";
import { expectReadable } from "./support/browser.ts";
import {
  choose,
  dateIs,
  fillForm,
  nextStepIs,
  pick,
  requestOf,
  rungIs,
  seeChanges,
  shows,
  startCase,
  writeDown,
} from "./support/case.ts";
import { daysAgo, type SomeDay } from "./support/days.ts";
import { journey } from "./support/journey.ts";

const theirAnswer = "sends the records, or says no in writing";

journey(
  "some of it came: what is missing is ticked off, and asking for it is the next step",
  async (visitor) => {
    const { page } = visitor;
    await startCase(visitor, requestOf(20));
    await pick(page, "They sent some of it", {
      on: daysAgo(3),
      look: true,
      answer: () => page.getByLabel("Medication records").check(),
      foresees: { "Is it allowed?": "As a first part, yes." },
    });
    await page.getByRole("link", { name: "Tick off what came" }).first().click();
    await mark(page, "Treatment notes", "It is not there");
    await mark(page, "Medication records", "All of it is there");
    await mark(page, "Billing records", "There is none");
    await expectReadable(page, "Was it all?");
    await seeChanges(page);
    await writeDown(page);
    await nextStepIs(page, "Ask for what is missing");
    await shows(page, /This did not come: treatment notes/);
    const rest = "sends the rest of the records";
    await dateIs(page, rest, { iso: daysAgo(-10).iso, away: /in 10\sdays/ });
    await expectReadable(page, "a case with a gap");
  },
);

async function mark(page: Page, kind: string, status: string): Promise<void> {
  await page.getByLabel(`Is it there? ${kind}`).selectOption({ label: status });
}

journey(
  "a case that has gone on for weeks is told line by line in any order, and saved at once",
  async (visitor) => {
    const { page } = visitor;
    await startCase(visitor, []);
    await page.getByRole("link", { name: /Enter it as a list/ }).click();
    await addLine(page, "They got the request", daysAgo(49), () =>
      page.getByLabel("The fax report").check(),
    );
    // A line that cannot stand alone says so, and nothing is saved.
    await page.getByRole("button", { name: "Write this down" }).click();
    await shows(page, /does not fit yet/);
    await addLine(page, "A summary came", daysAgo(20), () =>
      choose(page, /agreed to a summary/, "No"),
    );
    await addLine(page, "You contacted the doctor", daysAgo(12), () =>
      page.getByLabel("By phone").check(),
    );
    await addLine(page, "Request sent", daysAgo(50), () => page.getByLabel("By fax").check());
    const told = page.getByRole("region", { name: "The story so far" });
    await told.getByText("Talking to the doctor").waitFor();
    await expectReadable(page, "a story of four lines");
    // Nothing is saved yet, and a reload loses nothing.
    await page.reload();
    await page.getByRole("button", { name: "Write all 4 down" }).click();
    await shows(page, /^4 entries written down\./);
    await rungIs(page, "Talking to the doctor");
    await shows(page, "Their answer is 19 days late");
    await dateIs(page, theirAnswer, { iso: daysAgo(19).iso, away: /19 days late/ });
  },
);

/** One line of the story. */
async function addLine(
  page: Page,
  what: string,
  on: SomeDay,
  answer?: () => Promise<void>,
): Promise<void> {
  await page.getByLabel("What happened?").selectOption({ label: what });
  await fillForm(page, on, answer);
  await page.getByRole("button", { name: "Add to the list" }).click();
  await page.getByText("Added to the list.").waitFor();
}
