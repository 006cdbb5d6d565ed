import { describe, expect, test } from "@jest/globals";
import { plainDate } from "../calendar/plain-date.ts";
import type { NewEvent } from "../workflow/events.ts";
import { idOf, newEvent, on } from "../workflow/testing/sample-events.ts";
import { assess } from "./assess.ts";
import { planReminders } from "./plan-reminders.ts";
import { factsOf } from "./testing/sample-facts.ts";

const sent = newEvent("request_sent", on("2026-10-12"));
const received = newEvent("receipt_established", on("2026-10-13"), { requestId: idOf(1) });
const promised = newEvent("call_logged", on("2026-10-15"), {
  spokeWith: "Dana",
  promisedBy: "2026-10-20",
});
const leadOn = (today: string, ...events: NewEvent[]) =>
  assess(factsOf([sent, received, ...events]), plainDate(today)).nextSteps[0];

describe("a promise", () => {
  test.each<[string, NewEvent]>([
    ["in a call", promised],
    ["of its own", newEvent("promised", on("2026-10-15"), { by: "2026-10-20" })],
    ["by the doctor", newEvent("doctor_contacted", on("2026-10-15"), { promisedBy: "2026-10-20" })],
    ["in a meeting", newEvent("meeting_held", on("2026-10-15"), { promisedBy: "2026-10-20" })],
  ])("%s becomes a follow-up on the day after", (_how, promise) => {
    expect(leadOn("2026-10-20", promise)?.code).toBe("wait_for_answer");
    const step = leadOn("2026-10-21", promise);
    expect(step).toMatchObject({
      code: "follow_up",
      title: "Ask them about their promise",
      by: "2026-10-22",
      byIsLegal: false,
    });
    expect(step?.why).toContain("They promised it by Tuesday, October\u00a020");
    expect(JSON.stringify(step?.script)).toContain("an answer by Tuesday, October\u00a020");
  });

  test.each<[string, NewEvent]>([
    ["some of it came", newEvent("records_received", on("2026-10-19"))],
    ["they said no", newEvent("denied", on("2026-10-19"), { ground: "office_policy" })],
    ["they do not have it", newEvent("not_held", on("2026-10-19"))],
    ["they were asked since", newEvent("followed_up", on("2026-10-21"))],
    ["somebody called since", newEvent("call_logged", on("2026-10-21"))],
    ["they promised a later day", newEvent("promised", on("2026-10-18"), { by: "2026-10-30" })],
  ])("is no follow-up where %s", (_what, event) => {
    const step = leadOn("2026-10-22", promised, event);
    expect(step?.title).not.toBe("Ask them about their promise");
  });

  test("is reminded of once, on the day after, and not after it was kept", () => {
    const remindersOf = (...events: NewEvent[]) =>
      planReminders(factsOf([sent, received, promised, ...events])).filter(({ deadlineId }) =>
        deadlineId.startsWith("promise:"),
      );
    expect(remindersOf()).toMatchObject([{ kind: "overdue", sendOn: "2026-10-21" }]);
    expect(remindersOf(newEvent("records_received", on("2026-10-19")))).toEqual([]);
  });

  test("for the last day that our calendar knows reminds nobody, and does no harm", () => {
    const never = newEvent("promised", on("2026-10-15"), { by: "2200-12-31" });
    expect(() => planReminders(factsOf([sent, received, never]))).not.toThrow();
  });
});

describe("a promise after their last day", () => {
  const late = "2026-11-16";
  const soon = newEvent("doctor_contacted", on("2026-11-14"), { promisedBy: "2026-11-20" });

  test("is waited for, and nobody is sent up the ladder meanwhile", () => {
    const step = leadOn(late, soon);
    expect(step).toMatchObject({ code: "wait_for_answer", title: "Wait for what they promised" });
    expect(step?.why).toContain("by Friday, November\u00a020");
  });

  test.each<[string, NewEvent[]]>([
    ["is far away", [newEvent("doctor_contacted", on("2026-11-14"), { promisedBy: "2026-12-20" })]],
    ["is not the first", [promised, soon]],
    [
      "was followed by a no",
      [soon, newEvent("denied", on("2026-11-15"), { ground: "office_policy" })],
    ],
  ])("is not waited for where it %s", (_why, events) => {
    expect(leadOn(late, ...events)?.code).not.toBe("wait_for_answer");
  });
});
