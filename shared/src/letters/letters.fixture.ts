import type { Deadline, Finding } from "../assessment/assessment.ts";
import { exactDate } from "../calendar/date-range.ts";
import { addDays, type PlainDate, plainDate } from "../calendar/plain-date.ts";
import { referenceTo } from "../rules/rule-index.ts";
import type { CaseEvent } from "../workflow/events.ts";
import type { AskedFor } from "../workflow/records.ts";
import { replay } from "../workflow/records-case.ts";
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
    assessment: { deadlines: [exampleDeadline("passed")], findings: [] },
    today,
  };
}

/** The same case on the day after the request, when nothing is late. */
export function exampleCaseInTime(): LetterFactsInput {
  const today = addDays(plainDate("2026-10-13"), 1);
  return {
    ...exampleCase(today),
    assessment: { deadlines: [exampleDeadline("upcoming")], findings: [] },
  };
}
