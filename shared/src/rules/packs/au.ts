import { ruleDefaults, workedExample } from "../rule-defaults.ts";
import type { RulePack } from "../rule-pack.ts";

export const auPack: RulePack = {
  id: "au",
  version: 2,
  jurisdiction: "AU",
  title: "Australia",
  idPrefixes: ["AU-"],
  notes: null,
  sources: {
    "S-OAIC": { description: "oaic.gov.au, APP guidelines, chapter 12", edition: "Read in part" },
    "S-APP12": { description: "workingwiththelaw.net", edition: "Summary without a date" },
  },
  rules: [
    {
      ...ruleDefaults,
      id: "AU-APP12-01",
      jurisdiction: "AU",
      topics: ["scope", "clock", "denial", "denial_letter"],
      holderTypes: ["controller", "public_body"],
      statement:
        "They must give access if you ask. A refusal must be in writing with its reasons and how to complain. Organizations may refuse for a serious threat to anyone’s life, health or safety.",
      citation: "Australian Privacy Principle 12",
      confidence: "V3",
      sources: ["S-OAIC", "S-APP12"],
      notes: "An organization has a reasonable time. The law gives it no number of days.",
    },
    {
      ...ruleDefaults,
      id: "AU-APP12-02",
      jurisdiction: "AU",
      topics: ["clock"],
      holderTypes: ["public_body"],
      statement: "A government agency has 30 days to answer.",
      citation: "Australian Privacy Principle 12",
      trigger: "request_received",
      dueFor: "answer",
      length: 30,
      unit: "calendar_day",
      confidence: "V3",
      lengthConfidence: "M",
      sources: ["S-OAIC", "S-APP12"],
      notes: "Not verified: the 30 days. They bind government agencies only.",
      workedExamples: [workedExample("2026-11-02", "2026-12-02", "30 calendar days, not verified")],
    },
  ],
};
