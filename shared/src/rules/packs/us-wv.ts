import { ruleDefaults } from "../rule-defaults.ts";
import type { RulePack } from "../rule-pack.ts";

export const usWvPack: RulePack = {
  id: "us-wv",
  version: 1,
  jurisdiction: "US-WV",
  title: "West Virginia",
  idPrefixes: ["WV-"],
  notes: null,
  sources: {
    "S-WV": { description: "laws9.com, W. Va. Code 16-29-1", edition: "Copy read in part" },
  },
  rules: [
    {
      ...ruleDefaults,
      id: "WV-01",
      jurisdiction: "US-WV",
      topics: ["clock", "summary"],
      holderTypes: ["provider"],
      conditions: ["written_request"],
      statement:
        "They must answer a written request within a reasonable time. Psychiatric and psychological patients get a summary after treatment has ended.",
      citation: "W. Va. Code § 16-29-1(a)",
      confidence: "V2",
      sources: ["S-WV"],
      notes: "The law gives no number of days. Where HIPAA binds them the federal 30 days count.",
      hipaaNote:
        "The summary conflicts with federal law: a provider that HIPAA binds needs your agreement in advance (SUMMARY-01).",
    },
  ],
};
