import { describe, expect, test } from "@jest/globals";
import { plainDate } from "../../calendar/plain-date.ts";
import type { NewEvent } from "../../workflow/events.ts";
import { newEvent, on } from "../../workflow/testing/sample-events.ts";
import { assess } from "../assess.ts";
import { factsOf } from "../testing/sample-facts.ts";

type Changes = Parameters<typeof factsOf>[1];

const received = newEvent("receipt_established", on("2026-10-13"));
const today = plainDate("2026-11-12");
const sentWith = (details: object = {}) => newEvent("request_sent", on("2026-10-12"), details);
const bill = (details: object, day = "2026-10-20") =>
  newEvent("forms_or_fee_demanded", on(day), details);
const line = (label: string, amount: number, category?: string, pages?: number) => ({
  label,
  amount,
  ...(category === undefined ? {} : { category }),
  ...(pages === undefined ? {} : { pages }),
});
const all = (details: object = {}) =>
  newEvent("records_received", on("2026-11-02"), { everythingAskedFor: true, ...details });

/** Without what is said of the day of the answer: a state may have given an earlier one. */
function find(events: readonly NewEvent[], changes: Changes = {}, sent = sentWith()) {
  const { findings } = assess(factsOf([sent, received, ...events], changes), today);
  return findings.filter(({ code }) => code !== "answer_overdue");
}
const codes = (...asked: Parameters<typeof find>) =>
  find(...asked).map(({ code, curedOn }) => (curedOn === null ? code : `${code}, cured`));
const nowhere = { holder: { jurisdiction: "US-OR" } };

describe("fee_item_not_allowed (FEE-01)", () => {
  test.each([
    ["search_and_retrieval", "V3"],
    ["verification_and_paperwork", "V3"],
    ["storage_and_systems", "V3"],
    ["looking", "derived"],
    ["summary_not_agreed", "V1"],
  ])("%s may not be charged, and is known as well as %s", (category, confidence) => {
    const [finding] = find([bill({ items: [line("Their words", 25, category)] })], nowhere);
    expect(finding).toMatchObject({ code: "fee_item_not_allowed", curedOn: null });
    expect(finding?.rules[0]).toMatchObject({ id: "FEE-01", confidence });
  });

  test.each(["copying", "microfilm_copying", "supplies", "postage", "summary_agreed", "other"])(
    "%s is no accusation",
    (category) => {
      expect(codes([bill({ items: [line("Their words", 25, category)] })], nowhere)).toEqual([]);
    },
  );

  test("nor is a line that nobody sorted, nor one that costs nothing", () => {
    const items = [line("Search", 25), line("Storage", 0, "storage_and_systems")];
    expect(codes([bill({ items })], nowhere)).toEqual([]);
  });

  test("is told line by line, and each reason once", () => {
    const items = [
      line("Chart pull", 25, "search_and_retrieval"),
      line("Copies", 5, "copying"),
      line("Archive", 10.5, "storage_and_systems"),
      line("Off-site pull", 7, "search_and_retrieval"),
    ];
    const [finding] = find([bill({ items })], nowhere);
    expect(finding?.summary).toBe(
      "Their bill came on October\u00a020. It has $25.00 for “Chart pull”, $10.50 for “Archive” and $7.00 for “Off-site pull”. Searching for the records and getting the file may not be charged. Storage and computer systems may not be charged.",
    );
    expect(finding?.letterSentence).toContain(
      "$25.00 for “Chart pull”, $10.50 for “Archive” and $7.00 for “Off-site pull”",
    );
  });

  const wrong = bill({
    items: [line("Copies", 5, "copying"), line("Search", 20, "search_and_retrieval")],
  });
  test.each<[string, NewEvent, string]>([
    ["a later bill without it", bill({ amount: 5 }, "2026-10-25"), ", cured"],
    ["everything, and no word of a price", all(), ", cured"],
    ["everything, for no more than may be charged", all({ feePaid: 5 }), ", cured"],
    ["everything, and the wrong line was paid", all({ feePaid: 25 }), ""],
    ["a part of the records", newEvent("records_received", on("2026-11-02")), ""],
    ["a form without a price", bill({ formName: "Release" }, "2026-10-25"), ""],
  ])("after it came %s", (_what, after, cured) => {
    expect(codes([wrong, after], nowhere)).toEqual([`fee_item_not_allowed${cured}`]);
  });

  test("a bill that came after everything is not cured by it", () => {
    const late = bill({ items: [line("Search", 20, "search_and_retrieval")] }, "2026-11-05");
    expect(codes([all(), late], nowhere)).toEqual(["fee_item_not_allowed"]);
  });

  test("is not held against a holder whom HIPAA does not bind", () => {
    const holder = { jurisdiction: "US-OR", hipaaCovered: "no" as const };
    expect(codes([wrong], { holder })).toEqual([]);
  });
});

test("$6.50 is a choice and no limit: a dearer copy that was announced is no finding (T17)", () => {
  const dear = bill({
    amount: 40,
    items: [line("Copying", 40, "copying")],
    toldInAdvance: true,
  });
  expect(codes([dear], nowhere)).toEqual([]);
});

describe("fee_without_notice (FEE-03)", () => {
  test.each<[string, object, string[]]>([
    ["nobody had told", { amount: 25, toldInAdvance: false }, ["fee_without_notice"]],
    ["it was told", { amount: 25, toldInAdvance: true }, []],
    ["nobody knows", { amount: 25, toldInAdvance: null }, []],
    ["there is no price", { formName: "Release", toldInAdvance: false }, []],
    ["it costs nothing", { amount: 0, toldInAdvance: false }, []],
  ])("%s", (_what, details, found) => {
    expect(codes([bill(details)], nowhere)).toEqual(found);
  });

  test("names the sum of the lines where no total is given, and is guidance", () => {
    const items = [line("Copies", 1.1), line("Postage", 2.2)];
    const [finding] = find([bill({ items, toldInAdvance: false })], nowhere);
    expect(finding?.letterSentence).toContain("The fee of $3.30 asked on October\u00a020");
    expect(finding?.rules[0]).toMatchObject({ id: "FEE-03", confidence: "V2" });
  });

  test("is cured by a price told in advance, and by everything, whatever was paid", () => {
    const sudden = bill({ amount: 25, toldInAdvance: false });
    const told = bill({ amount: 25, toldInAdvance: true }, "2026-10-25");
    expect(codes([sudden, told], nowhere)).toEqual(["fee_without_notice, cured"]);
    expect(codes([sudden, all({ feePaid: 25 })], nowhere)).toEqual(["fee_without_notice, cured"]);
  });
});

describe("fee_where_free_copy_due (FEE-04)", () => {
  const fee = bill({ amount: 25, earlierCopy: false });
  const proof = { proofOfClaimEnclosed: true };
  const at = (jurisdiction: string, claimStage: "hearing" | "new_application" | "unknown") => ({
    holder: { jurisdiction },
    claimStage,
  });

  test.each<[string, Changes, object]>([
    ["Texas: a claim, with proof", at("US-TX", "hearing"), proof],
    ["Texas: proof shows the claim", at("US-TX", "unknown"), proof],
    ["Washington: an appeal", at("US-WA", "hearing"), {}],
    ["Connecticut: a claim, in writing, with proof", at("US-CT", "new_application"), proof],
    ["Massachusetts: a claim", at("US-MA", "hearing"), {}],
    ["Kentucky: the first copy, in writing", at("US-KY", "unknown"), { method: "email" }],
  ])("%s", (_what, changes, sent) => {
    expect(codes([fee], changes, sentWith(sent))).toEqual(["fee_where_free_copy_due"]);
  });

  test.each<[string, Changes, object]>([
    ["Texas without proof", at("US-TX", "hearing"), { proofOfClaimEnclosed: false }],
    ["Texas, proof not known", at("US-TX", "hearing"), {}],
    ["Texas, no claim", { holder: { jurisdiction: "US-TX" }, claimStage: "none" }, proof],
    ["Washington, a first application", at("US-WA", "new_application"), proof],
    ["Washington, not known", at("US-WA", "unknown"), {}],
    ["Connecticut by phone", at("US-CT", "hearing"), { ...proof, method: "phone" }],
    ["Connecticut at the desk", at("US-CT", "hearing"), { ...proof, method: "in_person" }],
    ["Massachusetts, an application nobody showed", at("US-MA", "new_application"), {}],
    [
      "California, where only the part that matters is free",
      at("US-CA", "hearing"),
      { ...proof, privateLawyer: false },
    ],
    ["California with a lawyer", at("US-CA", "hearing"), { ...proof, privateLawyer: true }],
    ["Minnesota, where it may be cheaper only", at("US-MN", "hearing"), proof],
    ["Louisiana, which has a limit only", at("US-LA", "hearing"), proof],
    ["a state that was not read", at("US-OR", "hearing"), proof],
    ["a health plan", { holder: { kind: "health_plan" }, claimStage: "hearing" }, proof],
    ["another country", at("CA-ON", "hearing"), proof],
  ])("never where it is open or fails: %s", (_what, changes, sent) => {
    expect(codes([fee], changes, sentWith(sent))).toEqual([]);
  });

  test.each([
    ["a later copy", { amount: 25, earlierCopy: true }],
    ["nobody knows whether it is the first", { amount: 25 }],
    ["only postage", { items: [line("Stamps", 4, "postage")], earlierCopy: false }],
    ["only something else", { items: [line("A form", 30, "other")], earlierCopy: false }],
    ["no price", { earlierCopy: false }],
  ])("Kentucky gives the first copy free, and nothing else: %s", (_what, details) => {
    expect(codes([bill(details)], at("US-KY", "unknown"))).toEqual([]);
  });

  test("says which sum, under which law; a state's law binds whom HIPAA does not", () => {
    const changes = {
      holder: { jurisdiction: "US-TX", hipaaCovered: "no" as const },
      claimStage: "hearing" as const,
    };
    const items = [line("Copies", 20, "copying"), line("Stamps", 4, "postage")];
    const [finding] = find([bill({ items })], changes, sentWith(proof));
    expect(finding?.letterSentence).toBe(
      "The fee of $20.00 asked on October\u00a020 is not due: under Tex. Health & Safety Code § 161.202(a), (c) this copy is free of charge. Please send it without a fee.",
    );
    expect(finding?.rules.map(({ id, jurisdiction }) => [id, jurisdiction])).toEqual([
      ["TX-FREE-01", "US-TX"],
    ]);
  });

  test("a law that was read in a secondary source only is named with care", () => {
    const [finding] = find([fee], at("US-MA", "hearing"), sentWith(proof));
    expect(finding?.letterSentence).toContain(
      "under Mass. G.L. c. 111 § 70; c. 112 § 12CC (as I understand it) this copy is free of charge",
    );
  });

  test("is cured by a bill for nothing, and stands where it was paid", () => {
    const changes = at("US-TX", "hearing");
    const sent = sentWith(proof);
    const waived = bill({ amount: 0 }, "2026-10-25");
    expect(codes([fee, waived], changes, sent)).toEqual(["fee_where_free_copy_due, cured"]);
    expect(codes([fee, all()], changes, sent)).toEqual(["fee_where_free_copy_due, cured"]);
    expect(codes([fee, all({ feePaid: 25 })], changes, sent)).toEqual(["fee_where_free_copy_due"]);
  });
});

describe("fee_above_state_limit", () => {
  const at = (jurisdiction: string, more: Changes = {}) => ({ ...more, holder: { jurisdiction } });
  const pages = (count: number, amount: number, category?: string) => [
    line("Copies", amount, category, count),
  ];

  test.each<[string, Changes, object, string]>([
    [
      "California: 25 cents",
      at("US-CA"),
      { items: pages(20, 8, "copying") },
      "For 20 pages they ask $8.00. The state’s rule allows at most $5.00. That is $3.00 too much.",
    ],
    [
      "California: 50 cents from microfilm",
      at("US-CA"),
      { items: pages(20, 10.07, "microfilm_copying") },
      "For 20 pages they ask $10.07. The state’s rule allows at most $10.00. That is $0.07 too much.",
    ],
    [
      "New York, a facility: 75 cents",
      { holder: { jurisdiction: "US-NY", kind: "mental_health_facility" } },
      { items: pages(1, 0.76, "copying") },
      "For 1 page they ask $0.76. The state’s rule allows at most $0.75. That is $0.01 too much.",
    ],
    [
      "Connecticut: 65 cents",
      at("US-CT"),
      { items: pages(20, 20, "copying") },
      "For 20 pages they ask $20.00. The state’s rule allows at most $13.00. That is $7.00 too much.",
    ],
    [
      "Louisiana: 50 cents for 5 pages, then 25",
      at("US-LA", { claimStage: "hearing" }),
      { items: [...pages(5, 2.5, "copying"), ...pages(7, 3.5, "supplies")] },
      "For 12 pages they ask $6.00. The state’s rule allows at most $4.25. That is $1.75 too much.",
    ],
    [
      "Kentucky: $1 for a later copy",
      at("US-KY"),
      { items: pages(3, 3.5, "copying"), earlierCopy: true },
      "For 3 pages they ask $3.50. The state’s rule allows at most $3.00. That is $0.50 too much.",
    ],
  ])("%s", (_what, changes, details, summary) => {
    expect(find([bill(details)], changes)).toMatchObject([
      { code: "fee_above_state_limit", summary, curedOn: null },
    ]);
  });

  test.each<[string, Changes, object]>([
    ["to the cent at the limit", at("US-CT"), { items: pages(3, 1.95, "copying") }],
    ["pages that may be microfilm", at("US-CA"), { items: pages(20, 10) }],
    ["no pages", at("US-CT"), { items: [line("Copies", 90, "copying")] }],
    ["postage, however many pages", at("US-CT"), { items: pages(1, 9, "postage") }],
    ["something else with pages", at("US-CT"), { items: pages(3, 50, "other") }],
    ["Louisiana without a claim", at("US-LA"), { items: pages(10, 90, "copying") }],
    ["a practice in New York", at("US-NY"), { items: pages(10, 90, "copying") }],
    ["Kentucky, copy not known", at("US-KY"), { items: pages(10, 90, "copying") }],
    [
      "Kentucky, the first copy",
      at("US-KY"),
      { items: pages(10, 1, "postage"), earlierCopy: false },
    ],
    ["a state without a number", at("US-WA"), { items: pages(10, 90, "copying") }],
    ["a state that was not read", at("US-OR"), { items: pages(10, 90, "copying") }],
  ])("never: %s", (_what, changes, details) => {
    expect(codes([bill(details)], changes)).toEqual([]);
  });

  test("Connecticut asks for a request in writing", () => {
    const dear = bill({ items: pages(20, 20, "copying") });
    expect(codes([dear], at("US-CT"), sentWith({ method: "phone" }))).toEqual([]);
  });

  test("makes way where the copy is free at all", () => {
    const dear = bill({ items: pages(20, 20, "copying") });
    const proof = sentWith({ proofOfClaimEnclosed: true });
    expect(codes([dear], at("US-CT", { claimStage: "hearing" }), proof)).toEqual([
      "fee_where_free_copy_due",
    ]);
  });

  test("is cured by a lower bill or the right price, and not by a high one that was paid", () => {
    const dear = bill({ items: pages(20, 20, "copying") });
    const right = bill({ items: pages(20, 13, "copying") }, "2026-10-25");
    expect(codes([dear, right], at("US-CT"))).toEqual(["fee_above_state_limit, cured"]);
    expect(codes([dear, all({ feePaid: 13 })], at("US-CT"))).toEqual([
      "fee_above_state_limit, cured",
    ]);
    expect(codes([dear, all({ feePaid: 13.01 })], at("US-CT"))).toEqual(["fee_above_state_limit"]);
  });
});
