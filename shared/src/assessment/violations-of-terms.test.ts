import { describe, expect, test } from "@jest/globals";
import { plainDate } from "../calendar/plain-date.ts";
import type { NewEvent } from "../workflow/events.ts";
import { newEvent, on } from "../workflow/testing/sample-events.ts";
import { assess } from "./assess.ts";
import { viewCase } from "./case-view.ts";
import { factsOf } from "./testing/sample-facts.ts";

type Changes = Parameters<typeof factsOf>[1];

/** Whether it came is not known, so that no missed answer opens the 180 days. */
const asked = newEvent("request_sent", on("2026-10-12"), {
  askedFor: { kinds: ["complete_record"], from: null, to: null, format: "pdf" },
});
const bill = (details: object, day = "2026-10-20") =>
  newEvent("forms_or_fee_demanded", on(day), details);
const came = (details: object, day = "2026-11-02") =>
  newEvent("records_received", on(day), details);
const line = (category: string, amount = 25) => ({ label: "A line", amount, category });
const search = bill({ items: [line("search_and_retrieval")] });
const untold = bill({ amount: 12, toldInAdvance: false });
const onPaper = came({ format: "paper", formatReason: "no_reason" });
const oneWay = (way: string) => newEvent("only_one_way_allowed", on("2026-10-22"), { way });

function violations(events: readonly NewEvent[], changes: Changes = {}) {
  const { window } = viewCase(factsOf([asked, ...events], changes));
  return window?.violations.map(({ because, on: from }) => `${because} ${from}`) ?? [];
}

describe("a fee, a form or a barrier against the federal rules has 180 days of its own (FED-OCR-01)", () => {
  test.each<[string, NewEvent[], string[]]>([
    ["money for searching (FEE-01)", [search], ["fee_item_not_allowed 2026-10-20"]],
    ["a fee that was not told (FEE-03)", [untold], ["fee_without_notice 2026-10-20"]],
    ["another form than asked for (FORM-01)", [onPaper], ["wrong_form_or_format 2026-11-02"]],
    [
      "in person only (FED-SCOPE-03)",
      [oneWay("in_person")],
      ["barrier_in_person_or_portal_only 2026-10-22"],
    ],
    [
      "each on its own day",
      [untold, oneWay("portal")],
      ["fee_without_notice 2026-10-20", "barrier_in_person_or_portal_only 2026-10-22"],
    ],
    [
      "two bills are two things",
      [search, bill({ items: [line("storage_and_systems")] }, "2026-10-25")],
      ["fee_item_not_allowed 2026-10-20", "fee_item_not_allowed 2026-10-25"],
    ],
  ])("%s", (_, events, expected) => {
    expect(violations(events)).toEqual(expected);
  });

  test.each<[string, NewEvent[]]>([
    ["money for copying and postage", [bill({ items: [line("copying"), line("postage")] })]],
    ["a line that nobody sorted", [bill({ items: [{ label: "Fee", amount: 25 }] })]],
    ["a fee told in advance", [bill({ amount: 12, toldInAdvance: true })]],
    ["nobody knows if it was told", [bill({ amount: 12 })]],
    [
      "an authorization form: the days run on (AUTH-01)",
      [bill({ formKind: "authorization_form" })],
    ],
    ["another form, agreed to", [came({ format: "paper", formatReason: "agreed" })]],
    ["some other way that they insist on", [oneWay("other")]],
    ["a bill put right by a later one", [search, bill({ items: [line("copying")] }, "2026-10-25")]],
    ["the form asked for came later", [onPaper, came({ format: "pdf" }, "2026-11-05")]],
    ["one way only, and records came", [oneWay("portal"), came({})]],
    ["they took it after all", [oneWay("portal"), newEvent("acknowledged", on("2026-10-30"))]],
  ])("none: %s", (_, events) => {
    expect(violations(events)).toEqual([]);
  });

  test("none: a fee that only the law of a state forbids, which the federal office does not keep", () => {
    const texan = { holder: { jurisdiction: "US-TX" }, claimStage: "hearing" } as const;
    const withProof = newEvent("request_sent", on("2026-10-12"), { proofOfClaimEnclosed: true });
    const facts = factsOf([withProof, bill({ amount: 25, earlierCopy: false })], texan);
    const { findings, deadlines } = assess(facts, plainDate("2026-10-23"));
    expect(findings.map(({ code }) => code)).toEqual(["fee_where_free_copy_due"]);
    expect(deadlines.filter(({ kind }) => kind === "complaint_window")).toEqual([]);
  });

  test("none: whoever is not bound by the federal rules", () => {
    expect(violations([search], { holder: { hipaaCovered: "no" } })).toEqual([]);
  });

  test("the date that we watch is the first, with the words of what happened, and a complaint is offered", () => {
    const { deadlines, nextSteps } = assess(
      factsOf([asked, search, oneWay("portal")]),
      plainDate("2026-10-23"),
    );
    const window = deadlines.find(({ kind }) => kind === "complaint_window");
    expect(window).toMatchObject({ due: on("2027-04-18"), requestId: null });
    expect(window?.summary).toContain("the day they asked money for what they may not charge");
    const lines = window?.explanation.each?.lines.map((words) => words.replaceAll("\u00a0", " "));
    expect(lines).toEqual([
      "They asked money for what they may not charge on October 20. 180 days from then: Sunday, April 18, 2027.",
      "They let you ask one way only on October 22. 180 days from then: Tuesday, April 20, 2027.",
    ]);
    expect(nextSteps.map(({ code }) => code)).toContain("file_complaint");
    expect(nextSteps[0]?.code).not.toBe("file_complaint");
  });
});
