import { plainDate } from "../../calendar/plain-date.ts";
import { ruleDefaults } from "../rule-defaults.ts";
import type { Rule, RulePack } from "../rule-pack.ts";
import { usFederalAccessPack } from "./us-federal-access.ts";

/**
 * Federal law as a whole: the access rules that every assessment uses, and here what stands around them. The Social
 * Security rules have a pack of their own.
 */
const regulation = {
  ...ruleDefaults,
  jurisdiction: "US",
  holderTypes: ["covered_entity"],
  confidence: "V1",
  sources: ["S-HIPAA"],
} satisfies Partial<Rule>;

const requests: Rule[] = [
  {
    ...regulation,
    id: "FED-SCOPE-02",
    topics: ["scope", "request"],
    statement:
      "You may look at your records, get a copy, or both, for as long as they are kept. That means medical and billing records, a health plan’s records, and anything else used to make decisions about you. You need give no reason.",
    citation: "45 CFR 164.524(a)(1); 164.501; 164.502(b)(2)(ii)",
    sources: ["S-HIPAA", "S-ELAWS-524"],
    notes:
      "Access to the same record is owed once, even where it is kept in several places (164.524(c)(1)). The rule to share only the minimum does not limit what you get yourself.",
  },
  {
    ...regulation,
    id: "FED-SCOPE-03",
    topics: ["request", "form"],
    statement:
      "They may ask for the request in writing only if they told people so before. They must check who you are and that you may have the records.",
    citation: "45 CFR 164.524(b)(1); 164.514(h)",
    sources: ["S-HIPAA", "S-ACL", "S-NYBLOG"],
    notes:
      "HHS guidance, as others report it: the check may not be a barrier or delay you without good reason. Not verified: its usual examples, such as making you come in person, or use only the portal or only the mail.",
  },
  {
    ...regulation,
    id: "FED-DECEASED-01",
    topics: ["deceased", "representative"],
    statement:
      "Records of a person who has died stay protected for 50 years. The executor, or whoever else may act for the estate, has the right to see them.",
    citation: "45 CFR 164.502(f), (g)(4)",
  },
  {
    ...regulation,
    id: "FED-HITECH-01",
    topics: ["form", "third_party", "fee"],
    statement:
      "Where they keep an electronic health record, you may have an electronic copy and may have it sent to a person whom you clearly name. The fee may not be more than the cost of their labor.",
    citation: "42 USC 17935(e)(1)-(3)",
    sources: ["S-USC-17935"],
    notes:
      "A company that works for them, such as a copy service, may hand over the records itself.",
  },
  {
    ...regulation,
    id: "FED-PROPOSED-01",
    topics: ["proposal", "clock"],
    statement:
      "Not law: a proposal of 2021 would cut the 30 days, and the 30 more, to 15 and 15. The 30 days stand.",
    citation: "86 FR 6446 (proposed rule, 2021-01-21)",
    actor: "nobody",
    confidence: "V2",
    sources: ["S-NPRM"],
    notes:
      "Articles on the web that call 15 days the new HIPAA rule describe this proposal. Not verified: that it is still not final. No final rule was found in any source read.",
  },
];

const feesAndForms: Rule[] = [
  {
    ...regulation,
    id: "FEE-01",
    topics: ["fee"],
    statement:
      "They may charge a reasonable fee for what the copy costs them, and for nothing else.",
    parts: [
      { text: "Labor for copying, on paper or electronic.", citation: "45 CFR 164.524(c)(4)(i)" },
      {
        text: "Paper, or a disc or stick if you ask for one.",
        citation: "45 CFR 164.524(c)(4)(ii)",
      },
      { text: "Postage, if you ask for mail.", citation: "45 CFR 164.524(c)(4)(iii)" },
      {
        text: "Preparing a summary or an explanation, if you agreed to it.",
        citation: "45 CFR 164.524(c)(4)(iv)",
      },
    ],
    citation: "45 CFR 164.524(c)(4)(i)-(iv); 42 USC 17935(e)(3)",
    sources: ["S-HIPAA", "S-USC-17935", "S-TCOBURN", "S-CIOX"],
    notes:
      "That search, retrieval, verification and storage may not be charged, even where state law allows it, is HHS guidance as others report it.",
    derivedNote: "The rule speaks of copies and summaries only, so merely looking costs nothing.",
  },
  {
    ...regulation,
    id: "FEE-02",
    topics: ["fee"],
    statement:
      "For an electronic copy of electronic records they may choose a flat fee of up to $6.50 instead of working out the cost. It is a choice of theirs, not a limit on every fee.",
    citation: "HHS FAQ 2030 on 45 CFR 164.524(c)(4)",
    sources: ["S-FAQ2030", "S-CIOX"],
    notes:
      "HHS names three ways: the actual cost, a schedule of average costs, or the flat fee. A court called them guidance that is not final (Ciox; from a secondary source).",
  },
  {
    ...regulation,
    id: "FEE-04",
    topics: ["free_copy", "fee"],
    statement:
      "In some states a copy is free, or cheaper, when it supports a claim for Social Security or other benefits. Usually proof of the claim must go with the request.",
    citation: "State laws, which stand where they give you more: 45 CFR 160.203(b)",
    confidence: "derived",
    derived: true,
    notes:
      "Read so far: Texas, Washington, Connecticut, Massachusetts, California and Minnesota; Louisiana limits the fee; Kentucky always gives one copy free.",
  },
  {
    ...regulation,
    id: "FORM-01",
    topics: ["form"],
    statement:
      "They must give the records in the form you ask for if they readily can. If not, as a readable paper copy or in another form you agree on. Electronic records must come in electronic form if you ask for that.",
    citation: "45 CFR 164.524(c)(2)(i)-(ii), (c)(3)(i)",
    notes:
      "Time and place must be convenient, or they mail the copy if you ask. They may talk with you about scope and form, but only to help you get the records in time.",
  },
  {
    ...regulation,
    id: "THIRD-01",
    topics: ["third_party", "fee"],
    statement:
      "If you want the copy sent to someone else, ask in writing, sign, and say clearly who it is and where to send it. Since a court ruling of 2020 they must do so only for an electronic copy of an electronic health record, and the fee limit does not cover it.",
    citation: "45 CFR 164.524(c)(3)(ii); Ciox Health v. Azar, 435 F. Supp. 3d 30 (D.D.C. 2020)",
    confidence: "V3",
    sources: ["S-HIPAA", "S-CIOX", "S-FAQ2030"],
    notes:
      "The regulation was read in full; the ruling is known from secondary sources and from the notice on HHS pages.",
    derivedNote:
      "To keep the fee limit and the full right, have the copy sent to yourself and pass it on.",
    effectiveFrom: plainDate("2020-01-23"),
  },
  {
    ...regulation,
    id: "AUTH-01",
    topics: ["authorization", "request"],
    statement:
      "Asking for your own records is not the same as an authorization. A request obliges them; an authorization only allows them. If they answer your request with an authorization form, your request still counts.",
    parts: [
      { text: "What information, described exactly.", citation: "45 CFR 164.508(c)(1)" },
      { text: "Who may disclose it, and who receives it.", citation: "45 CFR 164.508(c)(1)" },
      {
        text: "The purpose; “at the request of the individual” is enough.",
        citation: "45 CFR 164.508(c)(1)",
      },
      {
        text: "An expiration date or event, a signature and its date.",
        citation: "45 CFR 164.508(c)(1)",
      },
      {
        text: "Statements on taking it back, on treatment not depending on it, and on what the receiver may do.",
        citation: "45 CFR 164.508(c)(2)",
      },
    ],
    citation: "45 CFR 164.508(b)(5), (c)(1)-(3); HHS FAQ 2041",
    confidence: "V2",
    sources: ["S-FAQ2041", "S-HIPAA"],
    notes:
      "The list is what an authorization for Social Security, a lawyer or a new therapist must hold; those parts of the rule were read in full. You may take it back in writing.",
  },
];

const peopleAndDuties: Rule[] = [
  {
    ...regulation,
    id: "PR-01",
    topics: ["representative"],
    statement:
      "A person who by law may make health care decisions for an adult must be treated like that adult, for the records that go with the role.",
    citation: "45 CFR 164.502(g)(2)",
  },
  {
    ...regulation,
    id: "PR-02",
    topics: ["representative"],
    statement:
      "The same goes for a parent or guardian of a minor. Not where the minor could consent alone, where a court or someone else consented, or where the parent agreed to confidentiality. State law on parents comes first; where it is silent, a licensed professional decides.",
    citation: "45 CFR 164.502(g)(3)",
  },
  {
    ...regulation,
    id: "PR-03",
    topics: ["representative", "denial"],
    statement:
      "They may refuse to treat someone as a representative if they have good reason to believe that the person abuses, neglects or endangers the patient, and judge that it is not in the patient’s interest.",
    citation: "45 CFR 164.502(g)(5)",
  },
  {
    ...regulation,
    id: "PR-04",
    topics: ["representative", "third_party"],
    statement:
      "A friend, an advocate, or a person who represents someone before Social Security is not a representative for medical records by that alone. Use an authorization, or have the copy sent to that person.",
    citation: "45 CFR 164.502(g)",
    confidence: "derived",
    derived: true,
  },
  {
    ...regulation,
    id: "RETAL-01",
    topics: ["retaliation"],
    statement:
      "They may not threaten, pressure, treat worse or punish anyone for using a right or for complaining.",
    citation: "45 CFR 164.530(g); 160.316",
  },
  {
    ...regulation,
    id: "WAIVE-01",
    topics: ["retaliation"],
    statement:
      "They may not make you give up your rights to get treatment, payment, enrollment or benefits.",
    citation: "45 CFR 164.530(h)",
  },
  {
    ...regulation,
    id: "CONTACT-01",
    topics: ["complaint", "record_keeping"],
    statement: "They must have a privacy official, and a person or office that takes complaints.",
    citation: "45 CFR 164.530(a)(1)",
  },
  {
    ...regulation,
    id: "FED-CMP-ENT-01",
    topics: ["complaint"],
    statement:
      "They must have a way to complain to them, and keep a record of complaints and what came of them.",
    citation: "45 CFR 164.530(d)",
    notes: "The rule gives no time for their answer, so we show none.",
  },
  {
    ...regulation,
    id: "RETAIN-01",
    topics: ["record_keeping"],
    statement:
      "They must keep their papers about these rules, such as requests and denials, for 6 years. This is not about how long they keep the chart itself.",
    citation: "45 CFR 164.530(j)(2)",
  },
  {
    ...regulation,
    id: "DOC-01",
    topics: ["record_keeping"],
    statement: "They must write down which records people may see and who handles the requests.",
    citation: "45 CFR 164.524(e)",
  },
];

const outside: Rule[] = [
  {
    ...regulation,
    id: "FED-CMP-01",
    topics: ["complaint"],
    statement:
      "A violation that goes on counts once for each day. Penalties go by fault; willful neglect that is not mended within 30 days is the worst. They go to the government.",
    citation: "45 CFR 160.404(b)(2), 160.406",
    actor: "nobody",
    notes:
      "We print no amounts: they change every year and were not checked. Not verified: that HIPAA gives no lawsuit of your own.",
  },
  {
    ...regulation,
    id: "IB-01",
    topics: ["information_blocking"],
    holderTypes: ["provider"],
    statement:
      "A provider may not do what it knows to be unreasonable and likely to get in the way of access to electronic health information, unless a law requires it or an exception fits. Anyone may report it to the National Coordinator.",
    citation: "42 USC 300jj-52(a)(1), (b)(2), (d)(3); 45 CFR 171.102",
    sources: ["S-USC-IB", "S-EHI"],
    notes:
      "It covers electronic records that you could ask for, without psychotherapy notes and papers put together for a lawsuit (read in part). For software makers and networks the penalty is up to $1,000,000 a violation. The law gives no number of days for an answer.",
  },
  {
    ...regulation,
    id: "IB-02",
    topics: ["information_blocking", "denial"],
    holderTypes: ["provider"],
    statement:
      "The exception for preventing harm has no gap for mental health. A licensed professional who treats you must judge your own case, and for your own request only danger to life or physical safety counts. You keep the right to a review.",
    citation: "45 CFR 171.201(a)-(e)",
    confidence: "V2",
    sources: ["S-171201", "S-ONCFAQ"],
    notes:
      "Substantial harm counts only for another person named in the record, or where a representative asks.",
  },
  {
    ...regulation,
    id: "P2-01",
    topics: ["part2"],
    holderTypes: ["provider", "facility"],
    statement:
      "The special rules for substance use treatment do not keep you from your own records, and you need no written consent to get them. What you get that way may not be used to bring criminal charges against you.",
    citation: "42 CFR 2.23(a)-(b)",
    confidence: "V2",
    sources: ["S-P2"],
    notes:
      "It allows access but does not order it; HIPAA does, where the program is covered. Text of October 2022; the wording was revised in 2024.",
  },
  {
    ...regulation,
    id: "PA-01",
    topics: ["protection_and_advocacy", "denial"],
    holderTypes: ["protection_and_advocacy"],
    statement:
      "A protection and advocacy office that has your records may not pass them on to you if the mental health professional in charge wrote that this would harm you. You may pick another professional; if that one disagrees, the office may give them to you.",
    citation: "42 USC 10806(b)",
    sources: ["S-USC-PAIMI"],
    notes: "It binds only such an office. It is no ground for a doctor or a hospital.",
  },
  {
    ...regulation,
    id: "LETTER-01",
    topics: ["certified_letter", "request", "review", "complaint", "partial_access"],
    statement:
      "The certified letter has five points. Keep its number, the day you mailed it and the day on the return receipt.",
    parts: [
      {
        text: "Say what you ask for: full medical records and treatment notes, and any test results and test data.",
        citation: "45 CFR 164.524(a)(1), 164.501",
      },
      {
        text: "Quote the rule and ask which “extremely rare” circumstances apply to you. Those words are HHS guidance (FAQ 2046), not the rule’s.",
        citation: "45 CFR 164.524(a)(3)(i), (d)(2)(i)",
      },
      {
        text: "Ask how to have a refusal reviewed by a licensed health care professional who did not participate in the original decision to deny.",
        citation: "45 CFR 164.524(a)(4), (d)(4)",
      },
      {
        text: "Ask how to complain to the HHS Office for Civil Rights.",
        citation: "45 CFR 164.524(d)(2)(iii), 160.306",
      },
      {
        text: "Ask them to separate what they withhold and to send the rest.",
        citation: "45 CFR 164.524(d)(1)",
      },
    ],
    citation: "45 CFR 164.524; 160.306",
    actor: "person",
    confidence: "derived",
    derived: true,
    sources: ["S-HIPAA", "S-FAQ2046"],
    notes:
      "Good to add: the format you want, that it comes to you, the day by which they must act, an estimate of the fee, and your state’s free-copy law if there is one.",
  },
];

/** All of federal law but the Social Security rules. */
export const usFederalPack: RulePack = {
  ...usFederalAccessPack,
  title: "Federal law: HIPAA and what stands around it",
  idPrefixes: [
    ...usFederalAccessPack.idPrefixes,
    "FORM-",
    "THIRD-",
    "AUTH-",
    "PR-",
    "RETAL-",
    "WAIVE-",
    "CONTACT-",
    "RETAIN-",
    "DOC-",
    "IB-",
    "P2-",
    "PA-01",
    "LETTER-",
  ],
  sources: {
    ...usFederalAccessPack.sources,
    "S-ELAWS-524": {
      description: "federal.elaws.us/cfr/45-cfr-164.524, opening part",
      edition: "eCFR of 2024-11-08",
    },
    "S-ACL": {
      description: "aclnys.org/?p=2357 (quotes HHS on unreasonable measures)",
      edition: "HHS guidance as quoted on another site",
    },
    "S-NYBLOG": {
      description: "nyhealthlawblog.com, 2016-01-26",
      edition: "Summary of the HHS access guidance of 2016",
    },
    "S-USC-17935": {
      description: "42 USC 17935, GitHub legalize-dev/legalize-us, us/USC-T42-S17935.md",
      edition: "Release point Pub. L. 119-73, 2026-03-26",
    },
    "S-NPRM": {
      description: "regulations.justia.com, 2021-01-21 (86 FR 6446); akingump.com",
      edition: "Proposed rule of 2021-01-21",
    },
    "S-CIOX": {
      description:
        "dataprivacyandsecurityinsider.com and healthlawrx.com, February 2020; app.midpage.ai, summary of 435 F. Supp. 3d 30",
      edition: "Summaries of the ruling of 2020-01-23",
    },
    "S-FAQ2030": { description: "HHS FAQ 2030", edition: "Archived copy of 2021-08-17" },
    "S-FAQ2041": { description: "HHS FAQ 2041", edition: "Archived copy of 2021-08-17" },
    "S-USC-IB": {
      description: "42 USC 300jj-52, GitHub legalize-dev/legalize-us, us/USC-T42-S300jj–52.md",
      edition: "Release point Pub. L. 119-73, 2026-03-26",
    },
    "S-EHI": {
      description: "45 CFR 171.102 as quoted in a public document on GitHub",
      edition: "Quotation without a date",
    },
    "S-171201": {
      description: "law.cornell.edu/cfr/text/45/171.201; law.lawstack.com",
      edition: "Copies read in part, without a date",
    },
    "S-ONCFAQ": {
      description: "healthit.gov/faqs, subtopic 7046, preventing harm",
      edition: "Archived copy without a date",
    },
    "S-P2": {
      description:
        "lawserver.com, 42 CFR 2.23; codes.findlaw.com (2022-10-02); headings at federal.elaws.us (2024-11-08)",
      edition: "Text current to October 2022",
    },
    "S-USC-PAIMI": {
      description: "42 USC 10806, GitHub legalize-dev/legalize-us, us/USC-T42-S10806.md",
      edition: "Release point Pub. L. 119-73, 2026-03-26",
    },
  },
  rules: [
    ...usFederalAccessPack.rules,
    ...requests,
    ...feesAndForms,
    ...peopleAndDuties,
    ...outside,
  ],
};
