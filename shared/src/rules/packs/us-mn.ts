import { ruleDefaults, workedExample } from "../rule-defaults.ts";
import type { Rule, RulePack } from "../rule-pack.ts";

const minnesota = {
  ...ruleDefaults,
  jurisdiction: "US-MN",
  holderTypes: ["provider"],
  conditions: ["written_request"],
} satisfies Partial<Rule>;

export const usMnPack: RulePack = {
  id: "us-mn",
  version: 2,
  jurisdiction: "US-MN",
  title: "Minnesota",
  idPrefixes: ["MN-"],
  notes: null,
  sources: {
    "S-MN": { description: "revisor.mn.gov, section 144.292", edition: "Text of 2020" },
    "S-MN-BILL": { description: "app.minneslate.com, SF5019", edition: "Bill of 2025-26" },
  },
  rules: [
    {
      ...minnesota,
      id: "MN-01",
      topics: ["clock", "fee"],
      statement:
        "They must give you the records within 30 calendar days of receiving a written request. The cost must be reasonable.",
      citation: "Minn. Stat. § 144.292, subds. 2, 5",
      trigger: "request_received",
      dueFor: "copies",
      length: 30,
      unit: "calendar_day",
      confidence: "V2",
      sources: ["S-MN"],
      workedExamples: [workedExample("2026-01-31", "2026-03-02", "30 days are not one month")],
    },
    {
      ...minnesota,
      id: "MN-FREE-01",
      topics: ["free_copy"],
      conditions: ["social_security_claim", "claim_on_appeal"],
      statement: "For an appeal about Social Security disability the copy is cheaper or free.",
      freeCopy: {
        price: "free_or_cheaper",
        copies: "every",
        covers: "what_is_asked",
        conditions: [],
      },
      citation: "Minn. Stat. § 144.292, subd. 6",
      confidence: "V3",
      sources: ["S-MN", "S-MN-BILL"],
      notes: "A bill of 2025-26 would change this. Check before you rely on it.",
    },
  ],
};
