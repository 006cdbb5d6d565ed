import {
  federalCalendarNote,
  ruleDefaults,
  widerGroundNote,
  workedExample,
} from "../rule-defaults.ts";
import type { Rule, RulePack } from "../rule-pack.ts";

/** 21 working days are about 29 to 31 calendar days, so they can pass the federal day 30. */
const washington = {
  ...ruleDefaults,
  jurisdiction: "US-WA",
  holderTypes: ["provider"],
} satisfies Partial<Rule>;

export const usWaPack: RulePack = {
  id: "us-wa",
  version: 2,
  jurisdiction: "US-WA",
  title: "Washington",
  idPrefixes: ["WA-"],
  notes: null,
  sources: {
    "S-WA-080": { description: "law.onecle.com, RCW 70.02.080", edition: "Copy without a date" },
    "S-WA-090": {
      description: "app.leg.wa.gov, RCW 70.02.090",
      edition: "Official page without a date",
    },
    "S-WA-030": { description: "instalawyer.io, RCW 70.02.030", edition: "Copy read in part" },
  },
  rules: [
    {
      ...washington,
      id: "WA-01",
      topics: ["clock", "extension", "request"],
      conditions: ["written_request"],
      statement:
        "Within 15 working days of receiving a written request they must give access, say that there is no record or who has it, refuse, or say in writing why they need longer and until when. Never later than 21 working days after they received it.",
      citation: "RCW 70.02.080(1)",
      trigger: "request_received",
      dueFor: "answer",
      length: 15,
      unit: "business_day",
      calendar: "us_federal",
      extension: {
        totalLength: 21,
        unit: "business_day",
        mustBeWritten: true,
        noticeDue: "within_first_length",
        needsReasons: true,
        needsDate: true,
        maxCount: 1,
      },
      confidence: "V1",
      sources: ["S-WA-080"],
      notes: "More time only where the record is in use or for unusual circumstances.",
      derivedNote: `${federalCalendarNote} 21 working days can end after the federal day 30; then day 30 leads.`,
      workedExamples: [
        workedExample("2026-11-02", "2026-11-24", "15 working days with Veterans Day left out"),
        workedExample(
          "2026-11-02",
          "2026-12-03",
          "Day 31: later than the federal day",
          "extension",
        ),
        workedExample("2026-03-02", "2026-03-31", "Day 29, with no holiday", "extension"),
      ],
    },
    {
      ...washington,
      id: "WA-02",
      topics: ["denial", "review", "partial_access"],
      statement:
        "They may refuse only on five grounds, and must separate and give you the rest. Where they say it would injure your health or endanger someone, another provider whom you choose may see and copy the record, and they must tell you so.",
      parts: [
        { text: "It would injure your health.", citation: "RCW 70.02.090(1)(a)" },
        { text: "It would reveal a confidential source.", citation: "RCW 70.02.090(1)(b)" },
        { text: "Danger to someone’s life or safety.", citation: "RCW 70.02.090(1)(c)" },
        {
          text: "Papers for a lawsuit, quality assurance, peer review or administration only.",
          citation: "RCW 70.02.090(1)(d)",
        },
        { text: "Another law forbids it.", citation: "RCW 70.02.090(1)(e)" },
      ],
      citation: "RCW 70.02.090(1)-(3)",
      confidence: "V1",
      sources: ["S-WA-090"],
      derivedNote: widerGroundNote,
    },
    {
      ...washington,
      id: "WA-FREE-01",
      topics: ["free_copy"],
      conditions: ["social_security_claim", "claim_on_appeal"],
      statement: "One copy is free if you are appealing a refusal of SSI or SSDI.",
      freeCopy: { price: "free", copies: "first", covers: "what_is_asked", conditions: [] },
      citation: "RCW 70.02.030(2)(b)",
      confidence: "V2",
      sources: ["S-WA-030"],
    },
    {
      ...washington,
      id: "WA-FEE-01",
      topics: ["fee"],
      statement: "They may charge a reasonable fee and may ask for it first.",
      citation: "RCW 70.02.080(2)",
      confidence: "V1",
      sources: ["S-WA-080"],
    },
  ],
};
