import type { CountStanding } from "../assessment/answer-counts.ts";
import type { RuleCondition } from "../rules/rule-pack.ts";
import { placeName } from "./place-words.ts";

/** Places whose name wants an article. */
const withArticle = /^(District|European|Northern Mariana|United|Virgin)/;

/**
 * A law by the place that made it, for the middle of a sentence.
 * @example nameLaw("US-TX") // "the law of Texas"
 */
export function nameLaw(jurisdiction: string): string {
  if (jurisdiction === "US") return "federal law";
  const name = jurisdiction === "CA-ON" ? "Ontario" : placeName(jurisdiction);
  return `the law of ${withArticle.test(name) ? `the ${name}` : name}`;
}

/**
 * The same at the start of a sentence.
 * @example nameLawFirst("US") // "Federal law"
 */
export function nameLawFirst(jurisdiction: string): string {
  const name = nameLaw(jurisdiction);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** What a count means, beside its date. */
export const standingWords: Readonly<Record<CountStanding, string>> = {
  leads: "Yes. It is the first day by which they must answer",
  later: "It binds them too, but its day comes later",
  depends: "Only if something is so that we do not know yet",
  not_verified: "No. The number of days is not verified, so nobody is called late by it",
  liability: "No. After this day a refusal can cost them damages. It is not the day of the answer",
};

/** Where one law is looked at alone. */
export const onlyLawWords = "Yes. It is the only law that we know for this date";

/** What the app would have to know, to follow "We do not know whether". */
export const unknownWords: Readonly<Record<RuleCondition, string>> = {
  written_request: "the request was in writing",
  signed_request: "the request was signed",
  social_security_claim: "the records are for a Social Security claim or appeal",
  public_benefit_claim: "the records are for a claim or appeal about a public benefit",
  claim_on_appeal: "the claim was refused and is on appeal",
  proof_of_claim_with_request: "proof of the claim went with the request",
  claim_named_in_request: "the request said that the records are for the claim",
  not_represented_by_private_lawyer: "a private lawyer represents the person",
  asked_by_lawyer: "a lawyer asked",
  authorization_given: "they had the person’s authorization",
  clerical_cost_paid: "the clerical cost was paid",
  no_summary_sent: "the summary that they sent is enough under it",
  named_as_foi_request: "the request said that it was made under the Freedom of Information Act",
  unrepresented: "somebody represents the person",
  after_discharge: "the treatment has ended",
  person_is_14_or_older: "the person is 14 or older",
};

/**
 * The same for a kind of holder; `kinds` reads "a psychologist or a facility".
 * @example unknownKind("a mental health professional")
 */
export const unknownKind = (kinds: string) => `this office is ${kinds}`;

/** Which law was counted, or why none was. Said once on a case. */
export const lawNotices = {
  federalAndState: (state: string) =>
    `We count federal law and ${state}, side by side. For each date the one that is better for you leads.`,
  federalStateNotRead: (place: string) =>
    `We count federal law. We have read no law of ${place}, so an earlier date there may be missing.`,
  placeUnknown:
    "We do not know which state this office is in. The dates are those of federal law for the United States. A state may give an earlier one.",
  coverageUnknown:
    "We do not know if the federal rule binds this office. It does if they bill insurance electronically. We show the federal dates until you tell us.",
  stateOnly: (state: string) =>
    `The federal rule does not bind this office. Only ${state} counts here.`,
  notCoveredStateNotRead: (place: string) =>
    `The federal rule does not bind this office, and we have read no law of ${place}. So we show no date. A date may exist all the same: ask a local legal aid office.`,
  notCoveredPlaceUnknown:
    "The federal rule does not bind this office. Only the law of its state counts. Tell us the state, and we look.",
  abroad: (place: string) =>
    `This office is outside the United States, so US law does not count. We count ${place}.`,
  abroadWithoutDate: (place: string) =>
    `This office is outside the United States, so US law does not count. For ${place} we know no date that was verified.`,
  abroadNotRead: (place: string) =>
    `This office is outside the United States, so US law does not count. We know no rule for ${place}. That does not mean that there is none.`,
  social_security:
    "Social Security answers under the Privacy Act, not under the rule for doctors. So we show no date for its answer.",
  lawyer:
    "A lawyer’s file follows the rules of the state bar, not the rule for doctors. So we show no date.",
} as const;
