import { describe, expect, test } from "@jest/globals";
import type { NewEvent } from "./events.ts";
import { climb, heightOf, ladder, rungs } from "./ladder.ts";
import { emptyCase, replay } from "./records-case.ts";
import type { Stage } from "./stages.ts";
import { newEvent, on, record } from "./testing/sample-events.ts";

const request = newEvent("request_sent", on("2026-10-13"));
const summaries = newEvent("summaries_received", on("2026-10-20"));
const doctor = newEvent("doctor_contacted", on("2026-11-13"));
const manager = newEvent("meeting_held", on("2026-11-14"), { with: "records_manager" });
const meeting = newEvent("meeting_held", on("2026-11-15"), { with: "doctor" });
const letter = newEvent("certified_letter_sent", on("2026-11-20"));
const denied = newEvent("denied", on("2026-11-21"));
const review = newEvent("review_requested", on("2026-11-25"));
const complaint = newEvent("ocr_complaint_filed", on("2026-12-01"));
const letGo = newEvent("let_go", on("2026-12-05"));
const reopened = newEvent("reopened", on("2026-12-10"));
const replayNew = (...events: NewEvent[]) => replay(record(events));

describe("the stage", () => {
  test.each<[string, NewEvent[], Stage]>([
    ["nothing", [], "draft"],
    ["a note", [newEvent("note_added", on("2026-10-01"))], "draft"],
    ["a request", [request], "requested"],
    ["a summary in place of the records", [request, summaries], "summaries_only"],
    ["a summary nobody asked for", [newEvent("summaries_received", on("2026-10-01"))], "draft"],
    [
      "a summary from before the request",
      [newEvent("summaries_received", on("2026-10-01")), request],
      "requested",
    ],
    ["silence, then the doctor", [request, doctor], "escalated_to_doctor"],
    ["a meeting with the doctor", [request, meeting], "escalated_to_doctor"],
    ["a meeting with the records manager", [request, manager], "requested"],
    [
      "the doctor before any request",
      [newEvent("doctor_contacted", on("2026-10-01")), request],
      "requested",
    ],
    ["the certified letter", [request, letter], "certified_letter"],
    ["the certified letter as the first request", [letter], "certified_letter"],
    ["a review", [request, letter, denied, review], "review"],
    ["a complaint straight after the request", [request, complaint], "ocr_complaint"],
    ["a denial", [request, denied], "requested"],
    ["records", [request, newEvent("records_received", on("2026-11-01"))], "requested"],
    ["letting go", [request, doctor, letGo], "closed"],
  ])("after %s is as the ladder says", (_, events, stage) => {
    expect(replayNew(...events).stage).toBe(stage);
  });

  test("never falls: a lower step after a higher one is kept, and the case stays where it is", () => {
    const state = replayNew(request, letter, newEvent("doctor_contacted", on("2026-11-30")));
    expect(state.stage).toBe("certified_letter");
    expect(state.rungsReachedOn).toEqual({
      requested: on("2026-10-13"),
      certified_letter: on("2026-11-20"),
      escalated_to_doctor: on("2026-11-30"),
    });
  });

  test("names the first day on which a rung was reached", () => {
    const state = replayNew(request, doctor, meeting);
    expect(state.rungsReachedOn.escalated_to_doctor).toEqual(on("2026-11-13"));
  });
});

describe("closing and opening again", () => {
  test("closing keeps the rung, and says how it ended and when", () => {
    expect(replayNew(request, doctor, letGo)).toMatchObject({
      stage: "closed",
      rung: "escalated_to_doctor",
      outcome: "let_go",
      closedOn: on("2026-12-05"),
    });
    const closed = newEvent("closed", on("2026-12-05"), { outcome: "not_held" });
    expect(replayNew(request, closed).outcome).toBe("not_held");
  });

  test("opening again brings the case back as it was, its clocks intact", () => {
    const { facts, history, lastSequence, away: _, ...before } = replayNew(request, doctor);
    const after = replayNew(request, doctor, letGo, reopened);
    expect(after).toMatchObject(before);
    expect(after.rungsReachedOn).toEqual(before.rungsReachedOn);
    expect(after.requests).toEqual(before.requests);
  });

  test("what happened while the case was closed counts once it is open", () => {
    const state = replayNew(
      request,
      letGo,
      reopened,
      newEvent("certified_letter_sent", on("2026-12-07")),
    );
    expect(state.stage).toBe("certified_letter");
  });
});

describe("the table", () => {
  test("leads up only", () => {
    for (const { from, to } of ladder) expect(heightOf(to)).toBeGreaterThan(heightOf(from));
  });

  test("leads to every rung but the lowest, and from the lowest rung on", () => {
    const reached = new Set(ladder.map(({ to }) => to));
    expect(rungs.filter((rung) => !reached.has(rung))).toEqual(["draft"]);
  });

  test.each([...ladder])("$event moves a case up only from its rung on", (step) => {
    const events = record([newEvent(step.event, on("2026-11-01"))]);
    const [fact] = replay(events).facts;
    if (fact === undefined) throw new Error("No fact");
    for (const rung of rungs) {
      const climbed = climb({ ...emptyCase(), rung, stage: rung }, fact);
      const counts = heightOf(rung) >= heightOf(step.from);
      const expected = counts && heightOf(step.to) > heightOf(rung) ? step.to : rung;
      expect([climbed.stage, climbed.rung]).toEqual([expected, expected]);
    }
  });
});
