import { describe, expect, test } from "@jest/globals";
import { plainDate } from "../../calendar/plain-date.ts";
import { allRulePacks } from "../all-packs.ts";
import type { Rule, RulePack } from "../rule-pack.ts";
import type { RuleCheck } from "./check.ts";
import { citationNamesASection } from "./citation-names-a-section.ts";
import { claimClockIsAskedFor } from "./claim-clock-is-asked-for.ts";
import { clockIsComplete } from "./clock-is-complete.ts";
import { consequencesExist } from "./consequences-exist.ts";
import { datesFitTogether } from "./dates-fit-together.ts";
import { doubtIsLabelled } from "./doubt-is-labelled.ts";
import { idBelongsToItsPack } from "./id-belongs-to-its-pack.ts";
import { idIsUnique } from "./id-is-unique.ts";
import { jurisdictionIsThePacks } from "./jurisdiction-is-the-packs.ts";
import { moneyIsComplete } from "./money-is-complete.ts";
import { schemaHolds } from "./schema-holds.ts";
import { sourcesAreKnown } from "./sources-are-known.ts";
import { wordsArePlain } from "./words-are-plain.ts";
import { workedExamplesHold } from "./worked-examples-hold.ts";

function find(id: string): { rule: Rule; pack: RulePack } {
  for (const pack of allRulePacks)
    for (const rule of pack.rules) if (rule.id === id) return { rule, pack };
  throw new Error(`No rule ${id}`);
}

const { rule: access, pack: federal } = find("FED-CLOCK-01");

const onePrice = [{ upToPage: null, cents: 25 }];
const freeCopy: Rule["freeCopy"] = {
  price: "free",
  copies: "every",
  covers: "what_is_asked",
  conditions: ["written_request"],
};
function priced(perPage: { upToPage: number | null; cents: number }[]): Partial<Rule> {
  const feeLimit: Rule["feeLimit"] = {
    copies: "every",
    perPage,
    microfilmCents: null,
    conditions: [],
  };
  return { feeLimit, topics: ["fee"] };
}

const wrongs: [string, RuleCheck, Partial<Rule>][] = [
  ["a field that is no field", schemaHolds, { id: "no id" }],
  ["a citation nobody can look up", citationNamesASection, { citation: "HIPAA" }],
  [
    "a state's citation without a section",
    citationNamesASection,
    { jurisdiction: "US-TX", citation: "Texas law" },
  ],
  ["a consequence that no pack has", consequencesExist, { onMiss: ["NONE-01"] }],
  ["no source", sourcesAreKnown, { sources: [] }],
  ["a source that the pack does not describe", sourcesAreKnown, { sources: ["S-NOWHERE"] }],
  ["another place than its pack's", jurisdictionIsThePacks, { jurisdiction: "US-TX" }],
  ["an id of another pack", idBelongsToItsPack, { id: "CA-ON-01" }],
  ["an id that begins like none", idBelongsToItsPack, { id: "XX-01" }],
  ["a date in the past of the project", datesFitTogether, { verifiedOn: plainDate("2013-03-26") }],
  [
    "an end before its start",
    datesFitTogether,
    { effectiveFrom: plainDate("2026-01-02"), effectiveUntil: plainDate("2026-01-01") },
  ],
  ["a conclusion that is not marked", doubtIsLabelled, { confidence: "derived" }],
  ["a rule from memory that does not say so", doubtIsLabelled, { confidence: "M" }],
  ["a number from memory that does not say so", doubtIsLabelled, { lengthConfidence: "M" }],
  ["doubt about a number it has not", doubtIsLabelled, { lengthConfidence: "V2", length: null }],
  ["no number and yet a unit", clockIsComplete, { length: null }],
  ["a clock that nothing starts", clockIsComplete, { trigger: null }],
  ["a clock that runs for nobody", clockIsComplete, { actor: "nobody" }],
  ["a clock for nothing", clockIsComplete, { dueFor: null }],
  ["business days of no calendar", clockIsComplete, { unit: "business_day" }],
  ["a roll-over of no calendar", clockIsComplete, { rollover: "next_business_day" }],
  ["a calendar that counts nothing", clockIsComplete, { calendar: "us_federal" }],
  ["an extension that gives nothing", clockIsComplete, { length: 60 }],
  ["no worked example", workedExamplesHold, { workedExamples: [] }],
  ["a price that ends after some pages", moneyIsComplete, priced([{ upToPage: 5, cents: 50 }])],
  [
    "a price whose steps run back",
    moneyIsComplete,
    priced([
      { upToPage: 5, cents: 50 },
      { upToPage: 5, cents: 40 },
      { upToPage: null, cents: 25 },
    ]),
  ],
  ["a limit filed elsewhere", moneyIsComplete, { ...priced(onePrice), topics: ["clock"] }],
  ["a free copy filed elsewhere", moneyIsComplete, { freeCopy }],
  [
    "a condition named twice",
    moneyIsComplete,
    { freeCopy, topics: ["free_copy"], conditions: ["written_request"] },
  ],
  [
    "a clock about a claim that every request starts",
    claimClockIsAskedFor,
    { conditions: ["public_benefit_claim"] },
  ],
  [
    "a clock about an appeal that every request starts",
    claimClockIsAskedFor,
    { conditions: ["claim_on_appeal"] },
  ],
  ["days for a free copy that nobody gives", claimClockIsAskedFor, { dueFor: "free_copy" }],
  ["words of a lawyer", wordsArePlain, { statement: "They shall act." }],
  ["half a sentence", wordsArePlain, { statement: "Within 30 days" }],
  ["too much at once", wordsArePlain, { statement: `${"very ".repeat(80)}long.` }],
];

describe("a check sees a rule that is wrong", () => {
  test.each(wrongs)("%s", (_what, check, change) => {
    expect(check(access, federal, allRulePacks)).toEqual([]);
    expect(check({ ...access, ...change }, federal, allRulePacks)).not.toEqual([]);
  });

  test("an id used twice", () => {
    const doubled = allRulePacks.map((pack) => ({ ...pack, rules: [...pack.rules, access] }));
    expect(idIsUnique(access, federal, doubled)).toHaveLength(1);
  });
});

const clocks = allRulePacks.flatMap((pack) =>
  pack.rules.filter(({ length }) => length !== null).map((rule) => [rule.id, rule, pack] as const),
);

/** Change one number in a pack, and a test fails. */
describe("the worked examples see every change of a clock", () => {
  test.each(clocks)("%s: a day more, a day less, another unit", (_id, rule, pack) => {
    const wrong = (change: Partial<Rule>) =>
      expect(workedExamplesHold({ ...rule, ...change }, pack, allRulePacks)).not.toEqual([]);
    const length = rule.length ?? 0;
    wrong({ length: length + 1 });
    wrong({ length: length - 1 });
    wrong({ direction: rule.direction === "after" ? "before" : "after" });
    const units = ["calendar_day", "business_day", "calendar_month", "week"] as const;
    for (const unit of units.filter((other) => other !== rule.unit))
      wrong({ unit, calendar: "us_federal" });
    if (rule.extension !== null) {
      const { totalLength } = rule.extension;
      wrong({ extension: { ...rule.extension, totalLength: totalLength + 1 } });
      wrong({ extension: { ...rule.extension, totalLength: totalLength - 1 } });
    }
    if (rule.rollover !== "none") wrong({ rollover: "none" });
  });

  test.each(["IN-MH-02", "OH-01"])("%s: how long a request counts", (id) => {
    const { rule, pack } = find(id);
    if (rule.validFor === null) throw new Error("counts for ever");
    const validFor = { ...rule.validFor, length: rule.validFor.length + 1 };
    expect(workedExamplesHold({ ...rule, validFor }, pack, allRulePacks)).not.toEqual([]);
  });
});
