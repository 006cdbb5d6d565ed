import { describe, expect, test } from "@jest/globals";
import { plainDate } from "../calendar/plain-date.ts";
import type { NewEvent } from "../workflow/events.ts";
import { newEvent, on } from "../workflow/testing/sample-events.ts";
import { assess } from "./assess.ts";
import { planReminders } from "./plan-reminders.ts";
import { previewCommand } from "./preview.ts";
import { projectCase } from "./project-case.ts";
import { factsOf } from "./testing/sample-facts.ts";
import { waitingOnDay } from "./waiting-on.ts";

/** Asked and arrived on November 10: their answer is due on December 10. */
const waiting = [
  newEvent("request_sent", on("2026-11-10")),
  newEvent("receipt_established", on("2026-11-10")),
];
const started = newEvent("route_started", on("2026-11-12"));
const assessOn = (events: readonly NewEvent[], today: string) =>
  assess(factsOf(events), plainDate(today));

describe("a way beside the main one", () => {
  test("leaves the case with them until its day, then it is the person's move", () => {
    const events = [...waiting, started];
    expect(assessOn(events, "2026-11-18")).toMatchObject({
      waitingOn: "them",
      nextSteps: [
        { code: "wait_for_answer" },
        ...assessOn(events, "2026-11-18").nextSteps.slice(1),
      ],
    });
    const due = assessOn(events, "2026-11-19");
    expect(due.waitingOn).toBe("you");
    expect(due.nextSteps[0]).toMatchObject({
      code: "follow_up_route",
      by: "2026-11-19",
      byIsLegal: false,
      action: { kind: "open_route", route: "lawyer_file" },
    });
    expect(assessOn(events, "2026-11-25").nextSteps[0]?.by).toBe("2026-11-25");
  });

  test("does not cover an answer that is late", () => {
    const step = assessOn([...waiting, started], "2026-12-11").nextSteps[0];
    expect(step?.code).toBe("follow_up");
  });

  test("its day is a suggestion: never legal, never late", () => {
    const { deadlines } = assessOn([...waiting, started], "2026-11-30");
    expect(deadlines.find(({ id }) => id === "route_follow_up:lawyer_file")).toMatchObject({
      kind: "suggested",
      party: "person",
      legal: false,
      daysLate: null,
      due: on("2026-11-19"),
    });
  });

  test("the row keeps the day, so that lists need no history", () => {
    const row = projectCase(factsOf([...waiting, started]));
    expect(row).toMatchObject({ waitingOn: "them", routeDueOn: "2026-11-19" });
    expect(waitingOnDay(row, plainDate("2026-11-18"))).toBe("them");
    expect(waitingOnDay(row, plainDate("2026-11-19"))).toBe("you");
    const ended = newEvent("route_ended", on("2026-11-15"));
    expect(projectCase(factsOf([...waiting, started, ended])).routeDueOn).toBeNull();
    const closed = newEvent("let_go", on("2026-11-15"));
    expect(projectCase(factsOf([...waiting, started, closed])).routeDueOn).toBeNull();
  });

  test("reminds once, on its day, and no more when the way has ended", () => {
    const ofRoutes = (events: readonly NewEvent[]) =>
      planReminders(factsOf(events)).filter(({ deadlineId }) => deadlineId.startsWith("route"));
    expect(ofRoutes([...waiting, started])).toEqual([
      {
        kind: "due_soon",
        deadlineId: "route_follow_up:lawyer_file",
        due: on("2026-11-19"),
        sendOn: "2026-11-19",
      },
    ]);
    const again = newEvent("route_followed_up", on("2026-11-19"));
    expect(ofRoutes([...waiting, started, again])[0]?.sendOn).toBe("2026-11-26");
    const ended = newEvent("route_ended", on("2026-11-20"));
    expect(ofRoutes([...waiting, started, ended])).toEqual([]);
  });
});

describe("what comes another way", () => {
  const came = (contains: string) =>
    newEvent("route_records_received", on("2026-11-16"), { contains });

  test("is no answer of the holder: its clock runs on", () => {
    const before = assessOn(waiting, "2026-11-17").deadlines.find(
      ({ kind }) => kind === "answer_due",
    );
    const after = assessOn([...waiting, started, came("everything")], "2026-11-17").deadlines.find(
      ({ kind }) => kind === "answer_due",
    );
    expect(after).toMatchObject({ due: before?.due, status: before?.status });
  });

  test("may close the case, where it is all and the person only waits", () => {
    const [step] = assessOn([...waiting, started, came("everything")], "2026-11-17").nextSteps;
    expect(step).toMatchObject({
      code: "close_another_way",
      action: { kind: "record_event", eventType: "closed" },
    });
    expect(step?.why).toContain("no answer from Larkspur Psychiatry");
    const part = assessOn([...waiting, started, came("some")], "2026-11-17").nextSteps;
    expect(part.map(({ code }) => code)).not.toContain("close_another_way");
    const anew = newEvent("request_sent", on("2026-11-18"));
    const codes = assessOn([...waiting, started, came("everything"), anew], "2026-11-19").nextSteps;
    expect(codes.map(({ code }) => code)).not.toContain("close_another_way");
  });
});

test("a change of the claim says before it is saved which ways fit now, and which no longer", () => {
  const event = newEvent("claim_stage_changed", on("2026-11-20"), {
    stage: "hearing",
    represented: false,
  });
  const previewed = previewCommand(
    { kind: "record", eventId: "00000000-0000-4000-8000-000000000099", event },
    factsOf(waiting, { claimStage: "reconsideration" }),
    { today: plainDate("2026-11-20"), actorId: "user-1" },
  );
  expect(previewed.ok && previewed.changes).toEqual([
    "This other way fits now: The hearing office.",
    "This other way fits now: The claim file from Social Security.",
    "This other way fits no longer: The disability examiner.",
    "This other way fits no longer: The lawyer’s file.",
  ]);
});
