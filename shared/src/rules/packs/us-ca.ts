import { federalCalendarNote, ruleDefaults, workedExample } from "../rule-defaults.ts";
import type { Rule, RulePack } from "../rule-pack.ts";

const california = {
  ...ruleDefaults,
  jurisdiction: "US-CA",
  holderTypes: ["provider"],
} satisfies Partial<Rule>;

export const usCaPack: RulePack = {
  id: "us-ca",
  version: 3,
  jurisdiction: "US-CA",
  title: "California",
  idPrefixes: ["CA-"],
  notes: null,
  sources: {
    "S-CA-HARP": { description: "harp.org/og/inforite.htm", edition: "Summary without a date" },
    "S-CA-GWU": {
      description: "healthinfolaw.org, Cal. Health & Safety Code 123110",
      edition: "Summary without a date",
    },
    "S-CA-HEIT": {
      description: "heitingandirwin.com (quotes section 123110(b))",
      edition: "Quotation without a date",
    },
    "S-CA-115": {
      description: "law.onecle.com/california/health/123115.html; lawserver.com",
      edition: "Copies read in part, without a date",
    },
  },
  rules: [
    {
      ...california,
      id: "CA-INSPECT-01",
      topics: ["clock", "request"],
      conditions: ["written_request"],
      statement:
        "If you ask in writing and pay the clerical cost, they must let you look at your records during business hours within 5 working days.",
      citation: "Cal. Health & Safety Code § 123110(a)",
      trigger: "request_received",
      dueFor: "inspection",
      length: 5,
      clockConditions: ["clerical_cost_paid"],
      unit: "business_day",
      calendar: "us_federal",
      confidence: "V3",
      sources: ["S-CA-HARP", "S-CA-GWU"],
      notes: "The sources differ on what starts the days. We count from the day they received it.",
      derivedNote: federalCalendarNote,
      workedExamples: [
        workedExample("2026-11-02", "2026-11-09", "The weekend does not count"),
        workedExample("2026-11-09", "2026-11-17", "Veterans Day does not count"),
      ],
    },
    {
      ...california,
      id: "CA-COPY-01",
      topics: ["clock"],
      conditions: ["written_request"],
      statement: "They must send copies within 15 days after they receive your written request.",
      citation: "Cal. Health & Safety Code § 123110(b)",
      trigger: "request_received",
      dueFor: "copies",
      length: 15,
      // CA-SUM-01: they may choose to give a summary.
      clockConditions: ["no_summary_sent"],
      unit: "calendar_day",
      confidence: "V2",
      sources: ["S-CA-HEIT"],
      workedExamples: [
        workedExample("2026-11-02", "2026-11-17", "Calendar days, half of the federal 30"),
        workedExample("2028-02-20", "2028-03-06", "February has 29 days in a leap year"),
      ],
    },
    {
      ...california,
      id: "CA-FEE-01",
      topics: ["fee"],
      statement:
        "A copy may cost at most 25 cents a page, or 50 cents from microfilm, and reasonable clerical cost.",
      feeLimit: {
        copies: "every",
        perPage: [{ upToPage: null, cents: 25 }],
        microfilmCents: 50,
        conditions: [],
      },
      citation: "Cal. Health & Safety Code § 123110(b)",
      confidence: "V2",
      sources: ["S-CA-HEIT"],
      notes: "Not verified: the part on clerical cost was changed later.",
      derivedNote: "Your own copy keeps the federal fee limit (FEE-01) where HIPAA binds them.",
    },
    {
      ...california,
      id: "CA-FREE-01",
      topics: ["free_copy", "clock"],
      conditions: [
        "written_request",
        "public_benefit_claim",
        "claim_on_appeal",
        "proof_of_claim_with_request",
        "not_represented_by_private_lawyer",
      ],
      statement:
        "If you need the records for an appeal about a public benefit, one copy of what matters for it is free. Ask in writing and send proof of the appeal. They have 30 days.",
      freeCopy: { price: "free", copies: "first", covers: "needed_part", conditions: [] },
      citation: "Cal. Health & Safety Code § 123110(d)-(e)",
      trigger: "request_received",
      dueFor: "free_copy",
      length: 30,
      unit: "calendar_day",
      confidence: "V3",
      sources: ["S-CA-GWU"],
      notes:
        "Not for people whom a private lawyer represents. The exact paragraph was not checked.",
      workedExamples: [workedExample("2026-11-02", "2026-12-02", "30 calendar days")],
    },
    {
      ...california,
      id: "CA-BILL-01",
      topics: ["not_a_ground"],
      statement: "They may not hold back your records because a bill is unpaid.",
      citation: "Cal. Health & Safety Code § 123110",
      confidence: "V3",
      sources: ["S-CA-HARP", "S-CA-GWU"],
    },
    {
      ...california,
      id: "CA-MH-01",
      topics: ["denial", "review"],
      statement:
        "They may refuse you mental health records if they see a substantial risk of significant harm to you. Then they must note the request, the reason and the exact harm they expect, and let a licensed professional whom you choose see or copy the records.",
      parts: [
        {
          text: "A written note in the file: date of the request, reason, and the specific consequences expected.",
          citation: null,
        },
        {
          text: "A licensed physician, psychologist, marriage and family therapist or other listed professional whom you name may inspect or copy.",
          citation: null,
        },
        { text: "They tell you of the refusal and of that right (not verified).", citation: null },
      ],
      citation: "Cal. Health & Safety Code § 123115(b)",
      confidence: "V2",
      sources: ["S-CA-115"],
      hipaaNote:
        "This standard is wider than the federal ground, danger to life or physical safety (DENY-R1).",
    },
    {
      ...california,
      id: "CA-SUM-01",
      topics: ["summary", "clock", "extension"],
      statement:
        "They may choose to give you a summary instead, within 10 working days, or 30 days if the record is long or you were discharged not long ago.",
      citation: "Cal. Health & Safety Code § 123130",
      trigger: "request_received",
      dueFor: "summary",
      length: 10,
      unit: "business_day",
      calendar: "us_federal",
      extension: {
        totalLength: 30,
        unit: "calendar_day",
        mustBeWritten: false,
        noticeDue: "not_stated",
        needsReasons: false,
        needsDate: false,
        maxCount: 1,
      },
      confidence: "V3",
      sources: ["S-CA-HARP"],
      notes: "The source does not say what notice they must give of the 30 days.",
      derivedNote: federalCalendarNote,
      hipaaNote: "A provider that HIPAA binds needs your agreement in advance (SUMMARY-01).",
      workedExamples: [
        workedExample("2026-11-02", "2026-11-17", "10 working days with Veterans Day left out"),
        workedExample("2026-11-02", "2026-12-02", "30 calendar days", "extension"),
      ],
    },
  ],
};
