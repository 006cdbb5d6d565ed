import { ruleDefaults } from "../rule-defaults.ts";
import type { RulePack } from "../rule-pack.ts";

export const usKyPack: RulePack = {
  id: "us-ky",
  version: 2,
  jurisdiction: "US-KY",
  title: "Kentucky",
  idPrefixes: ["KY-"],
  notes: null,
  sources: {
    "S-KY": {
      description: "kyopengov.org, OAG 09-009 and 20-ORD-101 (quote KRS 422.317)",
      edition: "Opinions of 2009 and 2020",
    },
  },
  rules: [
    {
      ...ruleDefaults,
      id: "KY-FREE-01",
      jurisdiction: "US-KY",
      topics: ["free_copy", "fee"],
      holderTypes: ["hospital", "provider"],
      conditions: ["written_request"],
      statement:
        "If you ask in writing, a hospital or provider must give you one copy of your record free. A second copy may cost at most $1 a page.",
      freeCopy: { price: "free", copies: "first", covers: "what_is_asked", conditions: [] },
      feeLimit: {
        copies: "later",
        perPage: [{ upToPage: null, cents: 100 }],
        microfilmCents: null,
        conditions: [],
      },
      citation: "KRS 422.317(1)-(2)",
      confidence: "V2",
      sources: ["S-KY"],
      notes: "Not from the Department of Corrections. Read in full in part, and in excerpt.",
    },
  ],
};
