import { ruleDefaults, widerGroundNote, workedExample } from "../rule-defaults.ts";
import type { Rule, RulePack } from "../rule-pack.ts";

const indiana = {
  ...ruleDefaults,
  jurisdiction: "US-IN",
  holderTypes: ["provider"],
  confidence: "V1",
} satisfies Partial<Rule>;

export const usInPack: RulePack = {
  id: "us-in",
  version: 1,
  jurisdiction: "US-IN",
  title: "Indiana",
  idPrefixes: ["IN-"],
  notes: null,
  sources: {
    "S-IN": { description: "instalawyer.io, IC 16-39-2-4", edition: "Copy without a date" },
    "S-IN5": { description: "casetext, IC 16-39-2-5", edition: "Text after P.L. 171-2024" },
  },
  rules: [
    {
      ...indiana,
      id: "IN-MH-01",
      topics: ["scope", "denial", "review"],
      statement:
        "You may see and copy your own mental health record. It may be withheld for good medical cause, on a physician’s advice, if it would harm your physical or mental health or is likely to cause harm. Against a state institution you can appeal.",
      citation: "Ind. Code § 16-39-2-4",
      sources: ["S-IN"],
      notes: "The section gives no deadline. Where HIPAA binds them the federal 30 days count.",
      derivedNote: widerGroundNote,
    },
    {
      ...indiana,
      id: "IN-MH-02",
      topics: ["third_party", "authorization"],
      statement:
        "A request that they release the record to someone you name needs nine listed points. It counts for 180 days from the day written on it.",
      citation: "Ind. Code § 16-39-2-5(c)-(d)",
      actor: "person",
      validFor: { length: 180, unit: "calendar_day" },
      sources: ["S-IN5"],
      workedExamples: [
        workedExample("2026-11-12", "2027-05-11", "180 days from its date", "validity"),
      ],
    },
  ],
};
