import {
  type RightsCard,
  type RuleDetail,
  type RuleSummary,
  rightsCardSchema,
  ruleDetailSchema,
  ruleSummarySchema,
} from "@recourse/shared/api/rules";

const texas = {
  id: "TX-PHYS-01",
  jurisdiction: "US-TX",
  lawName: "Texas",
  topics: ["clock", "summary"],
  statement: "A physician must give you copies by the 15th business day.",
  citation: "Tex. Occupations Code § 159.006(a)",
  length: { count: 15, unit: "business days" },
  confidence: "V1",
  confidenceInWords: "High: full text read",
  derived: false,
  notVerified: null,
  hipaaNote: null,
  verifiedOn: "2026-11-22",
};
const federal = {
  ...texas,
  id: "FED-CLOCK-03",
  jurisdiction: "US",
  lawName: "Federal law",
  topics: ["clock"],
  statement: "A last day on a weekend does not move.",
  citation: "45 CFR 164.524(b)(2)",
  length: null,
  confidenceInWords: "Worked out from the other rules",
  derived: true,
};

/** One rule of a state with a number, one federal rule that is a conclusion. */
export const sampleRules: readonly RuleSummary[] = [texas, federal].map((rule) =>
  ruleSummarySchema.parse(rule),
);

/** A state's rule in which only the number of days is from memory. */
export const sampleRule: RuleDetail = ruleDetailSchema.parse({
  ...texas,
  notVerified: "length",
  pack: { id: "us-tx", version: 1, notes: null },
  parts: [{ text: "Copies, or a summary", citation: "§ 159.006(b)" }],
  holderTypes: ["physician"],
  binds: "A physician",
  conditions: ["written_request"],
  onlyIf: "Only if you ask in writing",
  clock: {
    ...{ trigger: "request_received", dueFor: "answer", length: 15, unit: "business_day" },
    ...{ calendar: "us_federal", direction: "after", countFrom: "day_after", rollover: "none" },
    ...{ actor: "holder", extension: null, validFor: null, conditions: [] },
  },
  counting: [{ question: "Length", answer: "15 business days" }],
  workedExamples: [
    { counts: "length", dayZero: "2026-11-02", due: "2026-11-24", shows: "Veterans Day" },
  ],
  freeCopy: null,
  feeLimit: null,
  onMiss: [{ id: "FED-OCR-01", statement: "Complain within 180 days." }],
  lengthConfidenceInWords: "Not verified: from memory. It drives no alarm",
  hipaaNote: "Wider than the federal ground.",
  derivedNote: null,
  notes: null,
  effectiveFrom: null,
  effectiveUntil: null,
  sources: [{ key: "S-TX", description: "lawserver.com", edition: "Copy of 2024" }],
  countedInCases: false,
});

export const sampleJurisdictions = {
  items: [
    { code: "US", name: "United States, federal law", kind: "federal", rules: 75, packs: [] },
    { code: "US-TX", name: "Texas", kind: "us_state", rules: 4, packs: [] },
  ],
  notListed: "Places not listed are not verified.",
};

export const sampleCard: RightsCard = rightsCardSchema.parse({
  code: "US-TX",
  name: "Texas",
  ownLawRead: true,
  remarks: ["Item by item you have what is better for you."],
  sections: [{ heading: "When they must answer", rules: [texas, federal] }],
});
