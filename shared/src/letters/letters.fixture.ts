import { assess } from "../assessment/assess.ts";
import type { Deadline, Finding } from "../assessment/assessment.ts";
import { exactDate } from "../calendar/date-range.ts";
import { addDays, type PlainDate, plainDate } from "../calendar/plain-date.ts";
import { referenceTo } from "../rules/rule-index.ts";
import type { CaseEvent, NewEvent } from "../workflow/events.ts";
import type { AskedFor } from "../workflow/records.ts";
import { replay } from "../workflow/records-case.ts";
import { newEvent, on, record } from "../workflow/testing/sample-events.ts";
import type { LetterFactsInput } from "./letter-facts.ts";

const requestId = "0198f000-0000-7000-8000-000000000001";

export const exampleAskedFor: AskedFor = {
  kinds: ["complete_record", "treatment_notes", "test_results", "test_data"],
  from: plainDate("2023-01-01"),
  to: null,
  format: "pdf",
};

const requestSent: CaseEvent = {
  id: requestId,
  sequence: 1,
  recordedOn: plainDate("2026-10-13"),
  recordedBy: "user",
  type: "request_sent",
  occurredOn: exactDate(plainDate("2026-10-13")),
  details: { method: "fax", askedFor: exampleAskedFor },
};

const received: CaseEvent = {
  id: "0198f000-0000-7000-8000-000000000002",
  sequence: 2,
  recordedOn: plainDate("2026-10-13"),
  recordedBy: "user",
  type: "receipt_established",
  occurredOn: exactDate(plainDate("2026-10-13")),
  details: { requestId, basis: "fax_confirmation" },
};

/** The answer clock of the example request, as the assessment lists it. */
export function exampleDeadline(status: Deadline["status"], due = "2026-11-12"): Deadline {
  const on = plainDate(due);
  return {
    id: `answer_due:${requestId}`,
    kind: "answer_due",
    requestId,
    party: "holder",
    due: exactDate(on),
    status,
    daysLate: status === "passed" ? 7 : null,
    legal: true,
    title: "Their answer",
    summary: "",
    explanation: {
      summary: "",
      counting: [],
      workings: [
        {
          rule: referenceTo("FED-CLOCK-01"),
          fallsOn: { earliest: on, latest: status === "may_have_passed" ? addDays(on, 14) : on },
          dayZero: "",
          counted: "",
          daysSkipped: "",
          moreTime: "",
        },
      ],
      missing: [],
      notes: [],
    },
  };
}

export function exampleFinding(code: string, letterSentence: string): Finding {
  return {
    id: `${code}:${requestId}`,
    code,
    requestId,
    since: plainDate("2026-11-16"),
    curedOn: null,
    title: "",
    summary: "",
    letterSentence,
    rules: [],
  };
}

/** An invented case with nothing missing: a request of October 13 that was not answered by November 12. */
export function exampleCase(today: PlainDate = plainDate("2026-11-19")): LetterFactsInput {
  return {
    person: {
      name: "Renata Moreno",
      relationship: "self",
      dateOfBirth: plainDate("1985-03-04"),
      mailingAddress: "PO Box 210\nAustin, Texas 78701",
      phone: "(512) 555-0134",
      email: null,
    },
    holder: {
      name: "Larkspur Psychiatry",
      kind: "practice",
      jurisdiction: "US-ME",
      hipaaCovered: "yes",
      doctorName: "Alan Reyes, MD",
      phone: null,
      address: "4100 Medical Parkway, Suite 210\nAustin, Texas 78756",
    },
    writer: { name: "Dana Whitfield" },
    caseState: replay([requestSent, received]),
    askedFor: exampleAskedFor,
    claimStage: "unknown",
    assessment: { deadlines: [exampleDeadline("passed")], findings: [], comparisons: [] },
    today,
  };
}

/** The same case on the day after the request, when nothing is late. */
export function exampleCaseInTime(): LetterFactsInput {
  const today = addDays(plainDate("2026-10-13"), 1);
  return {
    ...exampleCase(today),
    assessment: { deadlines: [exampleDeadline("upcoming")], findings: [], comparisons: [] },
  };
}

/** What happened in `fullCase`: everything that letters can speak of. */
const fullStory: readonly NewEvent[] = [
  newEvent("request_sent", on("2026-09-01"), {
    method: "fax",
    askedFor: { ...exampleAskedFor, kinds: ["treatment_notes", "test_results", "billing_records"] },
    privateLawyer: true,
  }),
  newEvent("receipt_established", on("2026-09-01"), { basis: "fax_confirmation" }),
  newEvent("forms_or_fee_demanded", on("2026-09-08"), {
    formName: "Authorization to release information",
    formKind: "authorization_form",
    amount: 60,
    items: [{ label: "Search fee", amount: 25, category: "search_and_retrieval" }],
    toldInAdvance: false,
  }),
  newEvent("summaries_received", on("2026-09-15")),
  newEvent("records_received", on("2026-09-20"), {
    kinds: ["billing_records"],
    from: "2023-01-01",
    to: "2026-08-31",
    format: "paper",
    formatReason: "no_reason",
  }),
  newEvent("extension_notice_received", on("2026-10-05"), { written: true }),
  newEvent("denied", on("2026-10-12"), {
    ground: "endangers_life_or_safety",
    groundInTheirWords: "It could upset the patient.",
    decidedByLicensedProfessional: false,
    letter: {
      basisStated: true,
      reviewRightsStated: false,
      contactNameOrTitle: false,
      contactPhone: false,
    },
  }),
  newEvent("transfer_offered", on("2026-10-14"), { to: "June Park, PsyD" }),
  newEvent("review_session_offered", on("2026-10-14")),
  newEvent("retaliation_reported", on("2026-10-15")),
  newEvent("amendment_requested", on("2026-09-25"), {
    what: "in remission",
    page: "note of March 3, 2025",
    method: "mail",
  }),
  newEvent("amendment_answered", on("2026-10-20"), {
    answer: "denied",
    basisInTheirWords: "The note is accurate.",
  }),
  newEvent("hearing_scheduled", on("2026-10-21"), { hearingOn: "2027-01-20" }),
];

/** A long case in Texas in which nearly everything happened, with the findings of the real rules. */
export function fullCase(
  changes: Partial<LetterFactsInput["holder"]> = {},
  today: PlainDate = plainDate("2026-11-19"),
): LetterFactsInput {
  const example = exampleCase(today);
  const facts = {
    state: replay(record(fullStory)),
    holder: { ...example.holder, jurisdiction: "US-TX", ...changes },
    person: example.person,
    claimStage: "hearing" as const,
    askedFor: exampleAskedFor,
  };
  return {
    ...example,
    holder: facts.holder,
    caseState: facts.state,
    claimStage: facts.claimStage,
    assessment: assess(facts, today),
  };
}

/** What no case knows, and the user types. */
export const typedFacts: Readonly<Record<string, string>> = {
  tracking_number: "9589 0710 5270 0000 0000 01",
  sender_address: "12 Helper Street\nAustin, Texas 78702",
  authority_paper: "health care power of attorney of March 1, 2024",
  amend_where: "note of March 3, 2025",
  amend_wrong: "in remission",
  amend_right: "partly better",
  amend_why: "The notes of April and May say that I could not leave the house.",
  disagreement_why: "I was ill all that month, as the notes before it say.",
  missing_parts: "treatment notes and test results",
  recipient_address: "200 Main Street\nAustin, Texas 78701",
  lawyer_name: "Dana Cole, Esq.",
  lawyer_asked_on: "October 1, 2026",
  hearing_office_name: "Austin Hearing Office",
  examiner_name: "Disability Determination Services",
  social_security_office: "Social Security, Austin office",
  claim_reference: "A-17",
  claim_proof: "letter of the agency of October 21, 2026",
  designated_person: "June Park, PsyD, 9 Oak Street, Austin, Texas 78703",
  accounting_range: "from 2023 to now",
};
