import { ruleDefaults } from "../rule-defaults.ts";
import type { Rule, RulePack } from "../rule-pack.ts";

const florida = {
  ...ruleDefaults,
  jurisdiction: "US-FL",
  holderTypes: ["provider"],
  confidence: "V3",
} satisfies Partial<Rule>;

export const usFlPack: RulePack = {
  id: "us-fl",
  version: 1,
  jurisdiction: "US-FL",
  title: "Florida",
  idPrefixes: ["FL-"],
  notes: null,
  sources: {
    "S-FL-GWU": {
      description: "healthinfolaw.org, Fla. Stat. 456.057",
      edition: "Summary without a date",
    },
    "S-FL-BOM": {
      description: "flboardofmedicine.gov, help center",
      edition: "Board’s help page without a date",
    },
  },
  rules: [
    {
      ...florida,
      id: "FL-01",
      topics: ["clock", "not_a_ground"],
      statement:
        "They must give you copies promptly, without waiting for a legal review, and may not make it depend on paying for treatment.",
      citation: "Fla. Stat. § 456.057",
      sources: ["S-FL-GWU"],
      notes: "The law gives no number of days. Where HIPAA binds them the federal 30 days count.",
    },
    {
      ...florida,
      id: "FL-MH-01",
      topics: ["summary"],
      statement:
        "Instead of copies of psychiatric, psychological or psychotherapy records they may give a report of examination and treatment.",
      citation: "Fla. Stat. § 456.057",
      sources: ["S-FL-BOM"],
      hipaaNote:
        "This conflicts with federal law: a provider that HIPAA binds needs your agreement in advance (SUMMARY-01).",
    },
  ],
};
