import { ruleDefaults, widerGroundNote } from "../rule-defaults.ts";
import type { RulePack } from "../rule-pack.ts";

export const usNvPack: RulePack = {
  id: "us-nv",
  version: 1,
  jurisdiction: "US-NV",
  title: "Nevada",
  idPrefixes: ["NV-"],
  notes: "Read in part only, in an old edition. The id is ours.",
  sources: {
    "S-NV": { description: "law.onecle.com, NRS 433.504", edition: "Text of 2006" },
  },
  rules: [
    {
      ...ruleDefaults,
      id: "NV-01",
      jurisdiction: "US-NV",
      topics: ["scope", "denial", "fee"],
      holderTypes: ["facility"],
      statement:
        "A client of a mental health facility may have a copy of the record, on notice and at cost, unless a psychiatrist noted in it otherwise.",
      citation: "NRS 433.504",
      confidence: "V2",
      sources: ["S-NV"],
      notes: "No deadline was read. Where HIPAA binds them the federal 30 days count.",
      derivedNote: widerGroundNote,
    },
  ],
};
