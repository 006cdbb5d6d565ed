import { describe, expect, test } from "@jest/globals";
import { previewSchema } from "../api/cases.ts";
import { plainDate } from "../calendar/plain-date.ts";
import type { NewEvent } from "../workflow/events.ts";
import { idOf, newEvent, on } from "../workflow/testing/sample-events.ts";
import { previewCommand } from "./preview.ts";
import { factsOf } from "./testing/sample-facts.ts";

const sent = newEvent("request_sent", on("2026-10-12"));
const received = newEvent("receipt_established", on("2026-10-13"));
const context = { today: plainDate("2026-11-19"), actorId: "user-1" };

function changesOf(history: NewEvent[], event: NewEvent): string[] {
  const preview = previewCommand(
    { kind: "record", eventId: idOf(99), event },
    factsOf(history),
    context,
  );
  if (!preview.ok) throw new Error(preview.message);
  const { ok: _, ...shown } = preview;
  return previewSchema.parse(shown).changes.map((line) => line.replaceAll("\u00a0", " "));
}

describe("a preview says what an event would change", () => {
  test("the day of arrival starts the clock", () => {
    expect(changesOf([sent], received)).toEqual([
      "Their days begin. Their answer is due by Thursday, November 12.",
      "Your last day for a complaint is Tuesday, May 11, 2027.",
      "We add a finding: They did not answer in time.",
      "Your next step: Ask them where the records are.",
    ]);
  });

  test("a notice that comes too late leaves the date where it was", () => {
    expect(
      changesOf([sent, received], newEvent("extension_notice_received", on("2026-11-18"))),
    ).toEqual([
      "Their date stays: due by Thursday, November 12.",
      "We add a finding: They asked for more time after the last day for it.",
    ]);
  });

  test("a good notice moves it", () => {
    const notice = newEvent("extension_notice_received", on("2026-11-05"), {
      reasons: "Archive",
      completionDate: "2026-12-01",
    });
    expect(changesOf([sent, received], notice)).toContain(
      "Their date moves: it was due by Thursday, November 12, and is now due by Tuesday, December 1.",
    );
  });

  test("records end the clock and settle what was found", () => {
    const all = newEvent("records_received", on("2026-11-18"), { everythingAskedFor: true });
    expect(changesOf([sent, received], all)).toEqual([
      "Their clock ends.",
      "Your date for a complaint is no longer counted.",
      "This is settled: They did not answer in time.",
      "Your next step: Read what came, and check that it is all.",
    ]);
  });

  test("a certified letter moves the case up and leaves the older date", () => {
    expect(
      changesOf([sent, received], newEvent("certified_letter_sent", on("2026-11-18"))),
    ).toEqual([
      "The case moves up to “Certified letter”.",
      "A new request has its own days. They start when it arrives. An older date stays as it is.",
      "Your next step: Find out when your request arrived.",
    ]);
  });

  test("letting go closes the case", () => {
    expect(changesOf([sent, received], newEvent("let_go", on("2026-11-18")))).toContain(
      "The case closes: you let this go.",
    );
  });

  test("a note changes nothing but the timeline", () => {
    expect(changesOf([sent, received], newEvent("note_added", on("2026-11-18")))).toEqual([]);
  });
});

test("a preview of what cannot be is refused in words", () => {
  const command = {
    kind: "record" as const,
    eventId: idOf(99),
    event: newEvent("denied", on("2026-12-01")),
  };
  expect(previewCommand(command, factsOf([sent, received]), context)).toMatchObject({
    ok: false,
    reason: "date_in_future",
  });
});
