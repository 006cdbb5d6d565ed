import { describe, expect, test } from "@jest/globals";
import { allowedEvents } from "../../workflow/allowed-commands.ts";
import { replay } from "../../workflow/records-case.ts";
import { newEvent, on, record } from "../../workflow/testing/sample-events.ts";
import { isHappening, listHappenings, searchHappenings } from "./happenings.ts";

const offered = (...events: Parameters<typeof record>[0]) =>
  listHappenings(allowedEvents(replay(record(events))));
const asked = newEvent("request_sent", on("2026-10-13"));

describe("the choices of “What happened?”", () => {
  test("before anything was asked for, no answer can have come", () => {
    const choices = offered();
    expect(choices).toContain("i_asked");
    for (const code of ["own_protection", "nothing_came", "fax_lost", "thick_envelope"] as const)
      expect(choices).not.toContain(code);
  });

  test("once something was asked for, silence, a lost fax and a no can be told", () => {
    expect(offered(asked)).toEqual(
      expect.arrayContaining(["own_protection", "nothing_came", "fax_lost", "thick_envelope"]),
    );
  });

  test("a closed case can only be opened again, or hold a note, a talk, the claim, or what reading brings", () => {
    expect(offered(asked, newEvent("let_go", on("2026-10-20")))).toEqual([
      "i_talked",
      "i_want_to_go_on",
      "i_chose_how_to_read",
      "i_found_something_wrong",
      "claim_moved",
      "something_else",
    ]);
  });

  test.each([
    ["fax", ["proof_of_arrival", "fax_lost", "never_got_it"]],
    ["FRIDAY", ["promised"]],
    ["sign pay", ["forms_and_fee", "owe_money"]],
    ["zebra", []],
  ])("the search for %p finds %j", (typed, found) => {
    expect(searchHappenings(offered(asked), typed)).toEqual(found);
  });

  test("an empty search hides nothing", () => {
    expect(searchHappenings(offered(asked), "  ")).toEqual(offered(asked));
  });

  test("a code that is none of ours is none", () => {
    expect(isHappening("toString")).toBe(false);
    expect(isHappening(undefined)).toBe(false);
  });
});
