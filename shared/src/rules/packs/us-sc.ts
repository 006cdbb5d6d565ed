import { ruleDefaults } from "../rule-defaults.ts";
import type { RulePack } from "../rule-pack.ts";

export const usScPack: RulePack = {
  id: "us-sc",
  version: 1,
  jurisdiction: "US-SC",
  title: "South Carolina",
  idPrefixes: ["SC-"],
  notes: "Read in part only. The id is ours.",
  sources: {
    "S-SC": { description: "getpocketlaw.com, 44-115-30", edition: "Copy read in part" },
  },
  rules: [
    {
      ...ruleDefaults,
      id: "SC-01",
      jurisdiction: "US-SC",
      topics: ["scope", "form", "fee"],
      holderTypes: ["provider"],
      conditions: ["written_request"],
      statement:
        "You have a right to a copy on a written authorization. If the record is kept electronically it comes that way at no extra cost.",
      citation: "S.C. Code § 44-115-30",
      confidence: "V2",
      sources: ["S-SC"],
      notes: "No deadline was read. Where HIPAA binds them the federal 30 days count.",
    },
  ],
};
