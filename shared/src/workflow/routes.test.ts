import { describe, expect, test } from "@jest/globals";
import type { NewEvent } from "./events.ts";
import { newEventSchema } from "./events.ts";
import { replay } from "./records-case.ts";
import { decideNext } from "./testing/decide-sample.ts";
import { newEvent, on, record } from "./testing/sample-events.ts";

const lawyer = newEvent("route_started", on("2026-11-02"), { route: "lawyer_file" });
const disc = newEvent("route_started", on("2026-11-20"), { route: "ssa_file" });
const ended = newEvent("route_ended", on("2026-11-10"), { route: "lawyer_file" });

describe("another way to the records", () => {
  test.each<[string, NewEvent[], NewEvent, string]>([
    [
      "an answer before it began",
      [],
      newEvent("route_answered", on("2026-11-05")),
      "route_not_started",
    ],
    [
      "an answer on a way that never began, though another runs",
      [lawyer],
      newEvent("route_answered", on("2026-11-05"), { route: "ssa_file" }),
      "route_not_started",
    ],
    [
      "asking again after its end",
      [lawyer, ended],
      newEvent("route_followed_up", on("2026-11-12")),
      "route_not_running",
    ],
    [
      "a second end",
      [lawyer, ended],
      newEvent("route_ended", on("2026-11-12")),
      "route_not_running",
    ],
    [
      "a next day that lies before the word",
      [lawyer],
      newEvent("route_answered", on("2026-11-05"), { nextBy: "2026-11-04" }),
      "next_day_already_past",
    ],
    [
      "records whose first day comes after their last",
      [lawyer],
      newEvent("route_records_received", on("2026-11-05"), {
        from: "2026-02-01",
        to: "2026-01-01",
      }),
      "records_range_backwards",
    ],
  ])("refuses %s", (_, given, event, reason) => {
    expect(decideNext(record(given), event)).toMatchObject({ ok: false, reason });
  });

  test("records can come after the person stopped asking", () => {
    const late = newEvent("route_records_received", on("2026-11-20"));
    expect(decideNext(record([lawyer, ended]), late).ok).toBe(true);
  });

  test("begun again while it runs counts as asking again; begun after its end is a new run", () => {
    const again = newEvent("route_started", on("2026-11-08"), { route: "lawyer_file" });
    expect(decideNext(record([lawyer]), again)).toMatchObject({
      ok: true,
      warnings: [expect.stringContaining("asking again")],
    });
    expect(replay(record([lawyer, again])).routes).toHaveLength(1);
    const anew = newEvent("route_started", on("2026-11-15"), { route: "lawyer_file" });
    const runs = replay(record([lawyer, ended, anew])).routes;
    expect(runs.map((run) => run.ended === null)).toEqual([false, true]);
  });

  test("an answer known only to a range follows the start of its own way, not of another", () => {
    const answer = newEvent("route_answered", on("2026-11-01", "2026-11-24"), {
      route: "ssa_file",
    });
    const decision = decideNext(record([lawyer, disc]), answer);
    expect(decision.ok).toBe(true);
  });

  test("what came says that the holder's date stays, while a request is open", () => {
    const request = newEvent("request_sent", on("2026-11-01"));
    const came = newEvent("route_records_received", on("2026-11-20"));
    expect(decideNext(record([request, lawyer]), came)).toMatchObject({
      warnings: [expect.stringContaining("does not count as an answer")],
    });
    expect(decideNext(record([lawyer]), came)).toMatchObject({ warnings: [] });
  });

  test("the same day on two ways is not the same entry again", () => {
    const other = newEvent("route_started", on("2026-11-02"), { route: "portal" });
    expect(decideNext(record([lawyer]), other)).toMatchObject({ warnings: [] });
  });

  test("a disc that holds something says what", () => {
    const came = (details: object) => ({
      type: "route_records_received",
      occurredOn: on("2026-11-20"),
      details: { route: "ssa_file", ...details },
    });
    expect(newEventSchema.safeParse(came({ contains: "some" })).success).toBe(false);
    expect(newEventSchema.safeParse(came({ contains: "none" })).success).toBe(true);
  });
});
