import { ruleDefaults, workedExample } from "../rule-defaults.ts";
import type { Rule, RulePack } from "../rule-pack.ts";

const virginia = {
  ...ruleDefaults,
  jurisdiction: "US-VA",
  holderTypes: ["provider"],
  confidence: "V2",
  sources: ["S-VA"],
} satisfies Partial<Rule>;

export const usVaPack: RulePack = {
  id: "us-va",
  version: 1,
  jurisdiction: "US-VA",
  title: "Virginia",
  idPrefixes: ["VA-"],
  notes: "Read in part only, one section in an old edition. The ids are ours.",
  sources: {
    "S-VA": {
      description: "law.justia.com, 2006, 32.1-127.1:03; law.lis.virginia.gov",
      edition: "Text of 2006, and the official site in part",
    },
  },
  rules: [
    {
      ...virginia,
      id: "VA-01",
      topics: ["scope", "clock", "denial"],
      statement:
        "They must disclose your health records to you, but for what its own paragraphs on refusal leave out.",
      citation: "Va. Code § 32.1-127.1:03 (exceptions in E and F)",
      trigger: "request_received",
      dueFor: "copies",
      length: 30,
      unit: "calendar_day",
      lengthConfidence: "M",
      notes: "Not verified: the 30 days.",
      workedExamples: [workedExample("2026-11-02", "2026-12-02", "30 calendar days, not verified")],
    },
    {
      ...virginia,
      id: "VA-02",
      topics: ["scope"],
      holderTypes: ["facility", "mental_health_professional"],
      statement: "You may see, read and get a copy of your services record.",
      citation: "12 VAC 35-115-90",
    },
  ],
};
