import type { FactDescription } from "./fact-description.ts";

/** Others who get a letter, and the claim for benefits. */
export const otherFactWords = {
  recipient_address: {
    label: "address of the one you write to",
    hint: "With the ZIP code.",
    byHand: true,
  },
  therapist_name: {
    label: "name of the new therapist",
    hint: "As on their own papers.",
    byHand: false,
  },
  therapist_greeting: {
    label: "who to greet",
    hint: "The words after “Dear”.",
    byHand: true,
  },
  lawyer_greeting: { label: "who to greet", hint: "The words after “Dear”.", byHand: true },
  lawyer_name: { label: "name of the lawyer", hint: "The lawyer or the firm.", byHand: false },
  lawyer_asked_on: {
    label: "date you asked the lawyer",
    hint: "The day you sent your last letter or called.",
    byHand: true,
  },
  hearing_office_name: {
    label: "name of the hearing office",
    hint: "As on its letters, for example with the city.",
    byHand: true,
  },
  hearing_on: {
    label: "date of the hearing",
    hint: "As on the notice of the hearing.",
    byHand: true,
  },
  examiner_name: {
    label: "name of the disability examiner",
    hint: "As on the letters of the office. The name of the office will do too.",
    byHand: true,
  },
  social_security_office: {
    label: "name of the Social Security office",
    hint: "The office that works on the claim.",
    byHand: true,
  },
  claim_reference: {
    label: "the claim or case number",
    hint: "As on the letters of Social Security. Leave it out of e-mails.",
    byHand: true,
  },
  claim_kind: {
    label: "the benefits claim",
    hint: "For example: a claim for Social Security disability benefits.",
    byHand: true,
  },
  claim_proof: {
    label: "the paper that proves the claim",
    hint: "For example the agency’s letter that confirms it. Put a copy in the envelope.",
    byHand: true,
  },
  free_copy_law: {
    label: "the state law on free copies",
    hint: "Its name and section.",
    byHand: true,
  },
  state_time_law: {
    label: "the state law that sets a time",
    hint: "Its name and section.",
    byHand: true,
  },
  state_time: {
    label: "the time that state law gives",
    hint: "For example 15 days.",
    byHand: true,
  },
  outstanding_records: {
    label: "the records you asked for and do not have",
    hint: "Who has them, what you asked for, and when.",
    byHand: false,
  },
  designated_person: {
    label: "the person who may receive the records for you",
    hint: "A doctor or another responsible person, with name and address.",
    byHand: true,
  },
  accounting_range: {
    label: "the years the list covers",
    hint: "From when, and until when.",
    byHand: true,
  },
} as const satisfies Record<string, FactDescription>;
