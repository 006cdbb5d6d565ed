import { ruleDefaults, workedExample } from "../rule-defaults.ts";
import type { Rule, RulePack } from "../rule-pack.ts";

const massachusetts = {
  ...ruleDefaults,
  jurisdiction: "US-MA",
  holderTypes: ["provider"],
} satisfies Partial<Rule>;

export const usMaPack: RulePack = {
  id: "us-ma",
  version: 3,
  jurisdiction: "US-MA",
  title: "Massachusetts",
  idPrefixes: ["MA-"],
  notes: null,
  sources: {
    "S-MA-B": {
      description: "casetext, Beauchesne v. New England Neurological Associates",
      edition: "Ruling of 2020-10-29",
    },
    "S-MA-SW": { description: "pbl.com, on social workers’ records", edition: "Article of 2007" },
  },
  rules: [
    {
      ...massachusetts,
      id: "MA-01",
      topics: ["fee"],
      statement: "The state’s limits on copy fees count for certified copies too.",
      citation:
        "Mass. G.L. c. 111 § 70; c. 112 § 12CC; Beauchesne v. New England Neurological Associates (App. Ct. 2020)",
      confidence: "V2",
      sources: ["S-MA-B"],
      notes: "The amounts were not read, so we show none.",
    },
    {
      ...massachusetts,
      id: "MA-FREE-01",
      topics: ["free_copy", "clock"],
      conditions: ["public_benefit_claim"],
      statement:
        "No charge if the record supports a claim or an appeal under the Social Security Act or a benefit program based on need. They have 30 days.",
      freeCopy: { price: "free", copies: "every", covers: "what_is_asked", conditions: [] },
      citation: "Mass. G.L. c. 111 § 70; c. 112 § 12CC",
      trigger: "request_received",
      dueFor: "free_copy",
      length: 30,
      clockConditions: ["claim_named_in_request"],
      unit: "calendar_day",
      confidence: "V3",
      sources: ["S-MA-SW"],
      notes:
        "From an article about social workers. It does not name the paragraph. The 30 days are those of the free copy and of no other request.",
      derivedNote: "We take the sections of MA-01, the state’s limits on copy fees, as its place.",
      workedExamples: [workedExample("2026-11-02", "2026-12-02", "30 calendar days")],
    },
  ],
};
