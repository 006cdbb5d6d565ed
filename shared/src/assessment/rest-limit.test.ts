import { describe, expect, test } from "@jest/globals";
import { plainDate } from "../calendar/plain-date.ts";
import { decide } from "../workflow/decide.ts";
import type { NewEvent } from "../workflow/events.ts";
import { idOf, newEvent, on } from "../workflow/testing/sample-events.ts";
import { assess } from "./assess.ts";
import { previewCommand, previewHistory } from "./preview.ts";
import { restLimitOn } from "./rest-limit.ts";
import { factsOf } from "./testing/sample-facts.ts";

/** Their last day was November 12; the person's own for a complaint is May 11, so May 10 is the last day of rest. */
const late = [
  newEvent("request_sent", on("2026-10-12")),
  newEvent("receipt_established", on("2026-10-13"), { requestId: idOf(1) }),
];
const snooze = (step: string, until: string, said = "2026-12-01") =>
  newEvent("step_decided", on(said), { step, decision: "snoozed", until });

function record(event: NewEvent, { today = "2026-12-01", holder = {}, history = late } = {}) {
  const facts = factsOf(history, { holder });
  const context = { today: plainDate(today), actorId: "user-1" };
  return decide({ kind: "record", eventId: idOf(9), event }, facts.state, {
    ...context,
    restLimit: restLimitOn(facts, context.today),
  });
}

function correct(history: NewEvent[], supersedes: string, replacement: NewEvent | null) {
  const facts = factsOf(history);
  const today = plainDate("2026-12-01");
  const ids = { eventId: idOf(8), replacementId: idOf(9), supersedes };
  const command = { kind: "correct", ...ids, reason: "Wrong day", replacement } as const;
  const restLimit = restLimitOn(facts, today);
  return decide(command, facts.state, { today, actorId: "user-1", restLimit });
}

describe("a step that guards a right", () => {
  test("can be put off up to the day before its last day", () => {
    expect(record(snooze("file_complaint", "2027-05-10")).ok).toBe(true);
  });

  test("is refused a later day, and the words name the last one that is possible", () => {
    expect(record(snooze("file_complaint", "2027-05-11"))).toMatchObject({
      ok: false,
      reason: "snooze_past_last_day",
      message:
        "This step guards a right of yours. It can rest until Monday, May\u00a010, 2027 at the latest. Choose that day or an earlier one.",
      pointer: "/details/until",
    });
  });

  test.each(["2027-05-10", "2027-05-11"])("cannot rest any longer on %s", (today) => {
    const refused = record(snooze("file_complaint", "2027-05-12", today), { today });
    expect(refused).toMatchObject({ ok: false, reason: "snooze_on_last_day" });
    expect(refused).toMatchObject({ message: expect.stringContaining("May\u00a010, 2027") });
  });

  test("of a past right guards nothing any more", () => {
    const today = "2027-05-12";
    expect(record(snooze("file_complaint", "2027-12-24", today), { today }).ok).toBe(true);
  });

  test("is counted under the law of the holder: where HIPAA does not bind it, there is no such day", () => {
    const decision = record(snooze("file_complaint", "2027-12-24"), {
      holder: { hipaaCovered: "no" },
    });
    expect(decision.ok).toBe(true);
  });

  test("is counted for a hearing as well: evidence is due five business days before it", () => {
    const hearing = newEvent("hearing_scheduled", on("2026-11-20"), { hearingOn: "2027-02-10" });
    const history = [...late, hearing];
    const [by] = assess(factsOf(history), plainDate("2026-12-01")).nextSteps.flatMap((step) =>
      step.code === "tell_hearing_office" && step.by ? [step.by] : [],
    );
    if (by === undefined) throw new Error("The step is not there.");
    const refused = record(snooze("tell_hearing_office", by), { history });
    expect(refused).toMatchObject({ ok: false, reason: "snooze_past_last_day" });
  });
});

test("a step that guards no right rests as long as one likes", () => {
  expect(record(snooze("follow_up", "2028-01-01")).ok).toBe(true);
});

describe("the limit is kept wherever a decision can be told", () => {
  const context = { today: plainDate("2026-12-01"), actorId: "user-1" };
  const tooLong = snooze("file_complaint", "2027-12-24");

  test("in a preview", () => {
    const command = { kind: "record", eventId: idOf(9), event: tooLong } as const;
    expect(previewCommand(command, factsOf(late), context)).toMatchObject({
      ok: false,
      reason: "snooze_past_last_day",
    });
  });

  test("in a list, counted from the lines before it", () => {
    const told = [...late, tooLong].map((event, index) => ({ eventId: idOf(index + 1), event }));
    expect(previewHistory(told, factsOf([]), context).refusals).toMatchObject([
      { index: 2, refusal: { reason: "snooze_past_last_day", pointer: "/details/until" } },
    ]);
  });

  test("in a correction of an earlier decision", () => {
    const history = [...late, snooze("file_complaint", "2026-12-24")];
    expect(correct(history, idOf(3), tooLong)).toMatchObject({
      ok: false,
      reason: "snooze_past_last_day",
      pointer: "/replacement/details/until",
    });
    expect(correct(history, idOf(3), snooze("file_complaint", "2027-01-04")).ok).toBe(true);
  });
});

test("a decision that was stored with a later day stays, and stands in the way of nothing", () => {
  const history = [...late, snooze("file_complaint", "2027-12-24")];
  const moved = newEvent("receipt_established", on("2026-10-14"), { requestId: idOf(1) });
  expect(correct(history, idOf(2), moved).ok).toBe(true);
  const { setAside } = assess(factsOf(history), plainDate("2026-12-02"));
  expect(setAside).toMatchObject([{ step: { code: "file_complaint" }, until: "2027-05-10" }]);
});
