import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { holderKindSchema } from "../api/holders.ts";
import { relationshipSchema } from "../api/people.ts";
import { addDays, plainDate } from "../calendar/plain-date.ts";
import { factTypes } from "../workflow/allowed-commands.ts";
import { claimStageSchema } from "../workflow/claim-stage.ts";
import type { NewEvent } from "../workflow/events.ts";
import { newEvent, record } from "../workflow/testing/sample-events.ts";
import { assess } from "./assess.ts";
import { assessmentSchema } from "./assessment.ts";
import { viewCase } from "./case-view.ts";
import { planReminders } from "./plan-reminders.ts";
import { projectCase } from "./project-case.ts";
import { factsFrom } from "./testing/sample-facts.ts";
import { waitingOnDay } from "./waiting-on.ts";

const firstDay = plainDate("2026-01-01");
const extensionParts = fc.record({
  reasons: fc.option(fc.constant("Archive"), { nil: undefined }),
  completionDate: fc.option(
    fc.nat(100).map((days) => addDays(firstDay, days)),
    { nil: undefined },
  ),
});

/** Any facts on any day. Only of closing and opening there is at most one a day, because their order changes the case. */
const timelines = fc
  .uniqueArray(
    fc.record({
      type: fc.constantFrom(...factTypes),
      day: fc.nat(60),
      width: fc.oneof(fc.constant(0), fc.nat(20)),
      extension: extensionParts,
      flag: fc.boolean(),
    }),
    {
      maxLength: 16,
      selector: ({ type, day, width }) =>
        ["let_go", "closed", "reopened", "paused", "resumed"].includes(type)
          ? `${day}`
          : `${type} ${day} ${width}`,
    },
  )
  .map((drawn) =>
    record(
      drawn.map(({ type, day, width, extension, flag }) =>
        newEvent(
          type,
          { earliest: addDays(firstDay, day), latest: addDays(firstDay, day + width) },
          type === "extension_notice_received"
            ? extension
            : type === "records_received"
              ? { everythingAskedFor: flag }
              : type === "denied"
                ? { method: flag ? "letter" : "phone", whole: !flag }
                : {},
        ),
      ),
    ),
  );
/** Holders of every kind, in places with a law of their own, with none that we read, abroad, and nowhere known. */
const grounds = fc.record({
  holder: fc.record({
    jurisdiction: fc.constantFrom(
      null,
      "US-TX",
      "US-WA",
      "US-CA",
      "US-MT",
      "US-ME",
      "GB",
      "IE",
      "BR",
    ),
    kind: fc.constantFrom(...holderKindSchema.options),
    hipaaCovered: fc.constantFrom("yes" as const, "no" as const, "unknown" as const),
  }),
  person: fc.record({ relationship: fc.constantFrom(...relationshipSchema.options) }),
  claimStage: fc.constantFrom(...claimStageSchema.options),
});
const someDay = fc.nat(400).map((days) => addDays(firstDay, days));

test("every case has a valid assessment, and a next step unless it is closed", () => {
  fc.assert(
    fc.property(timelines, grounds, someDay, (events, ground, today) => {
      const assessment = assessmentSchema.parse(assess(factsFrom(events, ground), today));
      expect(assessment.nextSteps.length > 0).toBe(assessment.stage !== "closed");
    }),
    { numRuns: 150 },
  );
});

test("the same facts in any order of recording give the same assessment", () => {
  const shuffled = timelines.chain((events) =>
    fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
  );
  fc.assert(
    fc.property(shuffled, grounds, someDay, ([events, order], ground, today) => {
      const again = order.map((event, index) => ({ ...event, sequence: index + 1 }));
      const [first, second] = [factsFrom(events, ground), factsFrom(again, ground)];
      expect(assess(second, today)).toEqual(assess(first, today));
      expect(projectCase(second)).toEqual(projectCase(first));
    }),
    { numRuns: 150 },
  );
});

test("a note never moves a date, a reminder or a step", () => {
  fc.assert(
    fc.property(timelines, fc.nat(60), someDay, (events, day, today) => {
      const note = newEvent("note_added", {
        earliest: addDays(firstDay, day),
        latest: addDays(firstDay, day),
      });
      const [recorded] = record([note]);
      if (recorded === undefined) throw new Error("one note");
      const id = "00000000-0000-4000-8000-00000000ffff";
      const withNote = [...events, { ...recorded, id, sequence: events.length + 1 }];
      expect(assess(factsFrom(withNote), today)).toEqual(assess(factsFrom(events), today));
      expect(planReminders(factsFrom(withNote))).toEqual(planReminders(factsFrom(events)));
    }),
    { numRuns: 100 },
  );
});

test("what the row says is what the assessment says", () => {
  fc.assert(
    fc.property(timelines, grounds, someDay, (events, ground, today) => {
      const facts = factsFrom(events, ground);
      const assessment = assess(facts, today);
      const row = projectCase(facts);
      expect(waitingOnDay(row, today)).toBe(assessment.waitingOn);
      // While records are outstanding their date leads; only then does a correction's.
      const isCorrection = assessment.headline.words.includes("correction");
      const awaited = isCorrection ? ["amendment_due"] : ["answer_due", "rest_due"];
      const late = row.answerDue !== null && today > row.answerDue.latest;
      const found = assessment.deadlines.some(
        ({ kind, status }) => awaited.includes(kind) && status === "passed",
      );
      expect(found).toBe(late);
    }),
    { numRuns: 150 },
  );
});

const receivedBetween = (first: number, width: number): NewEvent[] => [
  newEvent("request_sent", { earliest: firstDay, latest: firstDay }),
  newEvent("receipt_established", {
    earliest: addDays(firstDay, first),
    latest: addDays(firstDay, first + width),
  }),
];
const dueUnder = (ground: Parameters<typeof factsFrom>[1], events: readonly NewEvent[]) =>
  viewCase(factsFrom(record(events), ground)).clocks[0]?.due ?? null;

test("a later receipt never gives an earlier last day, whatever law counts", () => {
  fc.assert(
    fc.property(grounds, fc.nat(400), fc.nat(40), (ground, first, later) => {
      const due = dueUnder(ground, receivedBetween(first, 0));
      const dueLater = dueUnder(ground, receivedBetween(first + later, 0));
      expect(dueLater === null).toBe(due === null);
      if (due !== null && dueLater !== null)
        expect(dueLater.latest >= due.latest && dueLater.earliest >= due.earliest).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("the range holds the last day of every day on which it may have arrived", () => {
  fc.assert(
    fc.property(grounds, fc.nat(400), fc.nat(20), fc.nat(20), (ground, first, width, inside) => {
      const range = dueUnder(ground, receivedBetween(first, width));
      const day = first + Math.min(inside, width);
      const exact = dueUnder(ground, receivedBetween(day, 0));
      expect(exact === null).toBe(range === null);
      if (range !== null && exact !== null)
        expect(range.earliest <= exact.earliest && exact.latest <= range.latest).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("the law of a state never makes the last day later than federal law does (PREEMPT-01)", () => {
  fc.assert(
    fc.property(timelines, grounds, (events, ground) => {
      const { law, clocks } = viewCase(factsFrom(events, ground));
      for (const { due, federalDue } of clocks) {
        expect(law.federal || federalDue === null).toBe(true);
        if (federalDue !== null && due !== null)
          expect(due.latest <= federalDue.latest && due.earliest <= federalDue.earliest).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});
