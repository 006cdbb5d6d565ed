import { ruleDefaults, workedExample } from "../rule-defaults.ts";
import type { RulePack } from "../rule-pack.ts";

export const usMtPack: RulePack = {
  id: "us-mt",
  version: 1,
  jurisdiction: "US-MT",
  title: "Montana",
  idPrefixes: ["MT-"],
  notes: null,
  sources: {
    "S-MT": { description: "privacy.wiki, 50-16-541", edition: "Copy read in part" },
  },
  rules: [
    {
      ...ruleDefaults,
      id: "MT-01",
      jurisdiction: "US-MT",
      topics: ["clock", "extension", "fee"],
      holderTypes: ["provider"],
      conditions: ["written_request"],
      statement:
        "They must answer a written request within 10 days. If they need longer they must say in writing why and until when, at most 21 days after they received it. Looking at the record is free.",
      citation: "Mont. Code Ann. § 50-16-541(1)",
      trigger: "request_received",
      dueFor: "answer",
      length: 10,
      unit: "calendar_day",
      extension: {
        totalLength: 21,
        unit: "calendar_day",
        mustBeWritten: true,
        noticeDue: "not_stated",
        needsReasons: true,
        needsDate: true,
        maxCount: 1,
      },
      confidence: "V2",
      sources: ["S-MT"],
      workedExamples: [
        workedExample("2026-11-02", "2026-11-12", "10 calendar days"),
        workedExample("2026-11-02", "2026-11-23", "21 days in all, from the request", "extension"),
      ],
    },
  ],
};
