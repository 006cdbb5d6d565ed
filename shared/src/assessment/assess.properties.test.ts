import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays, plainDate } from "../calendar/plain-date.ts";
import { factTypes } from "../workflow/allowed-commands.ts";
import { newEvent, record } from "../workflow/testing/sample-events.ts";
import { assess } from "./assess.ts";
import { assessmentSchema } from "./assessment.ts";
import { planReminders } from "./plan-reminders.ts";
import { projectCase } from "./project-case.ts";
import { factsFrom } from "./testing/sample-facts.ts";

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
        ["let_go", "closed", "reopened"].includes(type) ? `${day}` : `${type} ${day} ${width}`,
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
const someDay = fc.nat(400).map((days) => addDays(firstDay, days));

test("every case has a valid assessment, and a next step unless it is closed", () => {
  fc.assert(
    fc.property(timelines, someDay, (events, today) => {
      const assessment = assessmentSchema.parse(assess(factsFrom(events), today));
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
    fc.property(shuffled, someDay, ([events, order], today) => {
      const again = order.map((event, index) => ({ ...event, sequence: index + 1 }));
      expect(assess(factsFrom(again), today)).toEqual(assess(factsFrom(events), today));
      expect(projectCase(factsFrom(again))).toEqual(projectCase(factsFrom(events)));
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
    fc.property(timelines, someDay, (events, today) => {
      const facts = factsFrom(events);
      const assessment = assess(facts, today);
      const row = projectCase(facts);
      expect(row.waitingOn).toBe(assessment.waitingOn);
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
