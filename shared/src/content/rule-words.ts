import type { CalendarName } from "../calendar/holidays/calendars.ts";
import type { HolderType, Rule } from "../rules/rule-pack.ts";

/** Who a rule binds. */
export const holderTypeWords: Readonly<Record<HolderType, string>> = {
  covered_entity: "whoever HIPAA binds",
  non_covered: "a holder that HIPAA does not bind",
  provider: "a health care provider",
  facility: "a health care facility",
  hospital: "a hospital",
  physician: "a physician",
  psychologist: "a psychologist",
  mental_health_professional: "a mental health professional",
  counsellor: "a counselor",
  social_worker: "a social worker",
  health_plan: "a health plan",
  public_body: "a public body",
  controller: "whoever decides how your data is used",
  protection_and_advocacy: "a protection and advocacy office",
  ssa: "Social Security",
};

/** What must be so before a rule counts, to follow "Only if". */
export const conditionWords: Readonly<Record<Rule["conditions"][number], string>> = {
  written_request: "you ask in writing",
  signed_request: "you sign the request",
  social_security_claim: "the records are for a Social Security claim or appeal",
  public_benefit_claim: "the records are for a claim or appeal about a public benefit",
  claim_on_appeal: "a refusal of the claim is being appealed",
  proof_of_claim_with_request: "proof of the claim goes with the request",
  claim_named_in_request: "the request says that the records are for the claim",
  not_represented_by_private_lawyer: "no private lawyer represents you",
  asked_by_lawyer: "your lawyer asks",
  authorization_given: "they have your authorization",
  clerical_cost_paid: "you pay the clerical cost",
  no_summary_sent: "they have sent no summary in place of the records",
  named_as_foi_request: "the request says that it is made under the Freedom of Information Act",
  unrepresented: "nobody represents you",
  after_discharge: "the treatment has ended",
  person_is_14_or_older: "the person is 14 or older",
};

/** Day 0 of a count, to follow "Day 0 is the day". */
export const triggerWords: Readonly<Record<NonNullable<Rule["trigger"]>, string>> = {
  request_received: "they receive the request",
  request_dated: "that is written on the request",
  amendment_request_received: "they receive the request to amend",
  accounting_request_received: "they receive the request for the list",
  duty_missed_or_denied: "they missed a duty or refused",
  denial_received: "the refusal reaches you",
  review_requested: "you ask for a review",
  access_given: "they give you access",
  certified_notice_received: "the certified notice reaches them",
  decision_received: "the decision reaches you",
  hearing_held: "of the hearing",
};

/** What the last day is the last day for. */
export const dueForWords: Readonly<Record<NonNullable<Rule["dueFor"]>, string>> = {
  answer: "Their answer: access, or a refusal",
  inspection: "Letting you look at the record",
  copies: "Giving you copies",
  free_copy: "Giving you the free copy",
  summary: "Giving you the summary",
  longest_extension: "The longest that more time can reach",
  liability: "After it a refusal costs them damages. It is not the day of the answer",
  amendment_answer: "Their answer to the request to amend",
  accounting_answer: "Their answer about who has seen the record",
  amendment: "Making the amendment",
  complaint: "Your complaint",
  lawsuit: "Your lawsuit",
  appeal: "Your appeal",
  evidence: "Your evidence",
  hearing_notice: "Their notice of the hearing",
};

/** Whose holidays are left out of a count. */
export const calendarWords: Readonly<Record<CalendarName, string>> = {
  us_federal: "federal holidays of the United States",
  uk_england_wales: "bank holidays of England and Wales",
  uk_scotland: "bank holidays of Scotland",
  uk_northern_ireland: "bank holidays of Northern Ireland",
};

type Unit = Rule["unit"];

const unitWords: Readonly<Record<Unit, readonly [one: string, many: string]>> = {
  calendar_day: ["calendar day", "calendar days"],
  business_day: ["business day", "business days"],
  calendar_month: ["month", "months"],
  week: ["week", "weeks"],
  none: ["", ""],
};

/**
 * The unit of a length, in the number that fits it.
 * @example sayUnit(1, "calendar_month") // "month"
 */
export function sayUnit(length: number, unit: Unit): string {
  const [one, many] = unitWords[unit];
  return length === 1 ? one : many;
}

/**
 * A length of time that a rule gives.
 * @example sayLength(30, "calendar_day") // "30 calendar days"
 */
export function sayLength(length: number, unit: Unit): string {
  return `${length} ${sayUnit(length, unit)}`;
}
