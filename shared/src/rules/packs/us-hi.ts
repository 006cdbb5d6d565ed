import {
  federalCalendarNote,
  ruleDefaults,
  widerGroundNote,
  workedExample,
} from "../rule-defaults.ts";
import type { Rule, RulePack } from "../rule-pack.ts";

const hawaii = {
  ...ruleDefaults,
  jurisdiction: "US-HI",
  holderTypes: ["provider"],
  confidence: "V1",
  sources: ["S-HI"],
} satisfies Partial<Rule>;

export const usHiPack: RulePack = {
  id: "us-hi",
  version: 2,
  jurisdiction: "US-HI",
  title: "Hawaii",
  idPrefixes: ["HI-"],
  notes: null,
  sources: {
    "S-HI": { description: "GitHub HACC17/BlueAndKrabby", edition: "Copy of 2017" },
  },
  rules: [
    {
      ...hawaii,
      id: "HI-01",
      topics: ["denial", "fee"],
      statement:
        "They must give you copies unless they think it would harm your health. Then they must tell you that your lawyer can get the records with your authorization. The cost must be reasonable.",
      citation: "Haw. Rev. Stat. § 622-57(a), (g)",
      derivedNote: widerGroundNote,
    },
    {
      ...hawaii,
      id: "HI-02",
      topics: ["clock", "third_party"],
      conditions: ["asked_by_lawyer"],
      statement:
        "When your lawyer asks with your authorization they must give copies within a reasonable time, not over 10 working days.",
      citation: "Haw. Rev. Stat. § 622-57(b)",
      trigger: "request_received",
      dueFor: "copies",
      length: 10,
      clockConditions: ["authorization_given"],
      unit: "business_day",
      calendar: "us_federal",
      derivedNote: federalCalendarNote,
      workedExamples: [
        workedExample("2026-11-02", "2026-11-17", "Veterans Day does not count"),
        workedExample("2026-12-21", "2027-01-06", "Christmas and New Year do not count"),
      ],
    },
    {
      ...hawaii,
      id: "HI-MH-01",
      topics: ["which_law"],
      statement: "Mental health records follow the federal HIPAA privacy rules.",
      citation: "Haw. Rev. Stat. § 334-5 (45 CFR 164, subpart E)",
    },
  ],
};
