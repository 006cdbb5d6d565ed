import { describe, expect, test } from "@jest/globals";
import { plainDate } from "../calendar/plain-date.ts";
import type { NewEvent } from "../workflow/events.ts";
import { replay } from "../workflow/records-case.ts";
import { add, decideCorrection, decideNext } from "../workflow/testing/decide-sample.ts";
import { idOf, newEvent, on, record } from "../workflow/testing/sample-events.ts";
import { assess } from "./assess.ts";
import { planReminders } from "./plan-reminders.ts";
import { projectCase } from "./project-case.ts";
import { factsFrom, factsOf } from "./testing/sample-facts.ts";

/** Due on November 12; the 180 days for a complaint end on May 11, 2027. */
const asked = [
  newEvent("request_sent", on("2026-10-12")),
  newEvent("receipt_established", on("2026-10-13")),
];
const pause = (day: string, until?: string) => newEvent("paused", on(day), { until });
const resumed = (day: string) => newEvent("resumed", on(day));
const assessOn = (events: readonly NewEvent[], today: string) =>
  assess(factsOf(events), plainDate(today));

describe("a break", () => {
  test("leaves the case open on its rung, and its dates where they were", () => {
    const before = assessOn(asked, "2026-11-20");
    const after = assessOn([...asked, pause("2026-11-19")], "2026-11-20");
    expect(after.stage).toBe("requested");
    expect(after.deadlines.filter(({ legal }) => legal)).toEqual(
      before.deadlines.filter(({ legal }) => legal),
    );
    expect(after.findings).toEqual(before.findings);
  });

  test.each<[string, NewEvent[], string, string | null, string | undefined]>([
    ["on its first day", [pause("2026-11-19")], "2026-11-19", "resting", "rest"],
    ["a year later, without an end", [pause("2026-11-19")], "2027-11-19", "resting", "rest"],
    [
      "on the day before it ends",
      [pause("2026-11-19", "2026-12-10")],
      "2026-12-09",
      "resting",
      "rest",
    ],
    [
      "on the day that was set, it is over by itself",
      [pause("2026-11-19", "2026-12-10")],
      "2026-12-10",
      "back",
      "follow_up",
    ],
    [
      "15 days later nobody is welcomed any more",
      [pause("2026-11-19", "2026-12-10")],
      "2026-12-25",
      null,
      "follow_up",
    ],
    [
      "after a word that it is over",
      [pause("2026-11-19"), resumed("2026-11-30")],
      "2026-11-30",
      "back",
      "follow_up",
    ],
    [
      "a move on a later day ends it",
      [pause("2026-11-19"), newEvent("followed_up", on("2026-11-21"))],
      "2026-11-22",
      null,
      "talk_to_doctor",
    ],
    [
      "a move from before it does not end it",
      [pause("2026-11-19"), newEvent("followed_up", on("2026-11-15"))],
      "2026-11-22",
      "resting",
      "rest",
    ],
    [
      "what comes from them does not end it",
      [pause("2026-11-19"), newEvent("denied", on("2026-11-21"))],
      "2026-11-22",
      "resting",
      "rest",
    ],
    [
      "of two the later one counts",
      [pause("2026-11-19", "2026-11-25"), pause("2026-11-21", "2026-12-20")],
      "2026-11-30",
      "resting",
      "rest",
    ],
    [
      "letting go ends it",
      [pause("2026-11-19"), newEvent("let_go", on("2026-11-25"))],
      "2026-11-26",
      null,
      undefined,
    ],
    [
      "a right that ends within 30 days comes before it",
      [pause("2026-11-19")],
      "2027-04-11",
      "interrupted",
      "file_complaint",
    ],
    ["31 days before, it does not yet", [pause("2026-11-19")], "2027-04-10", "resting", "rest"],
    [
      "on the last day it still does",
      [pause("2026-11-19")],
      "2027-05-11",
      "interrupted",
      "file_complaint",
    ],
    [
      "once that day lies behind, the break goes on",
      [pause("2026-11-19")],
      "2027-05-12",
      "resting",
      "rest",
    ],
    [
      "the day for evidence before a hearing comes before it",
      [
        pause("2026-11-19"),
        newEvent("hearing_scheduled", on("2026-11-25"), { hearingOn: "2026-12-22" }),
      ],
      "2026-12-08",
      "interrupted",
      "tell_hearing_office",
    ],
    [
      "until the hearing, because late evidence can still count",
      [
        pause("2026-11-19"),
        newEvent("hearing_scheduled", on("2026-11-25"), { hearingOn: "2026-12-22" }),
      ],
      "2026-12-22",
      "interrupted",
      "tell_hearing_office",
    ],
    [
      "after the hearing it goes on",
      [
        pause("2026-11-19"),
        newEvent("hearing_scheduled", on("2026-11-25"), { hearingOn: "2026-12-22" }),
      ],
      "2026-12-23",
      "resting",
      "rest",
    ],
  ])("%s", (_, events, today, state, step) => {
    const assessment = assessOn([...asked, ...events], today);
    expect(assessment.rest?.state ?? null).toBe(state);
    expect(assessment.nextSteps[0]?.code).toBe(step);
  });

  test("names no day of ours while it lasts, and shows nothing we only suggest", () => {
    const events = [newEvent("request_sent", on("2026-11-01"))];
    const suggested = ({ deadlines }: ReturnType<typeof assessOn>) =>
      deadlines.filter(({ kind }) => kind === "suggested");
    expect(suggested(assessOn(events, "2026-11-20"))).toHaveLength(1);
    const resting = assessOn([...events, pause("2026-11-19")], "2026-11-20");
    expect(suggested(resting)).toEqual([]);
    expect(resting.nextSteps.filter(({ by, byIsLegal }) => by !== null && !byIsLegal)).toEqual([]);
    expect(resting.headline.words).toBe("Resting, for as long as you like");
  });

  test.each([
    ["without an end", pause("2026-11-19"), "for as long as you like"],
    ["with a later end", pause("2026-11-19", "2027-08-02"), "until Monday, August 2, 2027"],
  ])("%s says on which day a right of the person's own ends the quiet", (_, event, length) => {
    const { headline, rest } = assessOn([...asked, event], "2026-11-20");
    const day = "Sunday, April 11, 2027";
    const plain = (words = "") => words.replaceAll("\u00a0", " ");
    expect(plain(headline.words)).toBe(`Resting until ${day}`);
    expect(plain(rest?.words)).toContain(
      `You are taking a break ${length}`.replace(" for", ", for"),
    );
    expect(plain(rest?.words)).toContain(`from ${day} on the case is back on Today`);
  });

  test("that ends before that says no other day", () => {
    const { headline, rest } = assessOn(
      [...asked, pause("2026-11-19", "2026-12-07")],
      "2026-11-20",
    );
    expect(headline.words).toContain("Resting until Monday, December");
    expect(rest?.words).not.toContain("back on Today");
  });

  test("on coming back says what passed, what is left, and that a fresh request is always possible", () => {
    const { rest } = assessOn([...asked, pause("2026-11-01", "2026-11-20")], "2026-11-20");
    expect(rest?.meanwhile.map((words) => words.replaceAll("\u00a0", " "))).toEqual([
      "Their answer was due on November 12. That it passed while you were away takes nothing from you: it is theirs to answer for.",
      "Your last day for a complaint to the federal office lies ahead: Tuesday, May 11, 2027.",
      "You can always send a fresh request. It has its own days, and an old one keeps its own.",
    ]);
  });

  test("so does a case that is opened again, also after the last day for a complaint", () => {
    const events = [
      ...asked,
      newEvent("let_go", on("2026-11-01")),
      newEvent("reopened", on("2027-06-01")),
    ];
    const { rest } = assessOn(events, "2027-06-02");
    expect(rest?.state).toBe("back");
    expect(rest?.meanwhile.join(" ")).toMatch(/You can still file/);
  });

  test("entered late, an earlier move leaves the coming back possible", () => {
    const history = record([...asked, pause("2026-11-01"), resumed("2026-11-20")]);
    const decision = decideNext(history, newEvent("followed_up", on("2026-11-10")));
    expect(decision.ok).toBe(true);
  });

  test("cannot end before it began, nor be ended where none runs", () => {
    expect(decideNext(record(asked), pause("2026-11-19", "2026-11-19"))).toMatchObject({
      ok: false,
      reason: "pause_already_over",
      pointer: "/details/until",
    });
    expect(decideNext(record(asked), resumed("2026-11-19"))).toMatchObject({
      ok: false,
      reason: "not_paused",
    });
  });

  test("that is corrected away never was", () => {
    const history = record([...asked, pause("2026-11-19")]);
    const state = replay(add(history, decideCorrection(history, idOf(3), null)));
    expect(state.pause).toBeNull();
    expect(projectCase(factsFrom(state.history)).resting).toEqual([]);
  });
});

describe("the days on which a case rests", () => {
  const resting = (...events: NewEvent[]) =>
    projectCase(factsOf([...asked, ...events])).resting.map(
      ({ from, until }) => `${from}/${until ?? ""}`,
    );

  test.each<[string, NewEvent[], string[]]>([
    ["none without a break", [], []],
    ["to the day that was set", [pause("2026-11-19", "2026-12-10")], ["2026-11-19/2026-12-10"]],
    [
      "without an end, but for the last 30 days of a right",
      [pause("2026-11-19")],
      ["2026-11-19/2027-04-11", "2027-05-12/"],
    ],
    [
      "cut short where it ends within those days",
      [pause("2026-11-19", "2027-04-20")],
      ["2026-11-19/2027-04-11"],
    ],
    ["none where it lies within them", [pause("2027-04-20", "2027-05-01")], []],
    [
      "after the last day, where it begins within them",
      [pause("2027-04-20", "2027-06-01")],
      ["2027-05-12/2027-06-01"],
    ],
    [
      "whole where the complaint is filed",
      [newEvent("ocr_complaint_filed", on("2026-11-18")), pause("2026-11-19")],
      ["2026-11-19/"],
    ],
    [
      "a hearing that is set meanwhile counts from the day it is known",
      [
        newEvent("ocr_complaint_filed", on("2026-11-18")),
        pause("2026-11-19"),
        newEvent("hearing_scheduled", on("2026-12-01"), { hearingOn: "2026-12-22" }),
      ],
      ["2026-11-19/2026-12-01", "2026-12-23/"],
    ],
    [
      "none once the case is closed",
      [pause("2026-11-19"), newEvent("let_go", on("2026-12-01"))],
      [],
    ],
  ])("%s", (_, events, expected) => {
    expect(resting(...events)).toEqual(expected);
  });
});

describe("reminders during a break", () => {
  const planned = (...events: NewEvent[]) =>
    planReminders(factsOf([...asked, ...events])).map(
      ({ kind, deadlineId, sendOn }) => `${sendOn} ${kind} ${deadlineId.replace(idOf(1), "1")}`,
    );
  const theirs = (...events: NewEvent[]) =>
    planned(...events).filter((words) => words.includes("answer_due"));
  const own = (...events: NewEvent[]) =>
    planned(...events).filter((words) => words.includes("complaint_window"));

  test.each<[string, NewEvent[], string[]]>([
    [
      "what they owe waits for its end, where that is still true",
      [pause("2026-11-01", "2026-11-11")],
      ["2026-11-11 due_soon answer_due:1:held", "2026-11-13 overdue answer_due:1"],
    ],
    [
      "nothing is near any more once the day passed",
      [pause("2026-11-01", "2026-11-20")],
      ["2026-11-20 overdue answer_due:1:held"],
    ],
    ["without an end it is not told", [pause("2026-11-01")], []],
    [
      "what went out on the morning of its first day is not held",
      [pause("2026-11-09", "2026-11-20")],
      ["2026-11-09 due_soon answer_due:1", "2026-11-20 overdue answer_due:1:held"],
    ],
    [
      "once the person is back nothing is held",
      [pause("2026-11-01"), resumed("2026-11-05")],
      ["2026-11-09 due_soon answer_due:1", "2026-11-13 overdue answer_due:1"],
    ],
  ])("%s", (_, events, expected) => {
    expect(theirs(...events)).toEqual(expected);
  });

  test("a last day of the person's own is never held", () => {
    expect(own(pause("2026-11-01"))).toEqual(own());
    expect(own()).toHaveLength(5);
    const hearing = newEvent("hearing_scheduled", on("2026-11-01"), { hearingOn: "2027-03-10" });
    const evidence = (...events: NewEvent[]) =>
      planned(hearing, ...events).filter((words) => words.includes("own_date"));
    expect(evidence(pause("2026-11-02"))).toEqual(evidence());
    expect(evidence()).toHaveLength(5);
  });
});

test("what the doctor said of the claim makes the words about letting go", () => {
  const why = (...events: NewEvent[]) =>
    assessOn([...asked, ...events], "2026-11-20").nextSteps.find(({ code }) => code === "let_it_go")
      ?.why;
  const talk = (day: string, details: object) => newEvent("doctor_contacted", on(day), details);
  expect(why()).not.toMatch(/doctor/);
  expect(why(talk("2026-11-15", { supportsClaim: true }))).toMatch(/If you also see/);
  const withForm = talk("2026-11-16", { supportsClaim: true, rfcFormSeen: true });
  expect(why(withForm)).toMatch(/has shown you the filled-in form/);
  expect(why(withForm, talk("2026-11-17", { supportsClaim: false }))).not.toMatch(/doctor/);
});
