import { ruleDefaults, workedExample } from "../rule-defaults.ts";
import type { Rule, RulePack } from "../rule-pack.ts";

/**
 * Social Security: its own file, its hearings, its evidence. It answers under the Privacy Act, not under HIPAA.
 * The hearing office was once called ODAR and is now OHO, the Appeals Council side OAO.
 */
const socialSecurity = {
  ...ruleDefaults,
  jurisdiction: "US",
  holderTypes: ["ssa"],
  confidence: "V1",
} satisfies Partial<Rule>;

export const ssaPack: RulePack = {
  id: "ssa",
  version: 1,
  jurisdiction: "US",
  title: "Social Security: the claim file and the hearing",
  idPrefixes: ["SSA-"],
  notes:
    "Social Security is not the one who treats you, so its file is asked for under the Privacy Act and not under HIPAA. A disc may hold only a part: compare the list of exhibits (section F, medical) with the list of those who treated you.",
  sources: {
    "S-HALLEX-35": {
      description: "ssa.gov/OP_Home/hallex/I-02/I-2-1-35.html; secure.ssa.gov lnx/2501210035",
      edition: "Text of 2016-07-21",
    },
    "S-HALLEX-21": {
      description: "secure.ssa.gov lnx/2501310021",
      edition: "Official page without a date",
    },
    "S-HALLEX-13": { description: "ssa.gov, HALLEX I-2-5-13", edition: "Text of 2017-05-01" },
    "S-ARS": {
      description: "secure.ssa.gov, HALLEX I-5-1-22, lnx/10501022",
      edition: "Revision of 2021-06-07",
    },
    "S-POMS-340": {
      description: "secure.ssa.gov, POMS GN 03340.035, lnx/0203340035",
      edition: "TN 13, October 2021",
    },
    "S-401-55": {
      description: "webarchive.library.unt.edu, SSA’s copy of 20 CFR 401.55",
      edition: "Text of 2008",
    },
    "S-1512": { description: "federal.elaws.us, 20 CFR 404.1512", edition: "eCFR of 2024-11-08" },
    "S-1435": { description: "federal.elaws.us, 20 CFR 416.1435", edition: "eCFR of 2024-11-08" },
    "S-LC-938": {
      description: "legalclarity.org, on 20 CFR 404.938",
      edition: "Summary without a date",
    },
  },
  rules: [
    {
      ...socialSecurity,
      id: "SSA-FILE-01",
      topics: ["ssa", "scope"],
      statement:
        "You and your representative may see everything in the claim file, not only what is proposed as an exhibit. The private section stays closed.",
      citation: "HALLEX I-2-1-35 (HA 01210.035)",
      sources: ["S-HALLEX-35"],
    },
    {
      ...socialSecurity,
      id: "SSA-CD-01",
      topics: ["ssa", "hearing", "form"],
      conditions: ["unrepresented"],
      statement:
        "If nobody represents you, the hearing office makes you an encrypted disc of the electronic file. Usually once the exhibits are ready, and again the evening before the hearing or on the day.",
      citation: "HALLEX I-2-1-35(B)",
      sources: ["S-HALLEX-35"],
      notes: "People in prison get paper. More copies may cost something.",
    },
    {
      ...socialSecurity,
      id: "SSA-CD-02",
      topics: ["ssa", "hearing", "form"],
      statement:
        "You have the same right at the Appeals Council, whatever you need the file for, and to the recordings too.",
      citation: "HALLEX I-3-1-21 (HA 01310.021)",
      sources: ["S-HALLEX-21"],
    },
    {
      ...socialSecurity,
      id: "SSA-ARS-01",
      topics: ["ssa", "hearing", "representative"],
      statement:
        "Certain representatives read the electronic file online, through Appointed Representative Services, instead of getting a disc. They can fetch it any day.",
      citation: "HALLEX I-5-1-22; 81 FR 22697",
      actor: "nobody",
      confidence: "V2",
      sources: ["S-ARS"],
      notes: "Not verified: that these are the ones whom Social Security pays directly.",
    },
    {
      ...socialSecurity,
      id: "SSA-MED-01",
      topics: ["ssa", "denial", "representative"],
      statement:
        "Social Security has a test of its own: if seeing medical records directly is likely to harm you, it sends them to a person whom you name in writing, who decides what to tell you. It can be a doctor or another responsible person.",
      citation: "20 CFR 401.55(b); POMS GN 03340.035",
      confidence: "V2",
      sources: ["S-401-55", "S-POMS-340"],
      notes:
        "This designated representative is not the one who represents you in the claim, and not a payee. It can be asked for even where the doctor releases the records freely. The regulation was read in a text of 2008.",
    },
    {
      ...socialSecurity,
      id: "SSA-MED-02",
      topics: ["ssa", "request"],
      statement:
        "Name a designated representative in your first request, so that a refusal does not cost you weeks.",
      citation: "From SSA-MED-01: 20 CFR 401.55(b)",
      actor: "person",
      confidence: "derived",
      derived: true,
      sources: ["S-401-55", "S-POMS-340"],
    },
    {
      ...socialSecurity,
      id: "SSA-PHONE-01",
      topics: ["ssa", "form"],
      statement: "Social Security never releases or discusses medical records by telephone.",
      citation: "POMS GN 03340.035",
      sources: ["S-POMS-340"],
    },
    {
      ...socialSecurity,
      id: "SSA-EVID-01",
      topics: ["ssa", "evidence"],
      statement:
        "You must tell Social Security about, or send, all evidence that has to do with your disability, and all of each piece. This goes on for as long as the claim does.",
      citation: "20 CFR 404.1512(a)",
      actor: "person",
      sources: ["S-1512"],
    },
    {
      ...socialSecurity,
      id: "SSA-EVID-02",
      topics: ["ssa", "hearing", "evidence"],
      statement:
        "Before a hearing, send evidence or tell them of it no later than 5 business days before. Later only if they misled you, a limitation kept you from it, or something unusual, unexpected and unavoidable happened.",
      citation: "20 CFR 404.935, 416.1435; HALLEX I-2-5-13",
      trigger: "hearing_held",
      dueFor: "evidence",
      length: 5,
      unit: "business_day",
      calendar: "us_federal",
      direction: "before",
      actor: "person",
      confidence: "V2",
      sources: ["S-1435", "S-HALLEX-13"],
      notes: "HALLEX was read in full, the regulation in part.",
      workedExamples: [
        workedExample("2026-12-02", "2026-11-24", "Back over a weekend and Thanksgiving"),
        workedExample("2026-11-18", "2026-11-10", "Back over Veterans Day"),
      ],
    },
    {
      ...socialSecurity,
      id: "SSA-EVID-03",
      topics: ["ssa", "hearing", "evidence"],
      statement:
        "It is enough to tell them in time about records that you asked for and have not received.",
      citation: "HALLEX I-2-5-13",
      actor: "person",
      sources: ["S-HALLEX-13"],
    },
    {
      ...socialSecurity,
      id: "SSA-NOTICE-01",
      topics: ["ssa", "hearing"],
      statement: "They must send the notice of the hearing at least 75 days before it.",
      citation: "20 CFR 404.938",
      trigger: "hearing_held",
      dueFor: "hearing_notice",
      length: 75,
      unit: "calendar_day",
      direction: "before",
      confidence: "V3",
      sources: ["S-LC-938"],
      workedExamples: [workedExample("2026-12-02", "2026-09-18", "75 days back from the hearing")],
    },
    {
      ...socialSecurity,
      id: "SSA-DEV-01",
      topics: ["ssa", "evidence"],
      statement:
        "Before it finds that you are not disabled, Social Security must gather your medical history.",
      citation: "20 CFR 404.1512(b)",
      confidence: "V2",
      sources: ["S-1512"],
      notes:
        "Only the heading was read. Not verified: that it goes back 12 months from the month of the application.",
    },
    {
      ...socialSecurity,
      id: "SSA-APPEAL-01",
      topics: ["ssa", "hearing"],
      statement:
        "Not verified: you have 60 days from receiving a decision to appeal. It counts as received 5 days after its date.",
      citation: "20 CFR 404.901, 404.909, 404.933",
      trigger: "decision_received",
      dueFor: "appeal",
      length: 60,
      unit: "calendar_day",
      actor: "person",
      confidence: "M",
      sources: [],
      notes:
        "Nobody has read the rule for us yet, so it sets no reminder. Look at the date on your own notice.",
      workedExamples: [workedExample("2026-11-02", "2027-01-01", "60 calendar days, not verified")],
    },
  ],
};
