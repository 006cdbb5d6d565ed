import { ruleDefaults, workedExample } from "../rule-defaults.ts";
import type { Rule, RulePack } from "../rule-pack.ts";

const ireland = {
  ...ruleDefaults,
  jurisdiction: "IE",
  confidence: "V1",
  sources: ["S-IE"],
} satisfies Partial<Rule>;

export const iePack: RulePack = {
  id: "ie",
  version: 2,
  jurisdiction: "IE",
  title: "Ireland",
  idPrefixes: ["IE-"],
  notes: null,
  sources: {
    "S-IE": {
      description: "GitHub legalize-dev/legalize-ie, ie/IE-2018-act-7.md and ie/IE-2014-act-30.md",
      edition: "Consolidated to 2026-02-04",
    },
    "S-DPC": {
      description: "dataprotection.ie, How long will it take?",
      edition: "Page of the Irish authority without a date",
    },
  },
  rules: [
    {
      ...ireland,
      id: "IE-SAR-01",
      topics: ["clock", "extension", "denial"],
      holderTypes: ["controller"],
      statement:
        "The European month counts: one month, or three in all if they tell you why within the first. Ministers may limit access where it is likely to cause serious harm to your physical or mental health.",
      citation: "GDPR art. 12(3), 15; Data Protection Act 2018 s. 60(5)",
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
      lengthConfidence: "V2",
      sources: ["S-IE", "S-DPC"],
      notes:
        "The Irish Act was read in full, the European article as the Irish authority tells it.",
      derivedNote: "We count to the corresponding date and do not move it.",
      workedExamples: [
        workedExample("2026-09-03", "2026-10-03", "The corresponding date, though a Saturday"),
        workedExample("2025-11-30", "2026-02-28", "Three months in all", "extension"),
      ],
    },
    {
      ...ireland,
      id: "IE-FOI-01",
      topics: ["clock", "extension"],
      holderTypes: ["public_body"],
      statement:
        "A public body, such as the health service, must decide within 4 weeks of receiving the request. Ask in writing and say that you ask under this Act. It may take up to 4 weeks more if it tells you so, and why, before the first 4 are over.",
      citation: "Freedom of Information Act 2014 s. 12(1)(a), s. 13(1), s. 14",
      trigger: "request_received",
      dueFor: "answer",
      length: 4,
      clockConditions: ["written_request", "named_as_foi_request"],
      unit: "week",
      extension: {
        totalLength: 8,
        unit: "week",
        mustBeWritten: false,
        noticeDue: "within_first_length",
        needsReasons: true,
        needsDate: false,
        maxCount: 1,
      },
      workedExamples: [
        workedExample("2026-11-02", "2026-11-30", "4 weeks are 28 days"),
        workedExample("2026-11-02", "2026-12-28", "8 weeks in all", "extension"),
      ],
    },
    {
      ...ireland,
      id: "IE-FOI-02",
      topics: ["denial", "review", "denial_letter"],
      holderTypes: ["public_body"],
      statement:
        "It may refuse a medical or psychiatric record that might harm your health, well-being or emotional condition. The notice must offer access through a health professional whom you name.",
      citation: "Freedom of Information Act 2014 s. 37(3)-(4)",
    },
  ],
};
