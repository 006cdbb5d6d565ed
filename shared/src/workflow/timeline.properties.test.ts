import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays, plainDate } from "../calendar/plain-date.ts";
import { allowedEvents, factTypes } from "./allowed-commands.ts";
import { checkTimeline } from "./check-timeline.ts";
import { decide } from "./decide.ts";
import type { CaseEvent, NewEvent } from "./events.ts";
import { heightOf } from "./ladder.ts";
import { type RecordsCase, replay } from "./records-case.ts";
import { idOf, newEvent, record } from "./testing/sample-events.ts";

const firstDay = plainDate("2026-01-01");

/** Facts of any kind on any day, some known to a range only. No two of one kind or of closing and opening on one day. */
const facts = fc
  .uniqueArray(
    fc.record({
      type: fc.constantFrom(...factTypes),
      day: fc.nat(40),
      width: fc.oneof(fc.constant(0), fc.nat(20)),
    }),
    {
      maxLength: 25,
      selector: ({ type, day, width }) =>
        ["let_go", "closed", "reopened", "paused", "resumed"].includes(type)
          ? `${day}`
          : `${type} ${day} ${width}`,
    },
  )
  .map((drawn) =>
    drawn.map(({ type, day, width }) =>
      newEvent(type, {
        earliest: addDays(firstDay, day),
        latest: addDays(firstDay, day + width),
      }),
    ),
  );

/** What a case says, whatever the order in which it was recorded. */
function withoutRecording({ history, lastSequence, requestOf, facts, ...state }: RecordsCase) {
  const withoutSequence = (_: string, value: unknown) =>
    value instanceof Object && "sequence" in value ? { ...value, sequence: 0 } : value;
  const places = [...requestOf].toSorted();
  const order = facts.map(({ id }) => id);
  return JSON.parse(JSON.stringify({ ...state, places, order }, withoutSequence));
}

test("the same facts give the same case in any order of recording", () => {
  const shuffled = facts.chain((events) => {
    const recorded = record(events);
    return fc.tuple(
      fc.constant(recorded),
      fc.shuffledSubarray(recorded, { minLength: recorded.length }),
    );
  });
  fc.assert(
    fc.property(shuffled, ([recorded, order]) => {
      const again = order.map((event, index) => ({ ...event, sequence: index + 1 }));
      expect(withoutRecording(replay(again))).toEqual(withoutRecording(replay(recorded)));
      expect(withoutRecording(replay(order))).toEqual(withoutRecording(replay(recorded)));
    }),
    { numRuns: 300 },
  );
});

test("no event is lost: each stands or is set aside, and all are in the history", () => {
  const corrected = fc.tuple(facts, fc.array(fc.tuple(fc.nat(60), fc.option(fc.nat(24)))));
  fc.assert(
    fc.property(corrected, ([events, corrections]) => {
      const history = corrections.reduce(addCorrection, record(events));
      const state = replay(history);
      expect(state.history).toEqual(history);
      expect(state.lastSequence).toBe(history.length);
      const standing = new Set(state.facts.map(({ id }) => id));
      for (const event of history.filter(({ type }) => type !== "corrected"))
        expect(standing.has(event.id)).not.toBe(state.superseded.has(event.id));
      expect(standing.size).toBe(state.facts.length);
    }),
  );
});

/** A correction of any event that still stands, correctly put or not. */
function addCorrection(
  history: CaseEvent[],
  [pick, replacement]: [number, number | null],
): CaseEvent[] {
  const { superseded } = replay(history);
  const open = history.filter(({ id }) => !superseded.has(id));
  const target = open[pick % open.length];
  if (target === undefined) return history;
  const next = history.length + 1;
  const isReplaced = replacement !== null && target.type !== "corrected";
  const correction: CaseEvent = {
    type: "corrected",
    id: idOf(next),
    sequence: next,
    recordedOn: firstDay,
    recordedBy: "user-1",
    occurredOn: target.occurredOn,
    details: {
      supersedes: target.id,
      reason: "Wrong day",
      replacedBy: isReplaced ? idOf(next + 1) : null,
    },
  };
  if (!isReplaced) return [...history, correction];
  const day = addDays(firstDay, replacement);
  const moved = { ...target, occurredOn: { earliest: day, latest: day } };
  return [...history, correction, { ...moved, id: idOf(next + 1), sequence: next + 1 }];
}

describe("a walk through what is allowed", () => {
  const steps = fc.array(fc.record({ pick: fc.nat(), days: fc.nat(12) }), { maxLength: 40 });

  function walk(
    drawn: readonly { pick: number; days: number }[],
    look: (before: RecordsCase, after: RecordsCase, event: NewEvent) => void,
  ): CaseEvent[] {
    let history: CaseEvent[] = [];
    let today = firstDay;
    for (const { pick, days } of drawn) {
      today = addDays(today, days);
      const before = replay(history);
      const allowed = allowedEvents(before);
      const type = allowed[pick % allowed.length] ?? "note_added";
      const event = newEvent(type, { earliest: today, latest: today });
      const command = { kind: "record" as const, eventId: idOf(history.length + 1), event };
      const decision = decide(command, before, { today, actorId: "user-1" });
      if (!decision.ok) throw new Error(`${type} was allowed and refused: ${decision.reason}`);
      history = [...history, ...decision.events];
      look(before, replay(history), event);
    }
    return history;
  }

  test("never meets a refusal, and leaves nothing impossible behind", () => {
    fc.assert(
      fc.property(steps, (drawn) => {
        const history = walk(drawn, () => {});
        expect(checkTimeline(history).impossible).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("never goes down the ladder, and leaves it only by closing", () => {
    fc.assert(
      fc.property(steps, (drawn) => {
        walk(drawn, (before, after, event) => {
          expect(heightOf(after.rung)).toBeGreaterThanOrEqual(heightOf(before.rung));
          expect(after.stage).toBe(after.closedOn === null ? after.rung : "closed");
          if (event.type === "reopened") expect(after.stage).toBe(before.rung);
          else if (before.stage === "closed") expect(after.stage).toBe("closed");
        });
      }),
    );
  });

  test("may try everything else, and is refused: what is not allowed cannot be recorded today", () => {
    fc.assert(
      fc.property(steps, (drawn) => {
        const history = walk(drawn, () => {});
        const state = replay(history);
        const today = plainDate("2028-01-01");
        const allowed = allowedEvents(state);
        for (const type of factTypes.filter((one) => !allowed.includes(one))) {
          const event = newEvent(type, { earliest: today, latest: today });
          const command = { kind: "record" as const, eventId: idOf(999), event };
          expect(decide(command, state, { today, actorId: "user-1" }).ok).toBe(false);
        }
      }),
    );
  });
});
