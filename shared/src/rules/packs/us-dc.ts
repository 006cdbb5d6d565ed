import { ruleDefaults, workedExample } from "../rule-defaults.ts";
import type { Rule, RulePack } from "../rule-pack.ts";

const district = {
  ...ruleDefaults,
  jurisdiction: "US-DC",
  holderTypes: ["mental_health_professional", "facility"],
  confidence: "V1",
  sources: ["S-DC"],
} satisfies Partial<Rule>;

export const usDcPack: RulePack = {
  id: "us-dc",
  version: 1,
  jurisdiction: "US-DC",
  title: "District of Columbia",
  idPrefixes: ["DC-"],
  notes: null,
  sources: {
    "S-DC": { description: "GitHub DCCouncil/law-xml", edition: "Code as of 2026-06-30" },
  },
  rules: [
    {
      ...district,
      id: "DC-MH-01",
      topics: ["clock"],
      conditions: ["written_request"],
      statement:
        "A mental health professional, a facility, or whoever else collects such data must let you see and copy your record within 30 days of receiving your written request.",
      citation: "D.C. Code § 7-1205.01",
      trigger: "request_received",
      dueFor: "answer",
      length: 30,
      unit: "calendar_day",
      workedExamples: [workedExample("2026-01-31", "2026-03-02", "30 days are not one month")],
    },
    {
      ...district,
      id: "DC-MH-02",
      topics: ["denial"],
      statement:
        "Parts may be withheld only if the professional mainly responsible reasonably believes this is needed to protect you from a substantial risk of imminent psychological impairment, or you or someone else from a substantial risk of imminent and serious physical injury. They must tell you.",
      citation: "D.C. Code § 7-1205.02",
      hipaaNote:
        "Psychological impairment is wider than the federal ground, danger to life or physical safety (DENY-R1).",
    },
    {
      ...district,
      id: "DC-MH-03",
      topics: ["review"],
      statement:
        "You may name an independent professional of the same or a greater class, who reviews the record and may release it.",
      citation: "D.C. Code § 7-1205.03",
      actor: "person",
    },
    {
      ...district,
      id: "DC-MH-04",
      topics: ["court", "denial"],
      statement:
        "You may sue in the Superior Court within 6 months of the independent professional’s refusal, or of the first refusal if you cannot pay for one. The professional must prove that it was right.",
      citation: "D.C. Code § 7-1205.04",
      trigger: "denial_received",
      dueFor: "lawsuit",
      length: 6,
      unit: "calendar_month",
      actor: "person",
      workedExamples: [
        workedExample("2026-06-08", "2026-12-08", "The corresponding date six months later"),
        workedExample("2026-08-31", "2027-02-28", "February has no 31st: its last day"),
      ],
    },
    {
      ...district,
      id: "DC-AMEND-01",
      topics: ["amendment"],
      statement: "A written amendment may be made within 15 days of access.",
      citation: "D.C. Code § 7-1205.05(b)",
      trigger: "access_given",
      dueFor: "amendment",
      length: 15,
      unit: "calendar_day",
      actor: "person",
      derivedNote:
        "We take the 15 days as yours, to hand in your own text after you saw the record.",
      workedExamples: [workedExample("2026-11-02", "2026-11-17", "15 days from seeing the record")],
    },
    {
      ...district,
      id: "DC-GEN-01",
      topics: ["clock", "fee"],
      holderTypes: ["provider"],
      conditions: ["written_request"],
      statement:
        "Other providers must answer a written request within a reasonable time. A rule sets the fee.",
      citation: "D.C. Code § 3-1210.11",
      notes: "The law gives no number of days. Where HIPAA binds them the federal 30 days count.",
    },
  ],
};
