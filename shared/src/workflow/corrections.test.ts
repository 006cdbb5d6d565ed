import { describe, expect, test } from "@jest/globals";
import { findInPlaceOf } from "./corrections.ts";
import type { CaseEvent, NewEvent } from "./events.ts";
import { replay } from "./records-case.ts";
import { add, decideCorrection, decideNext } from "./testing/decide-sample.ts";
import { idOf, newEvent, on, record } from "./testing/sample-events.ts";

const request = newEvent("request_sent", on("2026-10-13"));
const receipt = newEvent("receipt_established", on("2026-10-15"));
const denied = newEvent("denied", on("2026-11-05"));
const review = newEvent("review_requested", on("2026-11-10"));
const correct = (history: readonly CaseEvent[], target: number, replacement: NewEvent | null) =>
  add(history, decideCorrection(history, idOf(target), replacement));

describe("a correction", () => {
  const history = record([request, receipt, denied]);

  test("is an event of today that names what it sets aside, and its replacement comes after it", () => {
    const replacement = newEvent("receipt_established", on("2026-10-16"));
    expect(decideCorrection(history, idOf(2), replacement)).toEqual({
      ok: true,
      warnings: [],
      events: [
        {
          type: "corrected",
          id: idOf(4),
          sequence: 4,
          occurredOn: on("2026-12-15"),
          recordedOn: "2026-12-15",
          recordedBy: "user-1",
          details: {
            supersedes: idOf(2),
            reason: "I looked at the letter again",
            replacedBy: idOf(5),
          },
        },
        {
          ...replacement,
          id: idOf(5),
          sequence: 5,
          recordedOn: "2026-12-15",
          recordedBy: "user-1",
        },
      ],
    });
  });

  test("sets the earlier event aside, and keeps it in the history", () => {
    const state = replay(correct(history, 2, newEvent("receipt_established", on("2026-10-16"))));
    expect(state.requests[0]?.receipt?.on).toEqual(on("2026-10-16"));
    expect(state.facts.map(({ id }) => id)).toEqual([idOf(1), idOf(5), idOf(3)]);
    expect(state.history.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5].map(idOf));
    expect([...state.superseded]).toEqual([[idOf(2), idOf(4)]]);
  });

  test("without a replacement says that it never happened", () => {
    const state = replay(correct(history, 3, null));
    expect(state.requests[0]?.denials).toEqual([]);
  });

  test("can bring the case down the ladder", () => {
    const up = record([request, newEvent("certified_letter_sent", on("2026-11-20"))]);
    expect(replay(correct(up, 2, null)).stage).toBe("requested");
  });

  test("of letting go opens the case", () => {
    const closed = record([request, newEvent("let_go", on("2026-12-01"))]);
    expect(replay(correct(closed, 2, null))).toMatchObject({ stage: "requested", outcome: null });
  });

  test("of a correction: a chain ends with its last", () => {
    const first = correct(history, 2, newEvent("receipt_established", on("2026-10-16")));
    const second = correct(first, 5, newEvent("receipt_established", on("2026-10-17")));
    const state = replay(correct(second, 7, newEvent("receipt_established", on("2026-10-18"))));
    expect(state.requests[0]?.receipt?.on).toEqual(on("2026-10-18"));
    expect([...state.superseded.keys()]).toEqual([idOf(2), idOf(5), idOf(7)]);
  });

  test("taken back brings the first event back, and its replacement away", () => {
    const first = correct(history, 2, newEvent("receipt_established", on("2026-10-16")));
    const state = replay(correct(first, 4, null));
    expect(state.requests[0]?.receipt?.on).toEqual(on("2026-10-15"));
    expect([...state.superseded.keys()].toSorted()).toEqual([idOf(4), idOf(5)]);
  });

  test("taken back at the start of a chain takes the whole chain back", () => {
    const first = correct(history, 2, newEvent("receipt_established", on("2026-10-16")));
    const second = correct(first, 5, newEvent("receipt_established", on("2026-10-17")));
    const state = replay(correct(second, 4, null));
    expect(state.requests[0]?.receipt?.on).toEqual(on("2026-10-15"));
    expect(state.facts.map(({ id }) => id)).toEqual([1, 2, 3].map(idOf));
  });

  test("taken back in the middle of a chain leaves what was right before it", () => {
    const first = correct(history, 2, newEvent("receipt_established", on("2026-10-16")));
    const second = correct(first, 5, newEvent("receipt_established", on("2026-10-17")));
    const state = replay(correct(second, 6, null));
    expect(state.requests[0]?.receipt?.on).toEqual(on("2026-10-16"));
  });

  test("whose taking back is taken back holds again", () => {
    const first = correct(history, 2, newEvent("receipt_established", on("2026-10-16")));
    const back = correct(first, 4, null);
    const state = replay(correct(back, 6, null));
    expect(state.requests[0]?.receipt?.on).toEqual(on("2026-10-16"));
    expect([...state.superseded.keys()].toSorted()).toEqual([idOf(2), idOf(6)]);
  });

  test("can be followed by the true event, once it is taken back", () => {
    const first = correct(history, 2, newEvent("receipt_established", on("2026-10-16")));
    const state = replay(
      correct(correct(first, 4, null), 2, newEvent("receipt_established", on("2026-10-14"))),
    );
    expect(state.requests[0]?.receipt?.on).toEqual(on("2026-10-14"));
  });
});

describe("a request that was corrected", () => {
  const history = record([
    request,
    newEvent("receipt_established", on("2026-10-15"), { requestId: idOf(1) }),
  ]);
  const earlier = newEvent("request_sent", on("2026-10-12"), { method: "fax" });

  test("keeps its id, and all that refers to it", () => {
    const [only, ...others] = replay(correct(history, 1, earlier)).requests;
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      id: idOf(1),
      method: "fax",
      sentOn: on("2026-10-12"),
      receipt: { on: on("2026-10-15") },
    });
  });

  test("keeps it through a chain, when it becomes a certified letter, and when that is taken back", () => {
    const first = correct(history, 1, earlier);
    const second = correct(first, 4, newEvent("certified_letter_sent", on("2026-10-11")));
    expect(replay(second).requests).toMatchObject([{ id: idOf(1), kind: "certified_letter" }]);
    const back = correct(second, 5, null);
    expect(replay(back).requests).toMatchObject([{ id: idOf(1), method: "fax" }]);
  });

  test("is found by the id of any event of its chain", () => {
    const corrected = correct(history, 1, earlier);
    for (const requestId of [idOf(1), idOf(4)]) {
      const decision = decideNext(corrected, newEvent("denied", on("2026-11-05"), { requestId }));
      expect(replay(add(corrected, decision)).requests[0]?.denials).toHaveLength(1);
    }
  });
});

describe("a correction is refused", () => {
  const history = record([request, receipt, denied, review]);

  test.each<[string, number, NewEvent | null, object]>([
    ["of an event that is not there", 9, null, { reason: "unknown_event" }],
    [
      "where a later event rests on the one set aside",
      3,
      null,
      { reason: "entry_in_the_way", inTheWay: idOf(4) },
    ],
    [
      "where it moves a request past what followed it",
      1,
      newEvent("request_sent", on("2026-10-20")),
      { reason: "entry_in_the_way", inTheWay: idOf(2) },
    ],
    [
      "of the only request, with answers to it",
      1,
      null,
      { reason: "entry_in_the_way", inTheWay: idOf(2) },
    ],
    [
      "where the ground it puts in cannot be reviewed, and a review was asked for",
      3,
      newEvent("denied", on("2026-11-05"), { ground: "unpaid_bill" }),
      { reason: "entry_in_the_way", inTheWay: idOf(4) },
    ],
    [
      "whose replacement lies in the future",
      2,
      newEvent("receipt_established", on("2026-12-16")),
      { reason: "date_in_future", pointer: "/replacement/occurredOn/latest" },
    ],
    [
      "whose replacement cannot be true",
      2,
      newEvent("receipt_established", on("2026-10-12")),
      { reason: "before_request", pointer: "/replacement/occurredOn" },
    ],
    [
      "whose replacement contradicts itself",
      3,
      newEvent("promised", on("2026-11-05"), { by: "2026-11-01" }),
      { reason: "promise_already_past", pointer: "/replacement/details/by" },
    ],
  ])("%s", (_, target, replacement, refusal) => {
    expect(decideCorrection(history, idOf(target), replacement)).toMatchObject({
      ok: false,
      ...refusal,
    });
  });

  test("of an event that is corrected already, or was put in by a correction taken back", () => {
    const corrected = correct(history, 2, newEvent("receipt_established", on("2026-10-16")));
    const refusal = { ok: false, reason: "already_corrected" };
    expect(decideCorrection(corrected, idOf(2), null)).toMatchObject(refusal);
    const back = correct(corrected, 5, null);
    expect(decideCorrection(back, idOf(6), null)).toMatchObject(refusal);
    expect(decideCorrection(back, idOf(5), null)).toMatchObject(refusal);
  });

  test("of a correction by an event of another kind", () => {
    const corrected = correct(history, 2, null);
    expect(decideCorrection(corrected, idOf(5), receipt)).toMatchObject({
      ok: false,
      reason: "correction_cannot_be_replaced",
      pointer: "/replacement",
    });
  });

  test("when taking it back brings back what cannot be true any more", () => {
    const moved = correct(
      record([request, receipt]),
      2,
      newEvent("receipt_established", on("2026-10-20")),
    );
    const later = correct(moved, 1, newEvent("request_sent", on("2026-10-18")));
    expect(decideCorrection(later, idOf(3), null)).toMatchObject({
      ok: false,
      reason: "entry_in_the_way",
      inTheWay: idOf(2),
    });
  });
});

test("a correction is allowed on a closed case", () => {
  const history = record([request, receipt, newEvent("let_go", on("2026-12-01"))]);
  const state = replay(correct(history, 2, newEvent("receipt_established", on("2026-10-16"))));
  expect(state.stage).toBe("closed");
  expect(state.requests[0]?.receipt?.on).toEqual(on("2026-10-16"));
});

test("a correction says which answers now count for another request", () => {
  const history = record([request, newEvent("request_sent", on("2026-11-01")), denied]);
  expect(decideCorrection(history, idOf(2), null)).toMatchObject({
    ok: true,
    warnings: [
      "“They said no” (November\u00a05, 2026) now counts for the request of October\u00a013, 2026.",
    ],
  });
});

test("a correction keeps the place in its day: a case let go and opened again on one day stays open", () => {
  const day = on("2026-12-01");
  const history = record([request, newEvent("let_go", day), newEvent("reopened", day)]);
  const state = replay(correct(history, 2, newEvent("let_go", day, { reason: "Too tired" })));
  expect(state.stage).toBe("requested");
  const again = correct(state.history, 3, newEvent("reopened", day, { reason: "Better now" }));
  expect(replay(again).stage).toBe("requested");
});

describe("what stands in the place of an event", () => {
  const history = record([request, receipt, denied]);
  const later = newEvent("receipt_established", on("2026-10-16"));
  const inPlaceOf = (events: readonly CaseEvent[], id: string) => findInPlaceOf(replay(events), id);
  const once = correct(history, 2, later);

  test("is the event itself until it is corrected", () => {
    expect(inPlaceOf(history, idOf(2))).toMatchObject({ id: idOf(2) });
  });

  test("is its replacement, and the replacement of that", () => {
    expect(inPlaceOf(once, idOf(2))).toMatchObject({
      id: idOf(5),
      occurredOn: later.occurredOn,
    });
    const twice = correct(once, 5, newEvent("receipt_established", on("2026-10-17")));
    expect(inPlaceOf(twice, idOf(2))?.occurredOn).toEqual(on("2026-10-17"));
  });

  test("is nothing where it never happened, and the event again where that is taken back", () => {
    const gone = correct(history, 2, null);
    expect(inPlaceOf(gone, idOf(2))).toBeNull();
    expect(inPlaceOf(correct(gone, 4, null), idOf(2))).toMatchObject({ id: idOf(2) });
    expect(inPlaceOf(correct(once, 4, null), idOf(2))).toMatchObject({ id: idOf(2) });
  });
});
