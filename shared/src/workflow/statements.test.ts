import { describe, expect, test } from "@jest/globals";
import { assess } from "../assessment/assess.ts";
import { factsFrom } from "../assessment/testing/sample-facts.ts";
import { plainDate } from "../calendar/plain-date.ts";
import type { CaseEvent, NewEvent } from "./events.ts";
import { replay } from "./records-case.ts";
import { isOpenStatement } from "./statements.ts";
import { decideNext } from "./testing/decide-sample.ts";
import { idOf, newEvent, on, record } from "./testing/sample-events.ts";

const mark = (day: string, details: object = {}) => newEvent("statement_marked", on(day), details);
const settled = (day: string, statementId?: string) =>
  newEvent("statement_settled", on(day), { statementId });
const correction = (day: string, statementId: string) =>
  newEvent("amendment_requested", on(day), { statementId, method: "fax" });

/** The event of that number is corrected: it says something else now, with id 99. */
function correct(history: CaseEvent[], number: number, replacement: NewEvent): CaseEvent[] {
  const next = history.length + 1;
  const envelope = { recordedOn: plainDate("2026-12-01"), recordedBy: "user-1" };
  return [
    ...history,
    {
      ...{
        type: "corrected",
        id: idOf(98),
        sequence: next,
        ...envelope,
        occurredOn: on("2026-12-01"),
      },
      details: { supersedes: idOf(number), reason: "Wrong page", replacedBy: idOf(99) },
    },
    { ...replacement, id: idOf(99), sequence: next + 1, ...envelope },
  ];
}

const openOnes = (history: CaseEvent[]) =>
  replay(history)
    .statements.filter(isOpenStatement)
    .map(({ id }) => id);

describe("a marked statement", () => {
  test.each<[string, NewEvent[], string[]]>([
    ["waits until something becomes of it", [mark("2026-11-01")], [idOf(1)]],
    ["is settled", [mark("2026-11-01"), settled("2026-11-05", idOf(1))], []],
    ["is settled on the day it was marked", [mark("2026-11-01"), settled("2026-11-01")], []],
    [
      "without a name the oldest open one is settled",
      [mark("2026-11-02"), mark("2026-11-01", { topic: "other" }), settled("2026-11-05")],
      [idOf(1)],
    ],
    ["was meant to be left", [mark("2026-11-01", { plan: "leave_it" })], []],
    ["is taken up by a correction", [mark("2026-11-01"), correction("2026-11-05", idOf(1))], []],
    [
      "is taken up by a correction of the same day",
      [mark("2026-11-01"), correction("2026-11-01", idOf(1))],
      [],
    ],
    [
      "is taken up by a correction that was asked for before it was marked",
      [mark("2026-11-05"), correction("2026-11-01", idOf(1))],
      [],
    ],
    [
      "stays open where another one is taken up",
      [mark("2026-11-01"), mark("2026-11-02"), correction("2026-11-05", idOf(2))],
      [idOf(1)],
    ],
  ])("%s", (_, events, open) => {
    expect(openOnes(record(events))).toEqual(open);
  });

  test("keeps its id when it is corrected, and what became of it stays with it", () => {
    const history = record([mark("2026-11-01"), correction("2026-11-05", idOf(1))]);
    const after = correct(history, 1, mark("2026-11-02", { page: "14" }));
    const [statement] = replay(after).statements;
    expect(statement).toMatchObject({
      id: idOf(1),
      marked: { id: idOf(99), details: { page: "14" } },
      correction: { id: idOf(2) },
    });
    const again = record([mark("2026-11-01")]);
    const settledNow = decideNext(
      correct(again, 1, mark("2026-11-02")),
      settled("2026-12-05", idOf(1)),
    );
    expect(settledNow.ok).toBe(true);
  });

  test("a range of days still comes before what settled it", () => {
    const history = record([
      newEvent("statement_marked", on("2026-11-10", "2026-11-20")),
      newEvent("statement_settled", on("2026-11-01", "2026-11-15"), { statementId: idOf(1) }),
    ]);
    expect(openOnes(history)).toEqual([]);
  });
});

test("several marks of one day are nothing unusual", () => {
  const decision = decideNext(record([mark("2026-11-01")]), mark("2026-11-01"));
  expect(decision).toMatchObject({ ok: true, warnings: [] });
});

describe("refused", () => {
  test.each<[string, NewEvent[], NewEvent, string]>([
    ["settled, and none was marked", [], settled("2026-11-05"), "no_statement_open"],
    [
      "settled before it was marked",
      [mark("2026-11-10")],
      settled("2026-11-05"),
      "no_statement_open",
    ],
    [
      "settled by name before it was marked",
      [mark("2026-11-10")],
      settled("2026-11-05", idOf(1)),
      "no_statement_open",
    ],
    [
      "settled, and all are settled",
      [mark("2026-11-01"), settled("2026-11-05")],
      settled("2026-11-06"),
      "no_statement_open",
    ],
    [
      "a mark that is not on the case",
      [mark("2026-11-01")],
      settled("2026-11-05", idOf(7)),
      "unknown_statement",
    ],
    [
      "a correction of a mark that is not on the case",
      [],
      correction("2026-11-05", idOf(7)),
      "unknown_statement",
    ],
    [
      "a correction of something that is no mark",
      [newEvent("request_sent", on("2026-11-01"))],
      correction("2026-11-05", idOf(1)),
      "unknown_statement",
    ],
  ])("%s", (_, given, event, reason) => {
    expect(decideNext(record(given), event)).toMatchObject({ ok: false, reason });
  });
});

describe("the steps that follow from open marks", () => {
  const base = [
    newEvent("request_sent", on("2026-10-12")),
    newEvent("records_received", on("2026-10-20"), { everythingAskedFor: true }),
  ];
  const stepsOf = (events: NewEvent[]) =>
    assess(
      factsFrom(record([...base, ...events]), { claimStage: "hearing" }),
      plainDate("2026-11-19"),
    ).nextSteps;

  test.each([
    ["talk_to_doctor", "talk_about_marks"],
    ["tell_lawyer", "tell_lawyer_of_marks"],
    ["ask_for_limitations", "ask_for_limitations"],
  ])("%s leads to %s, about the oldest mark, until it is settled", (plan, code) => {
    const marks = [mark("2026-11-01", { plan }), mark("2026-11-02", { plan })];
    const step = stepsOf(marks).find((one) => one.code === code);
    expect(step?.action).toMatchObject({ eventType: "statement_settled", requestId: idOf(3) });
    const codes = stepsOf([...marks, settled("2026-11-05"), settled("2026-11-06")]).map(
      (one) => one.code,
    );
    expect(codes).not.toContain(code);
  });

  test("a correction is asked for about the mark, with its words and its page", () => {
    const step = stepsOf([
      mark("2026-11-01", { plan: "ask_for_correction", quote: "In remission.", page: "12" }),
    ]).find(({ code }) => code === "ask_for_correction");
    expect(step?.action).toMatchObject({ eventType: "amendment_requested", requestId: idOf(3) });
    expect(step?.script.map(({ words }) => words)).toContain("Page 12: It says: In remission.");
  });

  test.each([
    ["alone", true],
    ["with_someone", true],
    ["someone_else", false],
    ["not_now", false],
  ])("whoever chose to read %s is asked to read: %s", (how, isAsked) => {
    const steps = stepsOf([newEvent("reading_planned", on("2026-10-21"), { how })]);
    expect(steps.some(({ code }) => code === "read_what_came")).toBe(isAsked);
    expect(steps[0]?.code).toBe("check_what_came");
  });
});
