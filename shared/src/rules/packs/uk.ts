import { ruleDefaults, workedExample } from "../rule-defaults.ts";
import type { Rule, RulePack } from "../rule-pack.ts";

/** Months go to the corresponding date and roll over to the next working day. */
const unitedKingdom = {
  ...ruleDefaults,
  jurisdiction: "GB",
  holderTypes: ["controller"],
} satisfies Partial<Rule>;

const byMonth = {
  trigger: "request_received",
  unit: "calendar_month",
  calendar: "uk_england_wales",
  countFrom: "day_of",
  rollover: "next_business_day",
} satisfies Partial<Rule>;

const nationsNote =
  "The bank holidays of England and Wales. Where the holder is in Scotland or Northern Ireland, those of that place count.";

export const ukPack: RulePack = {
  id: "uk",
  version: 1,
  jurisdiction: "GB",
  title: "United Kingdom",
  idPrefixes: ["UK-"],
  notes: null,
  sources: {
    "S-ICO": {
      description: "ico.org.uk, subject access request checklist",
      edition: "Archived page without a date",
    },
    "S-EDIN": {
      description: "University of Edinburgh, information compliance",
      edition: "Guidance page without a date",
    },
    "S-DENTAL": {
      description: "Article on dental records on GitHub (quotes ICO guidance)",
      edition: "ICO guidance of 2025-12-08 as quoted",
    },
  },
  rules: [
    {
      ...unitedKingdom,
      ...byMonth,
      id: "UK-SAR-01",
      topics: ["clock", "request"],
      statement:
        "They must answer without undue delay, at the latest within one month of receiving the request, or of the proof of identity or authority they needed. It ends on the same date of the next month, or its last day; on a weekend or bank holiday, on the next working day.",
      citation: "UK GDPR art. 12(3), 15; ICO guidance on time limits",
      dueFor: "answer",
      length: 1,
      extension: {
        totalLength: 3,
        unit: "calendar_month",
        mustBeWritten: false,
        noticeDue: "within_first_length",
        needsReasons: true,
        needsDate: false,
        maxCount: 1,
      },
      confidence: "V1",
      sources: ["S-ICO", "S-EDIN"],
      notes: "Read in full: the ICO’s page, not the article of the law.",
      derivedNote: nationsNote,
      workedExamples: [
        workedExample("2025-09-03", "2025-10-03", "3 September to 3 October, a Friday"),
        workedExample("2026-09-03", "2026-10-05", "3 October is a Saturday: the Monday"),
        workedExample("2025-01-31", "2025-02-28", "February has no 31st: its last day"),
        workedExample("2028-01-31", "2028-02-29", "In a leap year"),
        workedExample("2026-11-25", "2026-12-29", "Christmas, a weekend, Boxing Day made up"),
        workedExample("2025-11-30", "2026-03-02", "28 February is a Saturday", "extension"),
      ],
    },
    {
      ...unitedKingdom,
      ...byMonth,
      id: "UK-SAR-02",
      topics: ["extension", "clock"],
      statement:
        "If the request is complex or there are many, they may take two months more: three months from the day they received it. They must tell you within the first month, and why.",
      citation: "UK GDPR art. 12(3), as ICO guidance explains it",
      dueFor: "longest_extension",
      length: 3,
      confidence: "V3",
      sources: ["S-DENTAL"],
      derivedNote: nationsNote,
      workedExamples: [
        workedExample("2026-09-03", "2026-12-03", "Three months from the first day"),
        workedExample("2025-11-30", "2026-03-02", "28 February is a Saturday"),
      ],
    },
    {
      ...unitedKingdom,
      id: "UK-SAR-03",
      topics: ["fee", "denial"],
      statement:
        "Health records are free in general. They may be refused if they are likely to cause serious harm to anyone’s physical or mental health. One who is no clinician needs a health professional’s opinion from the last 6 months for that.",
      citation: "UK GDPR art. 15 and its serious harm test, as ICO guidance explains it",
      confidence: "V3",
      sources: ["S-DENTAL"],
      notes: "The law’s own paragraph on the test was not read.",
    },
  ],
};
