import { federalCalendarNote, ruleDefaults, workedExample } from "../rule-defaults.ts";
import type { Rule, RulePack } from "../rule-pack.ts";

/** 15 calendar days for mental health professionals, 15 business days for physicians: a psychiatrist is both. */
const texas = {
  ...ruleDefaults,
  jurisdiction: "US-TX",
  holderTypes: ["mental_health_professional"],
} satisfies Partial<Rule>;

export const usTxPack: RulePack = {
  id: "us-tx",
  version: 2,
  jurisdiction: "US-TX",
  title: "Texas",
  idPrefixes: ["TX-"],
  notes: null,
  sources: {
    "S-TX-611008": {
      description: "hopeonlinetherapy.com/new-page (quotes section 611.008 word for word)",
      edition: "Page of 2025, after HB 4224",
    },
    "S-TX-6110045": {
      description: "weblaws.org, section 611.0045",
      edition: "Copy without a date",
    },
    "S-TX-159006": {
      description: "lawserver.com (2024) and law.onecle.com, section 159.006",
      edition: "Copy of 2024",
    },
    "S-TX-161202": {
      description: "lawserver.com, section 161.202",
      edition: "Copy without a date",
    },
  },
  rules: [
    {
      ...texas,
      id: "TX-MH-01",
      topics: ["clock", "fee"],
      conditions: ["written_request"],
      statement:
        "A mental health professional must give you your records, or say that they do not exist or cannot be found, no later than the 15th day after receiving your written request.",
      citation: "Tex. Health & Safety Code § 611.008(a)-(b)",
      trigger: "request_received",
      dueFor: "answer",
      length: 15,
      unit: "calendar_day",
      confidence: "V2",
      sources: ["S-TX-611008"],
      notes: "They may ask for the fee first, but not in an emergency.",
      workedExamples: [
        workedExample("2026-11-02", "2026-11-17", "Weekends and Veterans Day count"),
        workedExample("2026-12-24", "2027-01-08", "Over the end of the year"),
      ],
    },
    {
      ...texas,
      id: "TX-MH-02",
      topics: ["denial", "denial_letter", "review", "partial_access"],
      statement:
        "They may refuse a part that would harm your physical, mental or emotional health. They must give you a signed and dated statement of which part, why and for how long, and decide again at each new request. Another professional whom you choose to treat you may see and copy it.",
      citation: "Tex. Health & Safety Code § 611.0045(b)-(e)",
      confidence: "V1",
      sources: ["S-TX-6110045"],
      hipaaNote:
        "This ground is wider than the federal one, danger to life or physical safety (DENY-R1).",
    },
    {
      ...texas,
      id: "TX-PHYS-01",
      topics: ["clock", "summary", "denial_letter"],
      holderTypes: ["physician"],
      conditions: ["written_request"],
      statement:
        "A physician must give you copies, or a summary, by the 15th business day after receiving your written consent. A refusal must be signed and dated and give the reason, with a copy kept in your file.",
      citation: "Tex. Occupations Code § 159.006(a), (d), (e)",
      trigger: "request_received",
      dueFor: "answer",
      length: 15,
      clockConditions: ["no_summary_sent"],
      unit: "business_day",
      calendar: "us_federal",
      confidence: "V1",
      sources: ["S-TX-159006"],
      hipaaNote:
        "The part on summaries gives you less than federal law. A physician whom HIPAA binds needs your agreement to a summary (SUMMARY-01).",
      derivedNote: `${federalCalendarNote} A psychiatrist is a physician and a mental health professional: the earlier date, that of TX-MH-01, leads.`,
      workedExamples: [
        workedExample("2026-11-02", "2026-11-24", "Three weekends and Veterans Day do not count"),
        workedExample("2026-12-14", "2027-01-06", "Christmas and New Year do not count"),
      ],
    },
    {
      ...texas,
      id: "TX-FREE-01",
      topics: ["free_copy"],
      holderTypes: ["provider"],
      conditions: ["public_benefit_claim", "proof_of_claim_with_request"],
      statement:
        "No fee when you, your lawyer or your representative asks for records to support a claim for disability benefits, or an appeal: SSDI, SSI, Medicaid, Medicare, VA or TANF. A paper from the agency that confirms the claim must go with the request.",
      freeCopy: { price: "free", copies: "every", covers: "what_is_asked", conditions: [] },
      citation: "Tex. Health & Safety Code § 161.202(a), (c)",
      confidence: "V2",
      sources: ["S-TX-161202"],
      notes: "Read in full in part and in excerpt for the rest.",
    },
  ],
};
