import { expectReadable } from "./support/browser.ts";
import { choose, nextStepIs, requestOf, rungIs, shows, startCase, tell } from "./support/case.ts";
import { daysAgo } from "./support/days.ts";
import { journey } from "./support/journey.ts";

journey(
  "only a summary came: the doctor says yes, and the case ends with the records",
  async (visitor) => {
    const { page } = visitor;
    const casePath = await startCase(visitor, requestOf(20));
    await tell(page, casePath, "summaries_received", {
      on: daysAgo(9),
      answer: () => choose(page, /agreed to a summary/, "No"),
    });
    await rungIs(page, "Only summaries came");
    await nextStepIs(page, "Reply that a summary is not the record");

    await tell(page, casePath, "doctor_contacted", {
      on: daysAgo(5),
      look: true,
      answer: () => choose(page, /How/, "By phone"),
    });
    await rungIs(page, "Talking to the doctor");

    await tell(page, casePath, "records_received", {
      on: daysAgo(1),
      look: true,
      answer: async () => {
        await choose(page, /everything you asked for/, "Yes, all of it");
        await page.getByLabel("Everything they have").check();
      },
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

journey(
  "“for your own protection” is no reason, and a complaint may follow at once",
  async (visitor) => {
    const { page } = visitor;
    const casePath = await startCase(visitor, requestOf(25));
    await tell(page, casePath, "denied", {
      on: daysAgo(12),
      answer: async () => {
        await page.getByLabel("By letter").check();
        await page.getByLabel("To everything").check();
        await page.getByLabel(/It is for your own protection/).check();
      },
      foresees: "“For your own protection” is not a reason",
    });
    await tell(page, casePath, "ocr_complaint_filed");
    await rungIs(page, "Complaint to the federal office");
  },
);

journey("a review that keeps the no leads to the federal office", async (visitor) => {
  const { page } = visitor;
  const details = { method: "letter", whole: true, ground: "endangers_life_or_safety" };
  const casePath = await startCase(visitor, [
    ...requestOf(40),
    { type: "denied", daysAgo: 20, details },
  ]);
  await nextStepIs(page, "Ask for a review by another clinician");
  await tell(page, casePath, "review_requested", {
    on: daysAgo(18),
    answer: () => choose(page, /How/, "By fax"),
  });
  await rungIs(page, "Review by another clinician");
  await tell(page, casePath, "review_decided", {
    on: daysAgo(2),
    look: true,
    answer: () => page.getByLabel("The no stays").check(),
  });
  await tell(page, casePath, "ocr_complaint_filed");
  await rungIs(page, "Complaint to the federal office");
});

journey("a bill that is not paid is no reason to keep the records", async (visitor) => {
  const { page } = visitor;
  const casePath = await startCase(visitor, requestOf(15));
  await tell(page, casePath, "denied", {
    on: daysAgo(2),
    answer: async () => {
      await page.getByLabel("By letter").check();
      await page.getByLabel("To everything").check();
      await page.getByText("More reasons").click();
      await page.getByLabel(/You owe us money/).check();
    },
    foresees: "An unpaid bill is not a reason",
  });
  await shows(page, "An unpaid bill is not a reason");
});

journey(
  "“only to your new therapist” is a choice, and the right to a copy stays",
  async (visitor) => {
    const { page } = visitor;
    const casePath = await startCase(visitor, requestOf(10));
    await tell(page, casePath, "transfer_offered", {
      on: daysAgo(1),
      look: true,
      answer: async () => {
        await page.getByLabel("To whom would they send it?").fill("Dr. Lind");
        await choose(page, /sent it there already/, "No, they only offer it");
      },
      foresees: "Your right to a copy of your own stays either way.",
    });
    await rungIs(page, "Asked for the records");
  },
);

journey(
  "letting go closes the case, and coming back finds the clock where it was",
  async (visitor) => {
    const { page } = visitor;
    const casePath = await startCase(visitor, requestOf(40));
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
