import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { assess } from "../assessment/assess.ts";
import { previewHistory } from "../assessment/preview.ts";
import { factsFrom } from "../assessment/testing/sample-facts.ts";
import { addDays, plainDate } from "../calendar/plain-date.ts";
import { factTypes } from "./allowed-commands.ts";
import { decide } from "./decide.ts";
import { decideHistory, orderTold, type ToldEvent } from "./decide-history.ts";
import type { NewEvent } from "./events.ts";
import { emptyCase, replay } from "./records-case.ts";
import { idOf, newEvent, on, record } from "./testing/sample-events.ts";

const context = { today: plainDate("2026-12-15"), actorId: "user-1" };
const tell = (...events: NewEvent[]): ToldEvent[] =>
  events.map((event, index) => ({ eventId: idOf(index + 1), event }));
const request = newEvent("request_sent", on("2026-03-02"));
const receipt = newEvent("receipt_established", on("2026-03-04"));
const denied = newEvent("denied", on("2026-03-30"));
const review = newEvent("review_requested", on("2026-04-10"));

describe("a story told in any order", () => {
  test("lands on the rung that it reached, with its dates", () => {
    const { events, refusals } = decideHistory(
      tell(review, denied, receipt, request),
      emptyCase(),
      context,
    );
    expect(refusals).toEqual([]);
    expect(events.map(({ type, sequence }) => [type, sequence])).toEqual([
      ["request_sent", 1],
      ["receipt_established", 2],
      ["denied", 3],
      ["review_requested", 4],
    ]);
    expect(replay(events).stage).toBe("review");
  });

  test("knows an answer “in March” to come after the request of March 2", () => {
    const march = newEvent("denied", on("2026-03-01", "2026-03-31"));
    expect(orderTold(tell(march, request), emptyCase(), context)).toEqual([1, 0]);
    expect(decideHistory(tell(march, request), emptyCase(), context).refusals).toEqual([]);
  });

  test("joins what the case has already", () => {
    const state = replay(record([request]));
    const told = [{ eventId: idOf(9), event: denied }];
    expect(decideHistory(told, state, context).events).toMatchObject([
      { id: idOf(9), sequence: 2 },
    ]);
  });

  test("lets one line name another as its request", () => {
    const second = newEvent("request_sent", on("2026-05-01"));
    const named = newEvent("denied", on("2026-06-01"), { requestId: idOf(2) });
    const { events, refusals } = decideHistory(tell(named, request, second), emptyCase(), context);
    expect(refusals).toEqual([]);
    expect(replay(events).requests[0]?.denials).toHaveLength(1);
  });

  test("names every line that cannot be, by its place in the list, and shows the rest", () => {
    const future = newEvent("followed_up", on("2027-01-01"));
    const early = newEvent("denied", on("2026-01-05"));
    const told = tell(early, request, future, receipt);
    const { events, refusals } = decideHistory(told, emptyCase(), context);
    expect(refusals.map(({ index, refusal }) => [index, refusal.reason, refusal.pointer])).toEqual([
      [0, "no_request_yet", undefined],
      [2, "date_in_future", "/occurredOn/latest"],
    ]);
    expect(events).toHaveLength(2);
    const preview = previewHistory(told, factsFrom([]), context);
    expect(preview.after.stage).toBe("requested");
    expect(preview.refusals).toHaveLength(2);
  });

  test("an id that is there twice is refused once", () => {
    const twice = [...tell(request), ...tell(receipt)];
    const { events, refusals } = decideHistory(twice, emptyCase(), context);
    expect([events.length, refusals.map(({ refusal }) => refusal.reason)]).toEqual([
      1,
      ["event_id_taken"],
    ]);
  });
});

const stories = fc
  .uniqueArray(
    fc.record({
      type: fc.constantFrom(...factTypes),
      day: fc.nat(120),
      width: fc.oneof(fc.constant(0), fc.nat(20)),
    }),
    {
      maxLength: 12,
      selector: ({ type, day, width }) =>
        ["let_go", "closed", "reopened", "paused", "resumed"].includes(type)
          ? `${day}`
          : `${type} ${day} ${width}`,
    },
  )
  .map((drawn) =>
    tell(
      request,
      ...drawn.map(({ type, day, width }) =>
        newEvent(type, {
          earliest: addDays(plainDate("2026-03-03"), day),
          latest: addDays(plainDate("2026-03-03"), day + width),
        }),
      ),
    ),
  );

test("the case ends as if each event had been recorded at the time", () => {
  fc.assert(
    fc.property(stories, (told) => {
      const { events, refusals } = decideHistory(told, emptyCase(), context);
      let oneByOne = emptyCase();
      const refused: number[] = [];
      for (const index of orderTold(told, emptyCase(), context)) {
        const line = told[index];
        if (line === undefined) throw new Error("a line of the list");
        const decision = decide({ kind: "record", ...line }, oneByOne, context);
        if (decision.ok) oneByOne = replay([...oneByOne.history, ...decision.events]);
        else refused.push(index);
      }
      expect(refusals.map(({ index }) => index)).toEqual(refused.toSorted((a, b) => a - b));
      expect(assess(factsFrom(events), context.today)).toEqual(
        assess(factsFrom(oneByOne.history), context.today),
      );
    }),
    { numRuns: 100 },
  );
});

test("the order in which it is typed makes no difference", () => {
  const shuffled = stories.chain((told) =>
    fc.tuple(fc.constant(told), fc.shuffledSubarray(told, { minLength: told.length })),
  );
  fc.assert(
    fc.property(shuffled, ([told, typed]) => {
      const first = decideHistory(told, emptyCase(), context);
      const again = decideHistory(typed, emptyCase(), context);
      expect(again.events.map(({ id }) => id).toSorted()).toEqual(
        first.events.map(({ id }) => id).toSorted(),
      );
      expect(assess(factsFrom(again.events), context.today)).toEqual(
        assess(factsFrom(first.events), context.today),
      );
    }),
    { numRuns: 100 },
  );
});
