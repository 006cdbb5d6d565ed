import { describe, expect, test } from "@jest/globals";
import { plainDate } from "../calendar/plain-date.ts";
import type { NewEvent } from "../workflow/events.ts";
import { replay } from "../workflow/records-case.ts";
import { newEvent, on, record } from "../workflow/testing/sample-events.ts";
import { askAboutClaim, findClaim } from "./claim.ts";

const told = (day: string, details: object) =>
  newEvent("claim_stage_changed", on(day), { ...details });
const claimOf = (events: readonly NewEvent[]) => findClaim(replay(record(events)), "unknown");
const asked = (events: readonly NewEvent[], today: string) => {
  const state = replay(record(events));
  return askAboutClaim(findClaim(state, "unknown"), state, plainDate(today));
};

describe("where the claim stands", () => {
  test("what was said without a day counts until the timeline says otherwise", () => {
    const state = replay(record([]));
    expect(findClaim(state, "reconsideration")).toEqual({
      stage: "reconsideration",
      toldOn: null,
      represented: null,
    });
    const later = replay(record([told("2026-10-01", { stage: "hearing" })]));
    expect(findClaim(later, "reconsideration")).toMatchObject({ stage: "hearing" });
  });

  test("the latest day counts, in whatever order it was recorded", () => {
    const events = [
      told("2026-11-01", { stage: "hearing" }),
      told("2026-09-01", { stage: "reconsideration" }),
    ];
    expect(claimOf(events)).toMatchObject({ stage: "hearing", toldOn: on("2026-11-01") });
  });

  test("who acts in it stays as said last, also by a request", () => {
    const asked = { kinds: ["complete_record"], from: null, to: null, format: null };
    const request = newEvent("request_sent", on("2026-09-01"), {
      askedFor: asked,
      privateLawyer: true,
    });
    expect(claimOf([request]).represented).toBe(true);
    const changed = told("2026-10-01", { stage: "hearing", represented: false });
    expect(claimOf([request, changed]).represented).toBe(false);
    expect(claimOf([changed, told("2026-11-01", { stage: "hearing" })]).represented).toBe(false);
  });
});

describe("the app asks kindly", () => {
  test("where nobody ever said, and not again where somebody would rather not", () => {
    expect(asked([], "2026-11-24").question).toContain("You need not say");
    expect(asked([told("2026-01-01", { stage: "unknown" })], "2026-11-24").question).toBeNull();
    expect(asked([told("2026-01-01", { stage: "none" })], "2026-11-24").question).toBeNull();
  });

  test("once the last word is 60 days old, and not a day before", () => {
    const events = [told("2026-09-01", { stage: "hearing" })];
    expect(asked(events, "2026-10-30").question).toBeNull();
    expect(asked(events, "2026-10-31")).toEqual({
      question: expect.stringContaining("Is it still so?"),
      suggested: "hearing",
    });
  });

  const hearing = newEvent("hearing_scheduled", on("2026-09-10"), { hearingOn: "2026-12-02" });

  test("when a hearing was set after the last word on the claim", () => {
    const before = told("2026-09-01", { stage: "reconsideration" });
    expect(asked([before, hearing], "2026-09-11").suggested).toBe("hearing");
    const after = told("2026-09-12", { stage: "reconsideration" });
    expect(asked([before, hearing, after], "2026-09-13").question).toBeNull();
  });

  test("when the day of the hearing has passed, until there is a word after it", () => {
    const events = [hearing, told("2026-11-20", { stage: "hearing" })];
    expect(asked(events, "2026-12-02").question).toBeNull();
    expect(asked(events, "2026-12-03").question).toContain("Is there a decision now?");
    const decided = told("2026-12-10", { stage: "after_decision" });
    expect(asked([...events, decided], "2026-12-11").question).toBeNull();
  });
});
