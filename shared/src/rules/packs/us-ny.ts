import { ruleDefaults, widerGroundNote, workedExample } from "../rule-defaults.ts";
import type { Rule, RulePack } from "../rule-pack.ts";

const newYork = {
  ...ruleDefaults,
  jurisdiction: "US-NY",
  holderTypes: ["facility"],
} satisfies Partial<Rule>;

export const usNyPack: RulePack = {
  id: "us-ny",
  version: 2,
  jurisdiction: "US-NY",
  title: "New York",
  idPrefixes: ["NY-"],
  notes: null,
  sources: {
    "S-NY-3316": {
      description:
        "nysenate.gov/legislation/laws/MHY/33.16 (opening); Robert V. v State (cetient.com 6185534); healthinfolaw.org",
      edition: "Opening of the section, and a court’s quotation",
    },
    "S-NY-DOH": {
      description: "health.ny.gov, access to patient information",
      edition: "Agency page without a date",
    },
  },
  rules: [
    {
      ...newYork,
      id: "NY-MH-01",
      topics: ["clock"],
      conditions: ["written_request"],
      statement:
        "A facility that is licensed or paid for under the Mental Hygiene Law must let you see your records within 10 days of a written request.",
      citation: "N.Y. Mental Hygiene Law § 33.16(b)(1)",
      trigger: "request_received",
      dueFor: "inspection",
      length: 10,
      unit: "calendar_day",
      confidence: "V2",
      sources: ["S-NY-3316"],
      derivedNote: "The law says days. We take them as calendar days.",
      workedExamples: [workedExample("2026-11-02", "2026-11-12", "10 calendar days")],
    },
    {
      ...newYork,
      id: "NY-MH-02",
      topics: ["denial", "review", "summary", "court"],
      statement:
        "They may refuse if seeing the records can reasonably be expected to cause substantial and identifiable harm to you or others, or has a detrimental effect as the law defines it. They may give a summary. You can appeal to a clinical records access review committee, and then to a court.",
      citation: "N.Y. Mental Hygiene Law § 33.16(c)(3)-(5), (d)",
      confidence: "V3",
      sources: ["S-NY-3316"],
      notes: "Partly quoted by a court, partly from a secondary source.",
      derivedNote: widerGroundNote,
    },
    {
      ...newYork,
      id: "NY-FEE-01",
      topics: ["fee"],
      statement: "A copy may cost at most 75 cents a page.",
      feeLimit: {
        copies: "every",
        perPage: [{ upToPage: null, cents: 75 }],
        microfilmCents: null,
        conditions: [],
      },
      citation: "N.Y. Mental Hygiene Law § 33.16",
      confidence: "V3",
      sources: ["S-NY-3316"],
    },
    {
      ...newYork,
      id: "NY-GEN-01",
      topics: ["scope", "denial", "review", "clock"],
      holderTypes: ["provider"],
      statement:
        "Other health care providers follow the Public Health Law, which works in the same way. Against a refusal you can appeal to a Medical Record Access Review Committee.",
      citation: "N.Y. Public Health Law § 18",
      trigger: "request_received",
      dueFor: "inspection",
      length: 10,
      unit: "calendar_day",
      confidence: "V3",
      lengthConfidence: "M",
      sources: ["S-NY-DOH"],
      notes:
        "Not verified: that here too they have 10 days to let you look. The section leaves out records under Mental Hygiene Law 33.13.",
      workedExamples: [workedExample("2026-11-02", "2026-11-12", "10 calendar days, not verified")],
    },
  ],
};
