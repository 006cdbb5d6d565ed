import { describe, expect, test } from "@jest/globals";
import { allRulePacks } from "./all-packs.ts";
import { packCatalogue } from "./catalogue.ts";
import { ruleChecks } from "./checks/index-of-checks.ts";
import { drivesAlarm } from "./drives-alarm.ts";
import { loadPack } from "./load-pack.ts";
import { rulePackSchema } from "./rule-pack.ts";

const rules = allRulePacks.flatMap((pack) =>
  pack.rules.map((rule) => [rule.id, rule, pack] as const),
);

describe.each(Object.entries(ruleChecks))("every rule %s", (_, check) => {
  test.each(rules)("%s", (_id, rule, pack) => {
    expect(check(rule, pack, allRulePacks)).toEqual([]);
  });
});

describe.each(allRulePacks.map((pack) => [pack.id, pack] as const))("the pack %s", (id, pack) => {
  test("has the shape of a pack", () => {
    expect(rulePackSchema.safeParse(pack).error?.issues ?? []).toEqual([]);
  });

  test("describes no source that none of its rules was read in", () => {
    const used = new Set(pack.rules.flatMap((rule) => rule.sources));
    expect(Object.keys(pack.sources).filter((key) => !used.has(key))).toEqual([]);
  });

  test("stands in the catalogue as it is, and loads", async () => {
    const entry = packCatalogue.find((listed) => listed.id === id);
    expect(entry).toEqual({
      id,
      jurisdiction: pack.jurisdiction,
      name: pack.title,
      rules: pack.rules.length,
      topics: new Set(pack.rules.flatMap((rule) => rule.topics)).size,
    });
    if (entry !== undefined) expect(await loadPack(entry.id)).toBe(pack);
  });
});

/** Counted by hand in the reference. A rule that is lost, or one too many, shows here. */
const expectedCounts = {
  // 62 of the reference, and FED-ACCT-01, which nobody has read and which says so.
  "us-federal": 63,
  "us-ca": 7,
  "us-ct": 1,
  "us-dc": 6,
  "us-fl": 2,
  "us-ga": 1,
  "us-hi": 3,
  "us-il": 3,
  "us-in": 2,
  "us-ky": 1,
  "us-la": 2,
  "us-ma": 2,
  "us-md": 2,
  "us-mn": 2,
  "us-mt": 1,
  "us-nj": 2,
  "us-nv": 1,
  "us-ny": 4,
  "us-oh": 1,
  "us-pa": 1,
  "us-sc": 1,
  "us-sd": 1,
  "us-tx": 4,
  "us-va": 2,
  "us-wa": 4,
  "us-wi": 1,
  "us-wv": 1,
  ssa: 13,
  uk: 3,
  eu: 1,
  ie: 3,
  "ca-on": 4,
  "ca-fed": 1,
  au: 2,
};

test("holds as many rules as the reference has ids", () => {
  const counts = allRulePacks.map((pack) => [pack.id, pack.rules.length] as const);
  expect(Object.fromEntries(counts)).toEqual(expectedCounts);
});

test("knows these numbers of days only from memory, so they set off no alarm", () => {
  const silent = rules.filter(([, rule]) => rule.length !== null && !drivesAlarm(rule));
  expect(silent.map(([id]) => id).toSorted()).toEqual([
    "AU-APP12-02",
    "CA-FED-01",
    "CT-01",
    "FED-ACCT-01",
    "GA-01",
    "NY-GEN-01",
    "SSA-APPEAL-01",
    "VA-01",
    "WI-MH-01",
  ]);
});

test("counts business days only where the law does", () => {
  const ids = rules.filter(([, rule]) => rule.unit === "business_day").map(([id]) => id);
  expect(ids.toSorted()).toEqual([
    "CA-INSPECT-01",
    "CA-SUM-01",
    "HI-02",
    "MD-01",
    "SSA-EVID-02",
    "TX-PHYS-01",
    "WA-01",
  ]);
});

test("rolls a last day over in the United Kingdom only (T03)", () => {
  const ids = rules.filter(([, rule]) => rule.rollover !== "none").map(([id]) => id);
  expect(ids).toEqual(["UK-SAR-01", "UK-SAR-02"]);
});

test("says of every state that counts business days by whose holidays they are counted", () => {
  const ofStates = rules.filter(
    ([, rule]) => rule.unit === "business_day" && rule.jurisdiction.startsWith("US-"),
  );
  for (const [, rule] of ofStates) {
    expect(rule.calendar).toBe("us_federal");
    expect(rule.derivedNote).toMatch(/^Counted by the federal holiday calendar/);
  }
});
