import { ruleDefaults, workedExample } from "../rule-defaults.ts";
import type { Rule, RulePack } from "../rule-pack.ts";

/** Rules of the licensing boards. */
const newJersey = {
  ...ruleDefaults,
  jurisdiction: "US-NJ",
  confidence: "V1",
  sources: ["S-NJ"],
} satisfies Partial<Rule>;

export const usNjPack: RulePack = {
  id: "us-nj",
  version: 1,
  jurisdiction: "US-NJ",
  title: "New Jersey",
  idPrefixes: ["NJ-"],
  notes: null,
  sources: {
    "S-NJ": {
      description: "N.J.A.C. 13:42-8.3 and 13:34C-4.3, casetext mirror",
      edition: "Text to 2024-11-04, copied November and December 2024",
    },
  },
  rules: [
    {
      ...newJersey,
      id: "NJ-PSY-01",
      topics: ["clock", "fee", "summary", "denial", "review"],
      holderTypes: ["psychologist"],
      statement:
        "A psychologist must give you a copy within 30 days of receiving the request, for a reasonable fee. They may choose a summary, or withhold what would harm your health or welfare; then your lawyer, another professional or your insurer gets it on request.",
      citation: "N.J.A.C. 13:42-8.3(b)-(e)",
      trigger: "request_received",
      dueFor: "copies",
      length: 30,
      clockConditions: ["no_summary_sent"],
      unit: "calendar_day",
      notes: "They may ask you to put the request in writing.",
      hipaaNote:
        "The parts on summaries and on harm give you less than federal law. A psychologist whom HIPAA binds needs your agreement to a summary (SUMMARY-01) and a federal ground to refuse (DENY-R1).",
      workedExamples: [workedExample("2026-01-31", "2026-03-02", "30 days are not one month")],
    },
    {
      ...newJersey,
      id: "NJ-ADC-01",
      topics: ["clock"],
      holderTypes: ["counsellor"],
      conditions: ["written_request"],
      statement:
        "An alcohol and drug counselor must give you a copy within 30 days of receiving your written request.",
      citation: "N.J.A.C. 13:34C-4.3",
      trigger: "request_received",
      dueFor: "copies",
      length: 30,
      unit: "calendar_day",
      workedExamples: [workedExample("2026-11-02", "2026-12-02", "30 calendar days")],
    },
  ],
};
