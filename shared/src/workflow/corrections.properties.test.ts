import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { assess } from "../assessment/assess.ts";
import { planReminders } from "../assessment/plan-reminders.ts";
import { projectCase } from "../assessment/project-case.ts";
import { factsFrom } from "../assessment/testing/sample-facts.ts";
import { addDays, plainDate } from "../calendar/plain-date.ts";
import { factTypes } from "./allowed-commands.ts";
import { decide } from "./decide.ts";
import type { CaseEvent, FactType, NewEvent } from "./events.ts";
import { replay } from "./records-case.ts";
import { idOf, newEvent, on, record } from "./testing/sample-events.ts";

const firstDay = plainDate("2026-01-01");
const today = plainDate("2026-04-20");
const range = (day: number, width = 0) => ({
  earliest: addDays(firstDay, day),
  latest: addDays(firstDay, day + width),
});

/** Another detail for each kind of fact that has one which matters: what a user would put right besides the day. */
const otherDetails: Partial<Record<FactType, object>> = {
  request_sent: { method: "fax" },
  certified_letter_sent: { trackingNumber: "9407100000000000000009" },
  receipt_established: { basis: "estimated" },
  followed_up: { method: "mail" },
  doctor_contacted: { method: "email", supportsClaim: true },
  meeting_held: { with: "records_manager" },
  review_requested: { method: "fax" },
  complaint_to_holder_sent: { method: "email" },
  ocr_complaint_filed: { complaintNumber: "25-1" },
  amendment_requested: { what: "A wrong date", method: "mail" },
  hearing_scheduled: { hearingOn: "2026-06-10" },
  paused: { until: "2026-05-10" },
  closed: { outcome: "not_held" },
  summaries_received: { agreedInAdvance: true },
  forms_or_fee_demanded: { toldInAdvance: false, amount: 40, formKind: "waiver" },
  extension_notice_received: { written: true, reasons: "Archive", completionDate: "2026-03-01" },
  denied: { method: "phone", whole: false, ground: "unpaid_bill" },
  retaliation_reported: { what: "taken_back" },
  transfer_offered: { alreadySent: true, chosenByMe: false },
  records_received: { everythingAskedFor: true },
  promised: { by: "2026-05-01" },
  returned_undeliverable: { reason: "wrong_address" },
  mailing_tracked: { mailingId: idOf(3), outcome: "refused" },
  review_decided: { decision: "granted" },
  agency_answered: { answer: "closed" },
  amendment_answered: { answer: "accepted" },
  accounting_answered: { answer: "refused" },
};

/** What somebody records when they put an event right: the correction, and the event as it was. */
function putRight(
  history: readonly CaseEvent[],
  target: CaseEvent,
  replacement: NewEvent | null,
): CaseEvent[] {
  const next = history.length + 1;
  const envelope = { recordedOn: today, recordedBy: "user-1" };
  const correction: CaseEvent = {
    ...{ type: "corrected" as const, id: idOf(500 + next), sequence: next, occurredOn: on(today) },
    ...envelope,
    details: {
      supersedes: target.id,
      reason: "I looked again",
      replacedBy: replacement && idOf(501 + next),
    },
  };
  if (replacement === null) return [...history, correction];
  const fact = { ...replacement, ...envelope, id: idOf(501 + next), sequence: next + 1 };
  return [...history, correction, fact];
}

/** Everything that follows from a timeline. Ids of replacements become those of what they replace: nothing else may differ. */
function everythingAbout(history: readonly CaseEvent[], ids: ReadonlyMap<string, string>): unknown {
  const facts = factsFrom(history, { claimStage: "hearing" });
  const all = {
    assessment: assess(facts, today),
    row: projectCase(facts),
    reminders: planReminders(facts),
    pause: facts.state.pause,
    rungs: facts.state.rungsReachedOn,
    requests: facts.state.requests.map(({ id, sentOn, receipt, denials }) => ({
      id,
      sentOn,
      receipt,
      denials: denials.length,
    })),
    order: facts.state.facts.map(({ id }) => id),
  };
  const text = [...ids].reduce(
    (words, [now, before]) => words.replaceAll(now, before),
    JSON.stringify(all),
  );
  return JSON.parse(text);
}

/** The timeline as it would be, had the event been right from the start; without it where it never happened. */
function rightFromTheStart(
  events: readonly CaseEvent[],
  target: CaseEvent,
  replacement: NewEvent | null,
): CaseEvent[] {
  return events.flatMap((event): CaseEvent[] => {
    if (event.id !== target.id) return [event];
    const { id, sequence, recordedOn, recordedBy } = event;
    return replacement === null ? [] : [{ ...replacement, id, sequence, recordedOn, recordedBy }];
  });
}

/** A case in which each kind of fact can be found, several requests among them, told at random. */
const timelines = fc
  .array(
    fc.record({
      type: fc.constantFrom(...factTypes),
      day: fc.oneof(fc.nat(70), fc.constantFrom(20, 40)),
      width: fc.oneof(fc.constant(0), fc.constant(0), fc.nat(20)),
      names: fc.boolean(),
    }),
    { minLength: 4, maxLength: 14 },
  )
  .map((drawn) => {
    const begun = [
      newEvent("request_sent", range(0)),
      newEvent("amendment_requested", range(1), { method: "fax" }),
    ];
    const told = drawn.map(({ type, day, width, names }) =>
      newEvent(type, range(2 + day, width), names ? nameOwn(type) : {}),
    );
    return record([...begun, ...told]);
  });

/** Half of what can name a request names the first one, so that the name must outlive its correction. */
function nameOwn(type: FactType): object {
  const bound: readonly FactType[] = [
    "receipt_established",
    "denied",
    "records_received",
    "followed_up",
  ];
  if (bound.includes(type)) return { requestId: idOf(1) };
  const aside: readonly FactType[] = ["amendment_answered", "disagreement_sent"];
  return aside.includes(type) ? { requestId: idOf(2) } : {};
}

const changes = fc.record({
  pick: fc.nat(),
  day: fc.nat(75),
  how: fc.constantFrom("day", "detail", "gone"),
});
type Change = { pick: number; day: number; how: string };

function replacementFor(target: CaseEvent, { how, day }: Change): NewEvent | null {
  if (target.type === "corrected" || how === "gone") return null;
  const { id: _, sequence: __, recordedOn: ___, recordedBy: ____, ...fact } = target;
  if (how === "day") return { ...fact, occurredOn: range(day) };
  return newEvent(target.type, target.occurredOn, {
    ...fact.details,
    ...otherDetails[target.type],
  });
}

describe("a corrected timeline says what it would say, had it been right from the start", () => {
  test("whatever is corrected: the day, a detail, or that it happened at all", () => {
    fc.assert(
      fc.property(timelines, changes, (events, change) => {
        const target = events[change.pick % events.length];
        if (target === undefined) return;
        const replacement = replacementFor(target, change);
        const corrected = putRight(events, target, replacement);
        const ids = new Map(replacement === null ? [] : [[idOf(502 + events.length), target.id]]);
        expect(everythingAbout(corrected, ids)).toEqual(
          everythingAbout(rightFromTheStart(events, target, replacement), new Map()),
        );
      }),
      { numRuns: 600 },
    );
  });
});

/** For each kind of fact the least that must have gone before it, so that it stands on a case by right. */
const needs: Partial<Record<FactType, NewEvent[]>> = {
  review_requested: [newEvent("denied", on("2026-02-01"))],
  review_decided: [
    newEvent("denied", on("2026-02-01")),
    newEvent("review_requested", on("2026-02-02")),
  ],
  mailing_tracked: [newEvent("followed_up", on("2026-02-01"), { method: "certified_mail" })],
  agency_answered: [newEvent("ocr_complaint_filed", on("2026-02-01"))],
  amendment_answered: [newEvent("amendment_requested", on("2026-02-01"), { method: "fax" })],
  disagreement_sent: [
    newEvent("amendment_requested", on("2026-02-01"), { method: "fax" }),
    newEvent("amendment_answered", on("2026-02-02")),
  ],
  accounting_answered: [newEvent("accounting_requested", on("2026-02-01"))],
  reopened: [newEvent("let_go", on("2026-02-01"))],
  resumed: [newEvent("paused", on("2026-02-01"))],
  contents_checked: [newEvent("records_received", on("2026-02-01"))],
  statement_settled: [newEvent("statement_marked", on("2026-02-01"))],
  ...Object.fromEntries(
    (["route_followed_up", "route_answered", "route_records_received", "route_ended"] as const).map(
      (type) => [type, [newEvent("route_started", on("2026-02-01"))]],
    ),
  ),
};
const request = newEvent("request_sent", on("2026-01-10"));
const receipt = newEvent("receipt_established", on("2026-01-12"));

describe("every kind of event can be corrected, and all that follows from it follows", () => {
  const context = { today, actorId: "user-1" };

  /** As the user does it: through the decision, so that nothing that stands in the way is passed over. */
  function decideRight(history: readonly CaseEvent[], id: string, replacement: NewEvent | null) {
    const next = history.length + 1;
    const decision = decide(
      {
        kind: "correct",
        eventId: idOf(500 + next),
        replacementId: idOf(501 + next),
        supersedes: id,
        reason: "I looked again",
        replacement,
      },
      replay(history),
      context,
    );
    if (!decision.ok) throw new Error(`Refused: ${decision.reason}`);
    return [...history, ...decision.events];
  }

  const rows = factTypes.map((type) => {
    const before = [request, receipt, ...(needs[type] ?? [])];
    const event = newEvent(type, on("2026-02-20"));
    const later = newEvent(type, on("2026-02-24"));
    const other = newEvent(type, on("2026-02-20"), otherDetails[type]);
    return { type, history: record([...before, event]), target: before.length + 1, later, other };
  });
  const factsThat = (history: readonly CaseEvent[], target: number, replaced: number | null) => ({
    corrected: everythingAbout(
      history,
      new Map(replaced === null ? [] : [[idOf(replaced), idOf(target)]]),
    ),
  });
  const clean = (history: readonly CaseEvent[], target: number, replacement: NewEvent | null) => {
    const event = history.find(({ id }) => id === idOf(target));
    if (event === undefined) throw new Error("no target");
    return {
      corrected: everythingAbout(rightFromTheStart(history, event, replacement), new Map()),
    };
  };
  const replacedId = (history: readonly CaseEvent[]) => 502 + history.length;

  test.each(rows)("$type: another day", ({ history, target, later }) => {
    const corrected = decideRight(history, idOf(target), later);
    expect(factsThat(corrected, target, replacedId(history))).toEqual(
      clean(history, target, later),
    );
  });

  test.each(rows)("$type: another detail", ({ history, target, other }) => {
    const corrected = decideRight(history, idOf(target), other);
    expect(factsThat(corrected, target, replacedId(history))).toEqual(
      clean(history, target, other),
    );
  });

  test.each(rows)("$type: it did not happen", ({ history, target }) => {
    const corrected = decideRight(history, idOf(target), null);
    expect(factsThat(corrected, target, null)).toEqual(clean(history, target, null));
  });

  test.each(rows)(
    "$type: corrected twice, then all of it taken back",
    ({ history, target, later, other }) => {
      const once = decideRight(history, idOf(target), later);
      const twice = decideRight(once, idOf(replacedId(history)), other);
      expect(factsThat(twice, target, replacedId(once))).toEqual(clean(history, target, other));
      const back = decideRight(twice, idOf(501 + history.length), null);
      expect(factsThat(back, target, null)).toEqual({
        corrected: everythingAbout(history, new Map()),
      });
      expect(replay(back).history).toHaveLength(history.length + 5);
    },
  );
});

describe("what stands on the corrected event follows it", () => {
  test("the stage falls when the review was not asked for", () => {
    const history = record([
      request,
      newEvent("denied", on("2026-02-01")),
      newEvent("review_requested", on("2026-02-02")),
    ]);
    expect(replay(history).stage).toBe("review");
    const state = replay(putRight(history, third(history), null));
    expect(state.stage).toBe("requested");
    expect(state.rungsReachedOn.review).toBeUndefined();
  });

  test("each request keeps its own clock when the other one is corrected", () => {
    const history = record([
      request,
      newEvent("request_sent", on("2026-02-01"), { method: "fax" }),
      newEvent("receipt_established", on("2026-01-12"), { requestId: idOf(1) }),
      newEvent("receipt_established", on("2026-02-03"), { requestId: idOf(2) }),
      newEvent("denied", on("2026-02-20"), { requestId: idOf(2) }),
    ]);
    const dueOf = (events: readonly CaseEvent[], number: number) =>
      assess(factsFrom(events), today).deadlines.find(
        ({ kind, requestId }) => kind === "answer_due" && requestId === idOf(number),
      )?.due?.latest;
    const moved = putRight(
      history,
      third(history),
      newEvent("receipt_established", on("2026-01-20"), { requestId: idOf(1) }),
    );
    expect([dueOf(history, 1), dueOf(moved, 1)]).toEqual(["2026-02-11", "2026-02-19"]);
    expect([dueOf(history, 2), dueOf(moved, 2)]).toEqual(["2026-03-05", "2026-03-05"]);
  });

  const third = (history: readonly CaseEvent[]) => {
    const event = history[2];
    if (event === undefined) throw new Error("three events");
    return event;
  };
});
