import { ruleDefaults, workedExample } from "../rule-defaults.ts";
import type { RulePack } from "../rule-pack.ts";

export const caFedPack: RulePack = {
  id: "ca-fed",
  version: 1,
  jurisdiction: "CA",
  title: "Canada, federal",
  idPrefixes: ["CA-FED-"],
  notes:
    "For private organizations. The provinces have health laws of their own; of these only Ontario’s was read.",
  sources: {
    "S-PIPEDA": { description: "parl.ca, Bill C-6", edition: "Bill of 1999" },
  },
  rules: [
    {
      ...ruleDefaults,
      id: "CA-FED-01",
      jurisdiction: "CA",
      topics: ["clock", "extension", "denial_letter"],
      holderTypes: ["controller"],
      statement:
        "They have 30 days. If they need longer they must tell you within the first 30. No answer counts as a refusal, and a refusal must be in writing with its reasons and what you can do.",
      citation: "PIPEDA s. 8",
      trigger: "request_received",
      dueFor: "answer",
      length: 30,
      unit: "calendar_day",
      confidence: "V2",
      lengthConfidence: "M",
      sources: ["S-PIPEDA"],
      notes:
        "Not verified: the number of days. The text read is the bill of 1999, and it was not checked how long an extension may be.",
      workedExamples: [workedExample("2026-11-02", "2026-12-02", "30 calendar days, not verified")],
    },
  ],
};
