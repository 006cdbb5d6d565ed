import { ruleDefaults, workedExample } from "../rule-defaults.ts";
import type { RulePack } from "../rule-pack.ts";

export const euPack: RulePack = {
  id: "eu",
  version: 1,
  jurisdiction: "EU",
  title: "European Union",
  idPrefixes: ["EU-"],
  notes:
    "The law of each member state may limit access to health records. Only Ireland’s was read.",
  sources: {
    "S-DPC": {
      description: "dataprotection.ie, How long will it take?",
      edition: "Page of the Irish authority without a date",
    },
  },
  rules: [
    {
      ...ruleDefaults,
      id: "EU-SAR-01",
      jurisdiction: "EU",
      topics: ["clock", "extension", "denial_letter", "scope"],
      holderTypes: ["controller"],
      statement:
        "You may see and get your data. They must answer within one month, or within two months more if they tell you so, and why, in the first month. If they refuse they must say why and how to complain, within one month too.",
      citation: "GDPR art. 12(3)-(4), 15",
      trigger: "request_received",
      dueFor: "answer",
      length: 1,
      unit: "calendar_month",
      extension: {
        totalLength: 3,
        unit: "calendar_month",
        mustBeWritten: false,
        noticeDue: "within_first_length",
        needsReasons: true,
        needsDate: false,
        maxCount: 1,
      },
      confidence: "V2",
      sources: ["S-DPC"],
      notes:
        "Not verified: the European rule on counting (Regulation 1182/71), which may move a last day that is no working day.",
      derivedNote: "We count to the corresponding date and do not move it.",
      workedExamples: [
        workedExample("2026-09-03", "2026-10-03", "The corresponding date, though a Saturday"),
        workedExample("2026-01-31", "2026-02-28", "February has no 31st: its last day"),
        workedExample("2025-11-30", "2026-02-28", "Three months in all", "extension"),
      ],
    },
  ],
};
