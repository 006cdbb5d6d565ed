import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays, type PlainDate, plainDate } from "../calendar/plain-date.ts";
import { allowedEvents } from "../workflow/allowed-commands.ts";
import { claimStageSchema } from "../workflow/claim-stage.ts";
import { type Decision, decide } from "../workflow/decide.ts";
import type { CaseEvent, CaseFact, FactType, NewEvent } from "../workflow/events.ts";
import { newEventSchema } from "../workflow/events.ts";
import { detailsByType, nameEvents } from "../workflow/facts-by-schema.fixture.ts";
import { listMailings } from "../workflow/mailings.ts";
import { type RecordsCase, replay } from "../workflow/records-case.ts";
import { idOf, newEvent, record } from "../workflow/testing/sample-events.ts";
import { assess } from "./assess.ts";
import { factsFrom } from "./testing/sample-facts.ts";

/** The case as somebody would keep it who writes down what was decided, and knows nothing else. */
interface Kept {
  events: CaseEvent[];
  today: PlainDate;
}
/** What the walk goes through: the case of the app. */
interface Walked {
  history: readonly CaseEvent[];
  readonly ground: Parameters<typeof factsFrom>[1];
}

const firstDay = plainDate("2026-01-05");
const heights = [
  "draft",
  "requested",
  "summaries_only",
  "escalated_to_doctor",
  "certified_letter",
  "review",
  "ocr_complaint",
];
/** The ladder of the product, written down once more: the rung, and the lowest one from which it is reached. */
const reached: Partial<Record<FactType, [rung: number, from: number]>> = {
  request_sent: [1, 0],
  summaries_received: [2, 1],
  doctor_contacted: [3, 1],
  meeting_held: [3, 1],
  certified_letter_sent: [4, 0],
  review_requested: [5, 1],
  ocr_complaint_filed: [6, 0],
};

function stageByHand(facts: readonly CaseFact[]): string {
  let height = 0;
  let isClosed = false;
  for (const fact of facts) {
    const [rung, from] = reached[fact.type] ?? [0, 0];
    const counts = fact.type !== "meeting_held" || fact.details.with === "doctor";
    if (counts && height >= from) height = Math.max(height, rung);
    if (fact.type === "let_go" || fact.type === "closed") isClosed = true;
    if (fact.type === "reopened") isClosed = false;
  }
  return isClosed ? "closed" : (heights[height] ?? "none");
}

function lookAt({ events, today }: Kept, { history, ground }: Walked): void {
  const state = replay(history);
  expect(state.history).toEqual(events);
  expect(replay(history.toReversed())).toEqual(state);
  const standing = events.filter(
    (one) => one.type !== "corrected" && !state.superseded.has(one.id),
  );
  expect(new Set(state.facts)).toEqual(new Set(standing));
  expect(state.stage).toBe(stageByHand(state.facts));

  const { nextSteps, deadlines } = assess(factsFrom(history, ground), today);
  expect(nextSteps.length > 0).toBe(state.stage !== "closed");
  const allowed: readonly string[] = allowedEvents(state);
  for (const { action } of nextSteps)
    if (action.kind === "record_event") expect(allowed).toContain(action.eventType);
  for (const { due } of deadlines) if (due) expect(due.earliest <= due.latest).toBe(true);
  if (state.stage === "closed") expect(allowed).toContain("reopened");
}

/** A refusal changes nothing and says why; what was decided is added, and the case is looked at. */
function take(kept: Kept, walked: Walked, decision: Decision): void {
  if (decision.ok) {
    kept.events = [...kept.events, ...decision.events];
    walked.history = [...walked.history, ...decision.events];
  } else expect(decision.message).toMatch(/\.$/);
  lookAt(kept, walked);
}

interface Drawn {
  type: FactType;
  details: unknown;
  pick: number;
  /** Days since the step before, days back from then, and days that are not sure. */
  days: readonly [on: number, back: number, width: number];
}

function factOf({ type, details, pick, days: [, back, width] }: Drawn, kept: Kept) {
  const latest = addDays(kept.today, -back);
  const ids = kept.events.map(({ id }) => id);
  return newEventSchema.safeParse({
    type,
    occurredOn: { earliest: addDays(latest, -width), latest },
    details: nameEvents(details, ids, pick),
  });
}

/**
 * A way to the records that was begun, and one that still runs, where there is one; of mail, a sending that asks for nothing new. What is
 * offered is offered for that.
 */
function subjectOf(type: FactType, state: RecordsCase): object {
  if (type === "mailing_tracked") {
    const mailing = listMailings(state).find(({ requestId }) => requestId === null);
    return mailing === undefined ? {} : { mailingId: mailing.id };
  }
  const { routes } = state;
  const run = routes.find(({ ended }) => ended === null) ?? routes[0];
  return type.startsWith("route_") && run !== undefined ? { route: run.route } : {};
}

const contextOf = ({ today }: Kept) => ({ today, actorId: "user-1" });

class RecordFact implements fc.Command<Kept, Walked> {
  private readonly drawn: Drawn;
  constructor(drawn: Drawn) {
    this.drawn = drawn;
  }
  check = () => true;
  run(kept: Kept, walked: Walked): void {
    const { type } = this.drawn;
    kept.today = addDays(kept.today, this.drawn.days[0]);
    const before = replay(walked.history);
    const eventId = idOf(walked.history.length + 1);
    const decideOn = (event: NewEvent) =>
      decide({ kind: "record", eventId, event }, before, contextOf(kept));
    // The least that can be said of it today: accepted exactly where the screen offers it.
    const least = newEvent(
      type,
      { earliest: kept.today, latest: kept.today },
      subjectOf(type, before),
    );
    const isOffered = allowedEvents(before).includes(type);
    expect(decideOn(least).ok).toBe(isOffered);

    const fact = factOf(this.drawn, kept);
    if (!fact.success) return;
    take(kept, walked, decideOn(fact.data));
    const after = replay(walked.history);
    expect(heights.indexOf(after.rung)).toBeGreaterThanOrEqual(heights.indexOf(before.rung));
  }
  toString = () => JSON.stringify(this.drawn);
}

class CorrectFact implements fc.Command<Kept, Walked> {
  private readonly drawn: Drawn;
  private readonly isReplaced: boolean;
  constructor(drawn: Drawn, isReplaced: boolean) {
    this.drawn = drawn;
    this.isReplaced = isReplaced;
  }
  check = ({ events }: Readonly<Kept>) => events.length > 0;
  run(kept: Kept, walked: Walked): void {
    const target = kept.events[this.drawn.pick % kept.events.length];
    const fact = factOf(this.drawn, kept);
    if (target === undefined || (this.isReplaced && !fact.success)) return;
    const length = walked.history.length;
    const command = {
      kind: "correct" as const,
      eventId: idOf(length + 1),
      replacementId: idOf(length + 2),
      supersedes: target.id,
      reason: "I looked again",
      replacement: this.isReplaced && fact.success ? fact.data : null,
    };
    take(kept, walked, decide(command, replay(walked.history), contextOf(kept)));
  }
  toString = () => `correct ${this.isReplaced} ${JSON.stringify(this.drawn)}`;
}

const drawn = fc
  .oneof(
    ...detailsByType(firstDay).map(([type, details]) =>
      fc.record({ type: fc.constant(type), details, pick: fc.nat(50) }),
    ),
  )
  .chain((one) =>
    fc
      .tuple(
        fc.nat(15),
        fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(60)),
        fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(10)),
      )
      .map((days) => ({ ...one, days })),
  );

const walks = fc.commands(
  [
    drawn.map((one) => new RecordFact(one)),
    drawn.map((one) => new RecordFact(one)),
    drawn.map((one) => new RecordFact(one)),
    fc.tuple(drawn, fc.boolean()).map(([one, isReplaced]) => new CorrectFact(one, isReplaced)),
  ],
  { maxCommands: 25, size: "max" },
);
const grounds = fc.record({
  holder: fc.record({
    jurisdiction: fc.constantFrom(null, "US-TX", "US-CA", "US-ME", "GB"),
    hipaaCovered: fc.constantFrom("yes" as const, "no" as const, "unknown" as const),
  }),
  claimStage: fc.constantFrom(...claimStageSchema.options),
});

/** Where a walk sets out: a case that is new, one with a request, one with a refusal. */
const starts = fc.constantFrom(0, 2, 3).map((count) => {
  const day = { earliest: firstDay, latest: firstDay };
  const facts = (["request_sent", "receipt_established", "denied"] as const).slice(0, count);
  return record(facts.map((type) => newEvent(type, day)));
});

test("a walk of any commands loses no event, contradicts no ladder, and never ends where nothing can be done", () => {
  fc.assert(
    fc.property(grounds, starts, walks, (ground, history, commands) => {
      const setup = () => ({
        model: { events: history, today: firstDay },
        real: { history, ground },
      });
      fc.modelRun(setup, commands);
    }),
    { numRuns: 100 },
  );
}, 60_000);
