import { ruleDefaults, workedExample } from "../rule-defaults.ts";
import type { RulePack } from "../rule-pack.ts";

export const usCtPack: RulePack = {
  id: "us-ct",
  version: 2,
  jurisdiction: "US-CT",
  title: "Connecticut",
  idPrefixes: ["CT-"],
  notes: null,
  sources: {
    "S-CT": {
      description: "Connecticut Department of Public Health, Access to Medical Records",
      edition: "Agency page, read in part",
    },
  },
  rules: [
    {
      ...ruleDefaults,
      id: "CT-01",
      jurisdiction: "US-CT",
      topics: ["fee", "free_copy", "clock"],
      holderTypes: ["provider"],
      conditions: ["written_request"],
      statement:
        "If you ask in writing they must give you a copy for at most 65 cents a page and postage. It is free if you need it for a claim or an appeal under the Social Security Act and send a paper that shows it.",
      freeCopy: {
        price: "free",
        copies: "every",
        covers: "what_is_asked",
        conditions: ["social_security_claim", "proof_of_claim_with_request"],
      },
      feeLimit: {
        copies: "every",
        perPage: [{ upToPage: null, cents: 65 }],
        microfilmCents: null,
        conditions: [],
      },
      citation: "Conn. Gen. Stat. § 20-7c",
      trigger: "request_received",
      dueFor: "copies",
      length: 30,
      unit: "calendar_day",
      confidence: "V2",
      lengthConfidence: "M",
      sources: ["S-CT"],
      notes: "Not verified: the 30 days. The page that was read is cut off before them.",
      workedExamples: [workedExample("2026-11-02", "2026-12-02", "30 calendar days, not verified")],
    },
  ],
};
