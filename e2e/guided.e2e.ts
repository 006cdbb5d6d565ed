import type { Page } from "playwright-core";
import { expectReadable } from "./support/browser.ts";
import {
  choose,
  dateIs,
  nextStepIs,
  pick,
  requestOf,
  rungIs,
  shows,
  startCase,
  tell,
} from "./support/case.ts";
import { daysAgo } from "./support/days.ts";
import { journey } from "./support/journey.ts";

const theirAnswer = "sends the records, or says no in writing";

journey(
  "only a summary came: the doctor says yes, and the case ends with the records",
  async (visitor) => {
    const { page } = visitor;
    const casePath = await startCase(visitor, requestOf(20));
    await pick(page, "They gave me a visit summary", {
      on: daysAgo(9),
      answer: () => choose(page, /agreed to a summary/, "No"),
      foresees: {
        "Is it allowed?": "No. They sent a summary in place of the records.",
        "Your next step": "Reply that a summary is not the record",
      },
    });
    await rungIs(page, "Only summaries came");
    await nextStepIs(page, "Reply that a summary is not the record");
    await dateIs(page, theirAnswer, { iso: daysAgo(-10).iso, away: /in 10\sdays/ });

    await tell(page, casePath, "doctor_contacted", {
      on: daysAgo(5),
      look: true,
      answer: () => choose(page, /How/, "By phone"),
    });
    await rungIs(page, "Talking to the doctor");

    await pick(page, "A thick envelope came", {
      on: daysAgo(1),
      look: true,
      answer: async () => {
        await choose(page, /everything you asked for/, "Yes, all of it");
        await page.getByLabel("Everything they have").check();
      },
      foresees: { "Is it allowed?": "Yes. This is what the rule asks for." },
    });
    await nextStepIs(page, "Read what came");
    await tell(page, casePath, "closed", {
      look: true,
      answer: () => page.getByLabel("I have everything I asked for").check(),
    });
    await shows(page, "Closed");
    await expectReadable(page, "a case that ended well");
  },
);

// REVIEW-01: a no that is no ground of the rule has no review. What they write to the certified letter decides.
journey(
  "“for your own protection” is no reason; the certified letter brings one that can be reviewed; the no stays, and a complaint follows",
  async (visitor) => {
    const { page } = visitor;
    await startCase(visitor, requestOf(40));
    await pick(page, "They said it is for my own protection", {
      on: daysAgo(32),
      answer: () => byLetterToEverything(page),
      foresees: { "Is it allowed?": "No. “For your own protection” is not a reason." },
    });
    await pick(page, "I mailed the certified letter", { on: daysAgo(28) });
    await rungIs(page, "Certified letter");

    await pick(page, "“It would endanger somebody”", {
      find: "endanger",
      on: daysAgo(20),
      look: true,
      answer: () => byLetterToEverything(page),
      foresees: {
        "Is it allowed?": "It depends. The reason exists, and it is narrow.",
        "Your next step": "Ask for a review by another clinician",
      },
    });
    await nextStepIs(page, "Ask for a review by another clinician");
    await pick(page, "I asked for a review of the no", {
      find: "review",
      on: daysAgo(18),
      answer: () => choose(page, /How/, "By fax"),
    });
    await rungIs(page, "Review by another clinician");
    await pick(page, "The answer to my review", {
      find: "review",
      on: daysAgo(2),
      look: true,
      answer: () => page.getByLabel("The no stays").check(),
      foresees: { "Is it allowed?": "Yes. A reviewer may keep the no." },
    });
    await pick(page, "I complained to the federal office", { find: "federal" });
    await rungIs(page, "Complaint to the federal office");
    await nextStepIs(page, "Wait for the federal office");
  },
);

journey(
  "a bill that is not paid is no reason to keep the records; the step is put off, and taken up again",
  async (visitor) => {
    const { page } = visitor;
    await startCase(visitor, requestOf(15));
    await pick(page, "They say I owe money", {
      on: daysAgo(2),
      answer: () => byLetterToEverything(page),
      foresees: { "Is it allowed?": "No. An unpaid bill is not a reason." },
    });
    await shows(page, "An unpaid bill is not a reason");
    await rungIs(page, "Asked for the records");
    await nextStepIs(page, "Call Alan Reyes, MD");
    await putOff(page);
    await shows(page, "Put off. We bring it back on that day.");
    await page.locator(".next .do").filter({ hasNotText: "Call Alan Reyes, MD" }).waitFor();
    await page.getByText("Set aside (1)").click();
    await expectReadable(page, "a case with a step that was set aside");
    await page.getByRole("link", { name: /^Take it up again/ }).click();
    await page.getByRole("button", { name: "Take it up again" }).click();
    await shows(page, "It is back among the steps.");
    await nextStepIs(page, "Call Alan Reyes, MD");
  },
);

/** Of the first step: not today, tomorrow again. */
async function putOff(page: Page): Promise<void> {
  await page
    .getByRole("link", { name: /^Not now/ })
    .first()
    .click();
  await page.getByRole("radio", { name: /^Not now/ }).check();
  await page.getByLabel(/^Tomorrow/).check();
  await page.getByRole("button", { name: "Save this" }).click();
}

async function byLetterToEverything(page: Page): Promise<void> {
  await page.getByLabel("By letter").check();
  await page.getByLabel("To everything").check();
}

journey(
  "“only to your new therapist” is a choice, and the right to a copy stays",
  async (visitor) => {
    const { page } = visitor;
    await startCase(visitor, requestOf(10));
    await pick(page, "They will only send it to my new therapist", {
      on: daysAgo(1),
      look: true,
      answer: () => choose(page, /sent it there already/, "No, they only offer it"),
      foresees: { "Is it allowed?": "As an offer, yes. In place of your own copy, no." },
    });
    await rungIs(page, "Asked for the records");
    await dateIs(page, theirAnswer, { iso: daysAgo(-20).iso, away: /in 20\sdays/ });
  },
);

journey(
  "a break, letting go and coming back: the clock is where it was each time",
  async (visitor) => {
    const { page } = visitor;
    const casePath = await startCase(visitor, requestOf(40));
    await shows(page, "Their answer is 10 days late");
    await pick(page, "I need a break");
    await nextStepIs(page, "Rest");
    await shows(page, "We ask nothing of you.");
    await page.goto("/");
    await page.getByRole("region", { name: "Resting" }).waitFor();
    await page.goto(casePath);
    await page.getByRole("link", { name: /About your break/ }).click();
    await page.getByRole("link", { name: "I want to go on now" }).click();
    await page.getByRole("button", { name: "See what this changes" }).click();
    await page.getByRole("button", { name: "Yes, write it down" }).click();
    await page.getByRole("heading", { name: "Welcome back" }).waitFor();
    await shows(page, "Their answer is 10 days late");

    await tell(page, casePath, "let_go", { look: true });
    await shows(page, "You let this go");
    await expectReadable(page, "a case that was let go");
    await tell(page, casePath, "reopened", { look: true });
    await rungIs(page, "Asked for the records");
    await shows(page, "Their answer is 10 days late");
  },
);

journey(
  "a therapist who takes cash only is not under HIPAA: no federal date is claimed",
  async (visitor) => {
    const { page } = visitor;
    const holder = { kind: "therapist", hipaaCovered: "no" };
    await startCase(visitor, requestOf(40), { holder });
    await rungIs(page, "Asked for the records");
    await shows(page, /The federal rule does not bind this office/);
    await expectReadable(page, "a case without a federal clock");
  },
);
