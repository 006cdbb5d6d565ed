import { ruleDefaults } from "../rule-defaults.ts";
import type { RulePack } from "../rule-pack.ts";

export const usPaPack: RulePack = {
  id: "us-pa",
  version: 1,
  jurisdiction: "US-PA",
  title: "Pennsylvania",
  idPrefixes: ["PA-"],
  notes: null,
  sources: {
    "S-PA": {
      description: "pacodeandbulletin.gov, 5100.33; casetext",
      edition: "Text to 2024-11-09",
    },
  },
  rules: [
    {
      ...ruleDefaults,
      id: "PA-MH-01",
      jurisdiction: "US-PA",
      topics: ["scope", "denial"],
      holderTypes: ["facility", "mental_health_professional"],
      conditions: ["person_is_14_or_older"],
      statement:
        "From the age of 14 you may ask to see your treatment record. Only limited parts may be refused: where the director decides that exact information would be a substantial detriment to your treatment, or where it would reveal a confidential source.",
      citation: "55 Pa. Code § 5100.33(a)-(c)",
      confidence: "V2",
      sources: ["S-PA"],
      notes:
        "The team leader must write the reason down. No deadline was found in what was read; where HIPAA binds them the federal 30 days count.",
      hipaaNote:
        "Here access means looking. Federal law gives copies too, and harm to treatment is no federal ground.",
    },
  ],
};
