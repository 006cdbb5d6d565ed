import { ruleDefaults } from "../rule-defaults.ts";
import type { Rule, RulePack } from "../rule-pack.ts";

const illinois = {
  ...ruleDefaults,
  jurisdiction: "US-IL",
  holderTypes: ["mental_health_professional", "facility"],
  confidence: "V2",
  sources: ["S-IL-4"],
} satisfies Partial<Rule>;

export const usIlPack: RulePack = {
  id: "us-il",
  version: 1,
  jurisdiction: "US-IL",
  title: "Illinois",
  idPrefixes: ["IL-"],
  notes: null,
  sources: {
    "S-IL-4": {
      description:
        "law.onecle.com/illinois/740ilcs110/4.html; ilga.gov, P.A. 104-0263; statutes.laws.com/illinois/chapter740/2043 (definitions)",
      edition: "Copy read in part; amended by P.A. 104-0263",
    },
  },
  rules: [
    {
      ...illinois,
      id: "IL-MH-01",
      topics: ["scope", "request", "representative"],
      statement:
        "From the age of 12 you may see and copy your own mental health record. Under 12 a parent or guardian may; from 12 to 17 a parent’s access is limited.",
      citation: "740 ILCS 110/4(a)",
      notes: "The section gives no deadline. Where HIPAA binds them the federal 30 days count.",
    },
    {
      ...illinois,
      id: "IL-MH-02",
      topics: ["request", "fee"],
      statement:
        "They may offer free help with reading the record, but refusing the help does not limit your access. Only copies may cost a reasonable fee.",
      citation: "740 ILCS 110/4(b)",
    },
    {
      ...illinois,
      id: "IL-MH-03",
      topics: ["psychotherapy_notes"],
      statement:
        "A therapist’s personal notes are a kind of their own: what others said in confidence, what would hurt your relationships, and the therapist’s guesses, impressions and reminders.",
      citation: "740 ILCS 110/2",
      hipaaNote: "Under federal law only true psychotherapy notes are closed to you (PSY-01).",
    },
  ],
};
