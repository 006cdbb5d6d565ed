import {
  federalCalendarNote,
  ruleDefaults,
  widerGroundNote,
  workedExample,
} from "../rule-defaults.ts";
import type { Rule, RulePack } from "../rule-pack.ts";

const maryland = {
  ...ruleDefaults,
  jurisdiction: "US-MD",
  holderTypes: ["provider"],
  sources: ["S-MD"],
} satisfies Partial<Rule>;

export const usMdPack: RulePack = {
  id: "us-md",
  version: 1,
  jurisdiction: "US-MD",
  title: "Maryland",
  idPrefixes: ["MD-"],
  notes: null,
  sources: {
    "S-MD": {
      description: "law.justia.com, 2013, section 4-304; law.uslawyerdatabase.com, 2022, headings",
      edition: "Text of 2013",
    },
  },
  rules: [
    {
      ...maryland,
      id: "MD-01",
      topics: ["clock"],
      conditions: ["written_request"],
      statement:
        "They must answer a written request within a reasonable time. If they knowingly refuse for more than 21 working days they owe you the damage it did.",
      citation: "Md. Code, Health-General §§ 4-304(a)(1), 4-309(a)",
      trigger: "request_received",
      dueFor: "liability",
      length: 21,
      unit: "business_day",
      calendar: "us_federal",
      confidence: "V2",
      notes:
        "The 21 working days are not the time to answer: after them a knowing refusal costs damages.",
      derivedNote: federalCalendarNote,
      workedExamples: [
        workedExample("2026-11-02", "2026-12-03", "Veterans Day and Thanksgiving do not count"),
      ],
    },
    {
      ...maryland,
      id: "MD-MH-01",
      topics: ["denial", "summary", "review"],
      statement:
        "A part of a psychiatric or psychological record that they believe would injure your health may be withheld. If you ask in writing they must give you a summary of it, let another qualified provider see and copy it, and tell you that you may choose one.",
      citation: "Md. Code, Health-General § 4-304(a)(2)",
      confidence: "V1",
      derivedNote: widerGroundNote,
    },
  ],
};
