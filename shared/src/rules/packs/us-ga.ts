import { ruleDefaults, widerGroundNote, workedExample } from "../rule-defaults.ts";
import type { RulePack } from "../rule-pack.ts";

export const usGaPack: RulePack = {
  id: "us-ga",
  version: 1,
  jurisdiction: "US-GA",
  title: "Georgia",
  idPrefixes: ["GA-"],
  notes: null,
  sources: {
    "S-GA": { description: "casetext, 31-33-2 (2024); dozierlawllc.com", edition: "Text to 2024" },
  },
  rules: [
    {
      ...ruleDefaults,
      id: "GA-01",
      jurisdiction: "US-GA",
      topics: ["clock", "denial", "representative", "third_party"],
      holderTypes: ["provider"],
      conditions: ["written_request"],
      statement:
        "If you, or an agent under an advance directive, ask in writing, they must give a complete and current copy. They may refuse if it would harm your physical or mental health, but not refuse to send it to another provider.",
      citation: "O.C.G.A. § 31-33-2(a)-(c)",
      trigger: "request_received",
      dueFor: "copies",
      length: 30,
      unit: "calendar_day",
      confidence: "V2",
      lengthConfidence: "M",
      sources: ["S-GA"],
      notes:
        "Psychiatric advance directives count. Not verified: the 30 days of paragraph (b). The part on refusing is from a secondary source.",
      derivedNote: widerGroundNote,
      workedExamples: [workedExample("2026-11-02", "2026-12-02", "30 calendar days, not verified")],
    },
  ],
};
