import type { Page } from "playwright-core";
import { expectReadable } from "./support/browser.ts";
import {
  answerAndSee,
  confirm,
  dateIs,
  nextStepIs,
  requestOf,
  rungIs,
  shows,
  startCase,
  type Telling,
  tell,
} from "./support/case.ts";
import { daysAgo } from "./support/days.ts";
import { journey } from "./support/journey.ts";

journey(
  "the lawyer is asked for the file each week, and the case ends with what came that way",
  async (visitor) => {
    const { page } = visitor;
    const casePath = await startCase(visitor, requestOf(16), { claimStage: "hearing" });
    await page.getByRole("link", { name: "The lawyer’s file" }).click();
    await nextStepIs(page, "Ask the lawyer for the file");
    await expectReadable(page, "the lawyer’s file, not begun");
    await press(page, "I began this way", {
      on: daysAgo(15),
      answer: async () => {
        await byPhone(page);
        await page.getByLabel("Whom did you ask?").fill("Ms. Okafor");
      },
      look: true,
    });
    await nextStepIs(page, /Ask Ms\. Okafor again by\s/);
    await press(page, "I asked again", { on: daysAgo(8), answer: () => byPhone(page) });

    await page.goto("/");
    const yourMove = page.getByRole("region", { name: "Your move, no hurry" });
    await yourMove.getByText("Ask Ms. Okafor again").waitFor();
    await expectReadable(page, "Today, with a word that is due on another way");
    await page.goto(`${casePath}/routes/lawyer_file`);
    await press(page, "I asked again", { answer: () => byPhone(page) });
    await page.goto("/");
    await page.getByRole("region", { name: "Waiting for them" }).waitFor();

    await page.goto(casePath);
    const ways = page.getByRole("region", { name: "Other ways to get them" });
    await ways
      .locator(".date")
      .filter({ hasText: /in 7\sdays/ })
      .waitFor();
    await ways.getByRole("link", { name: /the lawyer’s file/i }).click();
    await press(page, "They answered", {
      answer: () => page.getByLabel("They have the records now").check(),
    });
    await nextStepIs(page, "Ask Ms. Okafor to send them to you");
    await press(page, "Something came", {
      answer: () => everythingCame(page),
    });
    await nextStepIs(page, "Read what came");
    await page.goto(casePath);
    await nextStepIs(page, "You have the records another way");
    await dateIs(page, "sends the records, or says no in writing", {
      iso: daysAgo(-14).iso,
      away: /in 14\sdays/,
    });
    await tell(page, casePath, "closed", {
      answer: () => page.getByLabel("I got them another way").check(),
    });
    await shows(page, "Closed");
  },
);

journey(
  "Social Security wants somebody named who receives the file; the disc comes, and the office still owes its answer",
  async (visitor) => {
    const { page } = visitor;
    const casePath = await startCase(visitor, requestOf(25), { claimStage: "hearing" });
    await page.getByRole("link", { name: "The claim file from Social Security" }).click();
    await nextStepIs(page, "Ask Social Security in writing for the file on a disc");
    await expectReadable(page, "the claim file, not begun");
    await press(page, "I began this way", {
      on: daysAgo(20),
      answer: () => page.getByLabel("By mail").check(),
    });
    await press(page, "They answered", {
      on: daysAgo(6),
      look: true,
      answer: () => page.getByLabel("They want someone else named who receives it").check(),
    });
    await nextStepIs(page, "Name someone who may receive the medical records");
    await page.goto(casePath);
    await nextStepIs(page, "Name someone who may receive the medical records");
    await page.goto(`${casePath}/routes/ssa_file`);
    await press(page, "I asked again", {
      on: daysAgo(5),
      answer: async () => {
        await byPhone(page);
        await page.getByLabel("What did they say?").fill("I named Dr. Lind in writing.");
      },
    });
    await nextStepIs(page, "Ask whether the disc was sent");
    await press(page, "Something came", { look: true, answer: () => everythingCame(page) });
    await press(page, "This way ended", {
      answer: () => page.getByLabel("The records came").check(),
    });
    await page.goto(casePath);
    await rungIs(page, "Asked for the records");
    await dateIs(page, "sends the records, or says no in writing", {
      iso: daysAgo(-5).iso,
      away: /in 5\sdays/,
    });
  },
);

/** Tells by a button on the page of a way, and comes back to that page. */
async function press(page: Page, button: string, telling: Telling = {}): Promise<void> {
  await page.getByRole("link", { name: button, exact: true }).click();
  await answerAndSee(page, button, telling);
  await confirm(page);
}

async function byPhone(page: Page): Promise<void> {
  await page.getByLabel("By phone").check();
}

async function everythingCame(page: Page): Promise<void> {
  await page.getByLabel("It holds all the records you want").check();
  await page.getByLabel("Everything they have").check();
}
