import { ruleDefaults, workedExample } from "../rule-defaults.ts";
import type { Rule, RulePack } from "../rule-pack.ts";

/** Only records for a Social Security claim. */
const louisiana = {
  ...ruleDefaults,
  jurisdiction: "US-LA",
  holderTypes: ["provider"],
  conditions: ["social_security_claim"],
  confidence: "V1",
  sources: ["S-LA"],
} satisfies Partial<Rule>;

export const usLaPack: RulePack = {
  id: "us-la",
  version: 3,
  jurisdiction: "US-LA",
  title: "Louisiana",
  idPrefixes: ["LA-"],
  notes: "Only records for a Social Security claim.",
  sources: {
    "S-LA": { description: "legis.la.gov, Law.aspx?d=207155", edition: "Official page, undated" },
  },
  rules: [
    {
      ...louisiana,
      id: "LA-SSA-01",
      topics: ["clock", "fee", "ssa"],
      statement:
        "Records needed for an SSDI or SSI claim must come within 15 days of the request and the authorization. They may cost at most 50 cents a page for 5 pages, then 25 cents.",
      feeLimit: {
        copies: "every",
        perPage: [
          { upToPage: 5, cents: 50 },
          { upToPage: null, cents: 25 },
        ],
        microfilmCents: null,
        conditions: [],
      },
      citation: "La. R.S. 46:18(A)-(B)",
      trigger: "request_received",
      dueFor: "copies",
      length: 15,
      clockConditions: ["claim_named_in_request", "signed_request"],
      unit: "calendar_day",
      onMiss: ["LA-SSA-02"],
      notes:
        "You, your representative before Social Security or your agent may ask. The law says a reasonable time, not over 15 days.",
      workedExamples: [workedExample("2026-11-02", "2026-11-17", "15 calendar days")],
    },
    {
      ...louisiana,
      id: "LA-SSA-02",
      topics: ["court", "certified_letter", "ssa"],
      statement:
        "If a subpoena or court order was needed they may have to pay your lawyer. Only if you first sent a notice of this by certified mail and they did nothing for 5 days after it arrived.",
      citation: "La. R.S. 46:18(B)",
      trigger: "certified_notice_received",
      dueFor: "liability",
      length: 5,
      unit: "calendar_day",
      notes: "The only place found where certified mail is itself a condition of the law.",
      workedExamples: [workedExample("2026-11-02", "2026-11-07", "5 days, a Saturday counts")],
    },
  ],
};
