import { ruleDefaults } from "../rule-defaults.ts";
import type { RulePack } from "../rule-pack.ts";

export const usSdPack: RulePack = {
  id: "us-sd",
  version: 1,
  jurisdiction: "US-SD",
  title: "South Dakota",
  idPrefixes: ["SD-"],
  notes: "Read in part only. The id is ours.",
  sources: {
    "S-SD": { description: "sdlegislature.gov, SDCL 36-2-16.2", edition: "Text of 2023" },
  },
  rules: [
    {
      ...ruleDefaults,
      id: "SD-01",
      jurisdiction: "US-SD",
      topics: ["scope", "request"],
      holderTypes: ["provider"],
      conditions: ["written_request", "signed_request"],
      statement: "You have a right to a copy if you ask in writing and sign.",
      citation: "SDCL § 36-2-16.2",
      confidence: "V1",
      sources: ["S-SD"],
      notes: "The law gives no deadline. Where HIPAA binds them the federal 30 days count.",
    },
  ],
};
