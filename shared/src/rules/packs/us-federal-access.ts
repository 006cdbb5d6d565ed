import { ruleDefaults, workedExample } from "../rule-defaults.ts";
import type { Rule, RulePack } from "../rule-pack.ts";

/**
 * The federal rules that an assessment counts and judges with, so small that every page can load them. The rest of
 * federal law stands in us-federal.ts, which holds this pack too.
 *
 * The combined text is HHS's edition as amended through 2013-03-26; that 164.524(b) to (e) and 160.306 are unchanged
 * since has not been checked against the live eCFR. Check it before a release, and then set `verifiedOn`.
 */
const regulation = {
  ...ruleDefaults,
  jurisdiction: "US",
  holderTypes: ["covered_entity"],
  confidence: "V1",
  sources: ["S-HIPAA"],
} satisfies Partial<Rule>;

/** Guidance read in part, as an archived copy. */
const guidance = {
  ...regulation,
  confidence: "V2",
  sources: ["S-FAQ2046"],
} satisfies Partial<Rule>;

/** Guidance known only through others who report it. */
const reported = {
  ...regulation,
  confidence: "V3",
  sources: ["S-TCOBURN", "S-SAUL"],
} satisfies Partial<Rule>;

const scopeAndClock: Rule[] = [
  {
    ...regulation,
    id: "FED-SCOPE-01",
    topics: ["scope"],
    statement:
      "Only a covered entity is bound: a health plan, a clearing house, or a provider who sends health information electronically for things like insurance billing.",
    citation: "45 CFR 160.102(a), 160.103",
    actor: "nobody",
    notes: "A therapist who takes only cash and never bills electronically may not be covered.",
  },
  {
    ...regulation,
    id: "FED-CLOCK-01",
    topics: ["clock"],
    statement:
      "They must give access, or say no in writing, no later than 30 days after they receive the request.",
    citation: "45 CFR 164.524(b)(2)(i)",
    trigger: "request_received",
    dueFor: "answer",
    length: 30,
    unit: "calendar_day",
    extension: {
      totalLength: 60,
      unit: "calendar_day",
      mustBeWritten: true,
      noticeDue: "within_first_length",
      needsReasons: true,
      needsDate: true,
      maxCount: 1,
    },
    onMiss: ["FED-OCR-01"],
    workedExamples: [
      workedExample("2026-01-31", "2026-03-02", "30 days are not one month"),
      workedExample("2028-01-31", "2028-03-01", "February has 29 days in a leap year"),
      workedExample("2026-10-13", "2026-11-12", "The clock runs over weekends and holidays"),
      workedExample(
        "2026-10-13",
        "2026-12-12",
        "60 days in all, not 30 from the letter",
        "extension",
      ),
    ],
  },
  {
    ...regulation,
    id: "FED-CLOCK-02",
    topics: ["clock", "extension"],
    statement:
      "They may take more time once, at most 60 days in all. Within the first 30 days they must tell you in writing why, and by which day they will finish.",
    citation: "45 CFR 164.524(b)(2)(ii)",
    trigger: "request_received",
    dueFor: "longest_extension",
    length: 60,
    unit: "calendar_day",
    onMiss: ["FED-OCR-01"],
    notes:
      "We count the day the letter reached you. The rule does not say whether the day it was mailed could count instead.",
    workedExamples: [
      workedExample(
        "2026-10-13",
        "2026-12-12",
        "60 days from the day the request arrived, not 30 from the letter",
      ),
    ],
  },
  {
    ...regulation,
    id: "FED-CLOCK-03",
    topics: ["clock"],
    statement: "A last day on a weekend or a holiday does not move to the next working day.",
    citation: "45 CFR 164.524(b)(2); compare 160.526(a)",
    actor: "nobody",
    derived: true,
    notes:
      "The section on access is silent. The HIPAA rules move a date only in penalty hearings, so we do not move it here.",
  },
  {
    ...regulation,
    id: "FED-CLOCK-04",
    topics: ["clock"],
    statement:
      "Nothing pauses the 30 days: no unpaid fee, no form that they prefer, no identity check, no copy service.",
    citation: "45 CFR 164.524(b)(2)",
    derived: true,
    notes:
      "In 1999 the department took the view that copies which are ready in time, with word that you can collect them, meet the duty (read in part). Where a representative still had to show proof, reported cases count from the day it came (from a secondary source).",
  },
  {
    ...regulation,
    id: "FED-CLOCK-05",
    topics: ["clock"],
    statement:
      "Each request has its own 30 days. A new request does not start the older one again.",
    citation: "45 CFR 164.524(b)(2)",
    derived: true,
  },
  {
    ...regulation,
    id: "FED-WRONGPLACE-01",
    topics: ["request"],
    statement:
      "If they do not have the records and know who does, they must tell you where to send the request.",
    citation: "45 CFR 164.524(d)(3)",
  },
  {
    ...regulation,
    id: "FED-AMEND-01",
    topics: ["amendment"],
    statement:
      "They must act on a request to amend the record no later than 60 days after they receive it. They may take 30 more days once, in writing.",
    parts: [
      { text: "A no says on what ground.", citation: "45 CFR 164.526(d)(1)" },
      {
        text: "It says that you may send a statement of disagreement.",
        citation: "45 CFR 164.526(d)(1)",
      },
      {
        text: "It says that, without a statement, your request and the no can go with the record when it is given out later.",
        citation: "45 CFR 164.526(d)(1)",
      },
      {
        text: "It says how to complain, with the name or title and the phone number of a contact.",
        citation: "45 CFR 164.526(d)(1)",
      },
    ],
    citation: "45 CFR 164.526(b)(2), (d)(1)",
    trigger: "amendment_request_received",
    dueFor: "amendment_answer",
    length: 60,
    unit: "calendar_day",
    extension: {
      totalLength: 90,
      unit: "calendar_day",
      mustBeWritten: true,
      noticeDue: "within_first_length",
      needsReasons: true,
      needsDate: true,
      maxCount: 1,
    },
    onMiss: ["FED-OCR-01"],
    workedExamples: [
      workedExample("2026-10-13", "2026-12-12", "Amendment has 60 days where access has 30"),
      workedExample("2026-10-13", "2027-01-11", "90 days in all", "extension"),
    ],
  },
  {
    ...regulation,
    id: "FED-ACCT-01",
    topics: ["scope"],
    statement:
      "Not verified: you may ask for a list of those to whom your record was given, and they have 60 days to answer.",
    citation: "45 CFR 164.528",
    trigger: "accounting_request_received",
    dueFor: "accounting_answer",
    length: 60,
    unit: "calendar_day",
    confidence: "M",
    sources: [],
    notes:
      "From memory: this section has not been read here. Check it before you rely on it. Nobody is called late by it.",
    workedExamples: [workedExample("2026-10-13", "2026-12-12", "60 calendar days, not verified")],
  },
  {
    ...regulation,
    id: "FED-OCR-01",
    topics: ["complaint"],
    statement:
      "A complaint to the HHS Office for Civil Rights must be filed within 180 days of when you knew, or should have known, of what went wrong. The office may allow more time for good cause.",
    citation: "45 CFR 160.306(b)(3)",
    trigger: "duty_missed_or_denied",
    dueFor: "complaint",
    length: 180,
    unit: "calendar_day",
    actor: "person",
    parts: [
      { text: "In writing, on paper or electronic.", citation: "45 CFR 160.306(b)(1)" },
      { text: "Names the person or office you complain about.", citation: "45 CFR 160.306(b)(2)" },
      { text: "Says what they did or failed to do.", citation: "45 CFR 160.306(b)(2)" },
    ],
    notes:
      "We count from the first missed day or the day a denial came, to be safe. You need not complain to the holder first. The office has no deadline of its own.",
    workedExamples: [
      workedExample("2026-11-12", "2027-05-11", "180 days from the day the answer was due"),
      workedExample("2026-06-08", "2026-12-05", "180 days from the day a denial came"),
    ],
  },
  {
    ...regulation,
    id: "CERT-01",
    topics: ["certified_letter", "clock"],
    statement:
      "Certified mail is not required. It proves the day your request arrived, and that day starts the 30 days.",
    citation: "45 CFR 164.524(b)(2)",
    confidence: "derived",
    derived: true,
    actor: "nobody",
    notes: "The rule has no fixed number of days for mail to arrive.",
  },
];

const answersAndDenials: Rule[] = [
  {
    ...regulation,
    id: "SUMMARY-01",
    topics: ["summary"],
    statement:
      "A summary may take the place of the records only if you agreed to it, and to any fee for it, in advance.",
    citation: "45 CFR 164.524(c)(2)(iii)",
  },
  {
    ...regulation,
    id: "PARTIAL-01",
    topics: ["partial_access"],
    statement:
      "After leaving out what they may withhold, they must give you everything else that you asked for.",
    citation: "45 CFR 164.524(d)(1)",
  },
  {
    ...regulation,
    id: "DENIALLETTER-01",
    topics: ["denial_letter"],
    statement:
      "A denial must be in writing and in plain language. It must give the basis, any right to a review and how to use it, and how to complain, with a contact's name or title and telephone number.",
    citation: "45 CFR 164.524(d)(2)",
  },
  {
    ...regulation,
    id: "REVIEW-01",
    topics: ["review"],
    statement:
      "On some grounds you may have a denial reviewed by a licensed health care professional who took no part in it. They must refer it promptly and decide in a reasonable time.",
    citation: "45 CFR 164.524(a)(4), (d)(4)",
    trigger: "review_requested",
    notes: "The rule gives no number of days, so we show none.",
  },
  {
    ...guidance,
    id: "FEE-03",
    topics: ["fee"],
    statement: "They must tell you the approximate fee in advance.",
    citation: "HHS guidance on 45 CFR 164.524(c)(4)",
    sources: ["S-FAQ-FEE"],
  },
];

const unreviewableGrounds: Rule[] = [
  {
    ...regulation,
    id: "DENY-U1a",
    topics: ["denial", "psychotherapy_notes"],
    statement:
      "They may withhold psychotherapy notes, which are a mental health professional's own notes of a session, kept apart from the rest of the record.",
    citation: "45 CFR 164.524(a)(2)(i) with (a)(1)(i)",
  },
  {
    ...regulation,
    id: "DENY-U1b",
    topics: ["denial"],
    statement: "They may withhold what was put together for a legal proceeding.",
    citation: "45 CFR 164.524(a)(2)(i) with (a)(1)(ii)",
    notes: "HHS says that the records underneath stay open to you (read in part).",
  },
  {
    ...regulation,
    id: "DENY-U2",
    topics: ["denial"],
    statement:
      "A prison or jail may refuse a copy that would put health, safety or security at risk.",
    citation: "45 CFR 164.524(a)(2)(ii)",
  },
  {
    ...regulation,
    id: "DENY-U3",
    topics: ["denial"],
    statement:
      "Access may wait while a research study with treatment goes on, if you agreed to that when you joined.",
    citation: "45 CFR 164.524(a)(2)(iii)",
  },
  {
    ...regulation,
    id: "DENY-U4",
    topics: ["denial"],
    statement: "Records under the federal Privacy Act may be withheld where that Act allows it.",
    citation: "45 CFR 164.524(a)(2)(iv)",
  },
  {
    ...regulation,
    id: "DENY-U5",
    topics: ["denial"],
    statement:
      "They may withhold what someone other than a health care provider told them in confidence, if access would reveal who it was.",
    citation: "45 CFR 164.524(a)(2)(v)",
  },
];

const reviewableGrounds: Rule[] = [
  {
    ...regulation,
    id: "DENY-R1",
    topics: ["denial"],
    statement:
      "A licensed professional may refuse where access is reasonably likely to endanger someone's life or physical safety.",
    citation: "45 CFR 164.524(a)(3)(i)",
    notes: "HHS guidance reads this narrowly: fear of upset is not enough (FAQ 2046).",
  },
  {
    ...regulation,
    id: "DENY-R2",
    topics: ["denial"],
    statement:
      "A licensed professional may refuse where the record speaks of another person and access is reasonably likely to cause that person substantial harm.",
    citation: "45 CFR 164.524(a)(3)(ii)",
  },
  {
    ...regulation,
    id: "DENY-R3",
    topics: ["denial"],
    statement:
      "A licensed professional may refuse a personal representative where that access is reasonably likely to cause substantial harm.",
    citation: "45 CFR 164.524(a)(3)(iii)",
  },
];

const notGrounds: Rule[] = [
  {
    ...reported,
    id: "NOTGROUND-BILL",
    topics: ["not_a_ground"],
    statement: "An unpaid bill for treatment is not a reason to refuse.",
    citation: "HHS guidance on 45 CFR 164.524",
  },
  {
    ...guidance,
    id: "NOTGROUND-UPSET",
    topics: ["not_a_ground"],
    statement:
      "“You may be upset” or “for your own protection” is not a reason. Only danger to life or physical safety counts.",
    citation: "45 CFR 164.524(a)(3)(i); HHS FAQ 2046",
  },
  {
    ...regulation,
    id: "NOTGROUND-POLICY",
    topics: ["not_a_ground"],
    statement: "An office policy is not a reason. Only the grounds listed in the rule count.",
    citation: "45 CFR 164.524(a)(2), (a)(3) and (d)(2)",
  },
  {
    ...reported,
    id: "NOTGROUND-OTHERDOC",
    topics: ["not_a_ground"],
    statement: "Pages in your record that came from another doctor belong to your record too.",
    citation: "45 CFR 164.501, 164.524(a)(1)",
    sources: ["S-SHUMAKER"],
  },
  {
    ...regulation,
    id: "NOTGROUND-TOCLINICIAN",
    topics: ["not_a_ground"],
    statement:
      "The right to the records is yours. You may choose to have them sent to someone; they may not choose for you.",
    citation: "45 CFR 164.524(a)(1), (c)(3)(ii)",
  },
  {
    ...regulation,
    id: "NOTGROUND-SUMMARY",
    topics: ["not_a_ground"],
    statement: "A summary takes the place of the records only if you agreed in advance.",
    citation: "45 CFR 164.524(c)(2)(iii)",
  },
  {
    ...regulation,
    id: "NOTGROUND-PORTAL",
    topics: ["not_a_ground"],
    statement:
      "A portal is enough only if it holds everything you asked for, in the form you asked for.",
    citation: "45 CFR 164.524(c)(2)",
    derived: true,
  },
  {
    ...regulation,
    id: "NOTGROUND-REASON",
    topics: ["not_a_ground"],
    statement: "You do not have to give a reason for wanting your records.",
    citation: "45 CFR 164.524",
    derived: true,
    notes: "Nothing in the section asks for a reason.",
  },
];

const psychotherapyNotes: Rule[] = [
  {
    ...regulation,
    id: "PSY-01",
    topics: ["psychotherapy_notes", "scope"],
    statement:
      "Psychotherapy notes are only a mental health professional’s own notes of what was said in a session, kept apart from the rest of your record. Notes that are mixed into the chart are not psychotherapy notes.",
    parts: [
      {
        text: "Recorded by a health care provider who is a mental health professional.",
        citation: null,
      },
      {
        text: "About what was said in a private, group, joint or family counseling session.",
        citation: null,
      },
      { text: "Kept apart from the rest of the medical record.", citation: null },
      {
        text: "Never psychotherapy notes: medication and its monitoring, session start and stop times, kinds and frequency of treatment, results of clinical tests.",
        citation: null,
      },
      {
        text: "Never psychotherapy notes: any summary of diagnosis, functional status, treatment plan, symptoms, prognosis or progress to date.",
        citation: null,
      },
    ],
    citation: "45 CFR 164.501",
    derivedNote:
      "So progress notes, intake notes, diagnosis, treatment plan and test results are open to you.",
  },
  {
    ...regulation,
    id: "PSY-02",
    topics: ["psychotherapy_notes", "denial", "authorization", "test_data"],
    statement:
      "You have no right to see true psychotherapy notes, and no review if they are refused. They must still refuse that part in writing and give you everything else. To send such notes to someone else, they need a separate authorization.",
    citation: "45 CFR 164.524(a)(1)(i), (a)(2)(i); 164.508(a)(2), (b)(3)(ii)",
    notes: "They may choose to show you the notes; nothing in 164.524 forbids it.",
    derivedNote:
      "Raw test data is not named in the rule, though “results of clinical tests” are. Ask for it; whether it is owed is uncertain.",
  },
];

const whichLaw: Rule[] = [
  {
    ...regulation,
    id: "PREEMPT-01",
    topics: ["which_law"],
    statement:
      "State law that gives you more access stands beside federal law; one that gives you less gives way. So for a holder that HIPAA binds, take item by item what is better for you.",
    parts: [
      { text: "Deadline: the earliest date that counts.", citation: null },
      { text: "Refusal: only on a ground that fits both laws.", citation: null },
      { text: "Fee: the lower one.", citation: null },
      { text: "Review: both ways are open.", citation: null },
      { text: "Summary: only if you agreed.", citation: null },
      { text: "A holder that HIPAA does not bind: state law only.", citation: null },
    ],
    citation: "45 CFR 160.202, 160.203(b)",
    actor: "nobody",
    derived: true,
    sources: ["S-HIPAA", "S-GWU50"],
    notes:
      "Our use of the definitions, not a ruling on each state law. Needs a lawyer’s eye where much hangs on it.",
  },
];

/** The access rules of federal law; part of `usFederalPack`. */
export const usFederalAccessPack: RulePack = {
  id: "us-federal",
  version: 3,
  jurisdiction: "US",
  title: "Federal law: the HIPAA right of access",
  idPrefixes: [
    "FED-",
    "DENY-",
    "NOTGROUND-",
    "DENIALLETTER-",
    "PARTIAL-",
    "REVIEW-",
    "SUMMARY-",
    "FEE-",
    "CERT-",
    "PSY-",
    "PREEMPT-",
  ],
  notes: null,
  sources: {
    "S-HIPAA": {
      description:
        "HHS Office for Civil Rights, HIPAA Administrative Simplification Regulation Text (45 CFR 160, 162, 164)",
      edition: "HHS combined regulation text, as amended through 2013-03-26",
    },
    "S-FAQ2046": {
      description: "HHS FAQ 2046, hhs.gov/hipaa/for-professionals/faq/2046",
      edition: "Archived copy of 2021-08-17",
    },
    "S-TCOBURN": {
      description: "thompsoncoburn.com, 2016-01-19, on the HHS access guidance",
      edition: "Law-firm summary of the HHS access guidance",
    },
    "S-SAUL": {
      description: "saul.com alert, July 2022",
      edition: "Law-firm summary of the HHS access guidance",
    },
    "S-SHUMAKER": {
      description: "shumaker.com, HIPAA Part VI (quotes an HHS FAQ on scope)",
      edition: "Law-firm summary quoting an HHS FAQ",
    },
    "S-FAQ-FEE": {
      description:
        "HHS FAQ on telling individuals of fees in advance, as quoted at businessassociateagreements.com",
      edition: "Text of the FAQ as quoted on another site",
    },
    "S-GWU50": {
      description: "healthinfolaw.org, comparison of 50 states",
      edition: "Comparison of 2013-09-24",
    },
  },
  rules: [
    ...scopeAndClock,
    ...answersAndDenials,
    ...unreviewableGrounds,
    ...reviewableGrounds,
    ...notGrounds,
    ...psychotherapyNotes,
    ...whichLaw,
  ],
};
