import { ruleDefaults, widerGroundNote, workedExample } from "../rule-defaults.ts";
import type { RulePack } from "../rule-pack.ts";

export const usWiPack: RulePack = {
  id: "us-wi",
  version: 1,
  jurisdiction: "US-WI",
  title: "Wisconsin",
  idPrefixes: ["WI-"],
  notes: null,
  sources: {
    "S-WI": { description: "healthinfolaw.org, DHS 92.05", edition: "Summary of 2015" },
  },
  rules: [
    {
      ...ruleDefaults,
      id: "WI-MH-01",
      jurisdiction: "US-WI",
      topics: ["clock", "denial", "fee"],
      holderTypes: ["mental_health_professional", "facility"],
      conditions: ["after_discharge"],
      statement:
        "For mental health, developmental and substance use treatment: during treatment access may be limited where harm outweighs the good. After discharge you may look on one day’s notice and get copies within 5 days. If you cannot pay, the fee may be waived.",
      citation: "Wis. Admin. Code § DHS 92.05",
      trigger: "request_received",
      dueFor: "copies",
      length: 5,
      unit: "calendar_day",
      confidence: "V3",
      lengthConfidence: "M",
      sources: ["S-WI"],
      notes: "Not verified: whether the days are working days. So no date is counted from them.",
      derivedNote: widerGroundNote,
      workedExamples: [
        workedExample("2026-11-02", "2026-11-07", "5 days if every day counts, not verified"),
      ],
    },
  ],
};
