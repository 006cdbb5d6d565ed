import { ruleDefaults, widerGroundNote, workedExample } from "../rule-defaults.ts";
import type { RulePack } from "../rule-pack.ts";

export const usOhPack: RulePack = {
  id: "us-oh",
  version: 1,
  jurisdiction: "US-OH",
  title: "Ohio",
  idPrefixes: ["OH-"],
  notes: null,
  sources: {
    "S-OH": {
      description: "scottkuboff.com, 2021 (quotes R.C. 3701.74(B)); healthinfolaw.org, node 2610",
      edition: "Quotation of 2021",
    },
  },
  rules: [
    {
      ...ruleDefaults,
      id: "OH-01",
      jurisdiction: "US-OH",
      topics: ["request", "clock", "fee", "denial", "court"],
      holderTypes: ["provider"],
      conditions: ["written_request", "signed_request"],
      statement:
        "Ask in writing and sign; the request must be dated not more than one year before you hand it in. They must answer within a reasonable time. Looking is free. If they do not comply you may sue.",
      parts: [
        {
          text: "A psychologist, counselor, social worker, family therapist or the like may, for clearly stated treatment reasons, send the record to a physician or chiropractor whom you name instead, if seeing it is likely to have an adverse effect on you.",
          citation: "Ohio Rev. Code § 3701.74(C)",
        },
      ],
      citation: "Ohio Rev. Code § 3701.74(B), (C)",
      validFor: { length: 12, unit: "calendar_month" },
      confidence: "V2",
      sources: ["S-OH"],
      notes: "The law gives no number of days. Where HIPAA binds them the federal 30 days count.",
      derivedNote: widerGroundNote,
      workedExamples: [
        workedExample("2026-03-01", "2027-03-01", "One year from its date", "validity"),
        workedExample("2028-02-29", "2029-02-28", "A year from a leap day", "validity"),
      ],
    },
  ],
};
