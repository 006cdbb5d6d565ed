import { formatDate, type PlainDate } from "../calendar/plain-date.ts";
import type { CaseFact } from "../workflow/events.ts";
import type { AskedFor, RecordKind } from "../workflow/records.ts";
import { type DemandFact, sayClaim, sayDemand } from "./demand-sentences.ts";
import { formatReasonWords } from "./demand-words.ts";
import { denialGroundWords, sayDenialAnswers } from "./denial-words.ts";
import { mailingOutcomeWords, sayNumber, saySending, saySigner } from "./mailing-sentences.ts";
import { answerMethodWords, receiptBasisWords, sendMethodWords } from "./method-words.ts";
import { sayDollars } from "./money-words.ts";
import { outcomeWords } from "./outcome-words.ts";
import { readingSentences } from "./reading-sentences.ts";
import { recordFormatWords, recordKindWords } from "./record-words.ts";
import { claimSentences, routeSentences } from "./route-sentences.ts";
import { sideRequestSentences } from "./side-request-sentences.ts";
import { sayStepDecision } from "./step-decision-words.ts";
import { sayBreak, sayClaimSupport } from "./talk-sentences.ts";

type Said = string | false | null | undefined;

/**
 * What a fact says beyond its name, in short sentences for a timeline. Free words of the user come as they were typed.
 * @example eventSentences(fact) // ["By phone.", "Their reason: “It is our policy”."]
 */
export function eventSentences(fact: CaseFact): string[] {
  return sentencesOf(fact).filter(
    (said): said is string => typeof said === "string" && said !== "",
  );
}

function sentencesOf(fact: CaseFact): readonly Said[] {
  switch (fact.type) {
    case "request_sent":
    case "certified_letter_sent":
    case "receipt_established":
    case "followed_up":
    case "doctor_contacted":
    case "meeting_held":
    case "call_logged":
      return ofTheAsking(fact);
    case "summaries_received":
    case "extension_notice_received":
    case "denied":
    case "records_received":
    case "not_held":
    case "returned_undeliverable":
    case "promised":
      return ofTheAnswer(fact);
    case "forms_or_fee_demanded":
    case "only_one_way_allowed":
    case "retaliation_reported":
    case "transfer_offered":
      return sayDemand(fact);
    default:
      return ofTheRest(fact);
  }
}

type Asking = Extract<
  CaseFact,
  {
    type:
      | "request_sent"
      | "certified_letter_sent"
      | "receipt_established"
      | "followed_up"
      | "doctor_contacted"
      | "meeting_held"
      | "call_logged";
  }
>;

function ofTheAsking(fact: Asking): readonly Said[] {
  switch (fact.type) {
    case "request_sent":
      return [
        `${sendMethodWords[fact.details.method].label}: ${askedForInWords(fact.details.askedFor)}.`,
        sayNumber(fact.details.trackingNumber),
        ...sayClaim(fact.details),
      ];
    case "certified_letter_sent":
      return [
        `You asked for ${askedForInWords(fact.details.askedFor)}.`,
        sayNumber(fact.details.trackingNumber),
        ...sayClaim(fact.details),
      ];
    case "receipt_established":
      return [
        `How you know: ${lowerFirst(receiptBasisWords[fact.details.basis].label)}.`,
        saySigner(fact.details.signedBy),
      ];
    case "followed_up":
      return saySending(fact.details);
    case "doctor_contacted":
      return [
        ...saySending(fact.details),
        fact.details.doctorName && `To ${fact.details.doctorName}.`,
        quoted("The answer", fact.details.answer),
        promised(fact.details.promisedBy),
        ...sayClaimSupport(fact.details),
      ];
    case "meeting_held":
      return [
        fact.details.with === "doctor" ? "With the doctor." : "With the records manager.",
        quoted("The answer", fact.details.answer),
        promised(fact.details.promisedBy),
        ...sayClaimSupport(fact.details),
      ];
    case "call_logged":
      return [
        fact.details.spokeWith && `With ${fact.details.spokeWith}.`,
        fact.details.said,
        promised(fact.details.promisedBy),
      ];
    default:
      return fact satisfies never;
  }
}

type Answer = Extract<
  CaseFact,
  {
    type:
      | "summaries_received"
      | "extension_notice_received"
      | "denied"
      | "records_received"
      | "not_held"
      | "returned_undeliverable"
      | "promised";
  }
>;

function ofTheAnswer(fact: Answer): readonly Said[] {
  switch (fact.type) {
    case "summaries_received":
      return [
        fact.details.agreedInAdvance
          ? "You had agreed to a summary before."
          : "You had not agreed to a summary.",
      ];
    case "extension_notice_received":
      return [
        fact.details.written ? "In writing." : "Not in writing.",
        fact.details.datedOn && `Dated ${day(fact.details.datedOn)}.`,
        fact.details.reasons ? quoted("The reason", fact.details.reasons) : "No reason given.",
        fact.details.completionDate
          ? `They name ${day(fact.details.completionDate)} as the day when they will finish.`
          : "No day named when they will finish.",
      ];
    case "denied":
      return [
        `${answerMethodWords[fact.details.method].label}${fact.details.whole ? "." : ", for part of the records."}`,
        `Their reason: ${denialGroundWords[fact.details.ground]}.`,
        quoted("In their words", fact.details.groundInTheirWords),
        ...sayDenialAnswers(fact.details),
        (fact.details.withheldKinds?.length ?? 0) > 0 &&
          `Held back: ${kindsInWords(fact.details.withheldKinds ?? [])}.`,
      ];
    case "records_received":
      return [
        `${upperFirst(kindsInWords(fact.details.kinds))}${rangeInWords(fact.details)}.`,
        fact.details.format && `As: ${lowerFirst(recordFormatWords[fact.details.format].label)}.`,
        fact.details.formatReason && `${formatReasonWords[fact.details.formatReason].label}.`,
        fact.details.feePaid !== undefined && `You paid ${sayDollars(fact.details.feePaid)}.`,
        fact.details.everythingAskedFor
          ? "That is everything you asked for."
          : "Something is missing.",
      ];
    case "not_held":
      return [fact.details.otherHolder && `They named another: ${fact.details.otherHolder}.`];
    case "returned_undeliverable":
      return [returnWords[fact.details.reason]];
    case "promised":
      return [
        `By ${day(fact.details.by)}.`,
        fact.details.who && `${fact.details.who} said so.`,
        fact.details.what,
      ];
    default:
      return fact satisfies never;
  }
}

const returnWords = {
  refused: "They did not take it.",
  unclaimed: "Nobody picked it up.",
  wrong_address: "The address was wrong.",
  fax_failed: "The fax did not go through.",
  never_got_it: "They say that they never got it.",
  other: "For another reason.",
} as const;

type Rest = Exclude<CaseFact, Asking | Answer | DemandFact>;

function ofTheRest(fact: Rest): readonly Said[] {
  switch (fact.type) {
    case "review_requested":
    case "complaint_to_holder_sent":
      return saySending(fact.details);
    case "mailing_tracked":
      return [mailingOutcomeWords[fact.details.outcome], saySigner(fact.details.signedBy)];
    case "acknowledged":
      return [`${answerMethodWords[fact.details.method].label}.`];
    case "review_session_held":
    case "review_session_offered":
      return [fact.details.with && `With ${fact.details.with}.`];
    case "ocr_complaint_filed":
      return [numberOf(fact.details.complaintNumber)];
    case "information_blocking_reported":
      return [numberOf(fact.details.reportNumber)];
    case "let_go":
    case "reopened":
      return [fact.details.reason];
    case "paused":
      return sayBreak(fact.details);
    case "closed":
      return [`${outcomeWords[fact.details.outcome].label}.`];
    case "authority_shown":
      return [fact.details.paper];
    case "hearing_scheduled":
      return [`The hearing is on ${day(fact.details.hearingOn)}.`];
    case "evidence_notice_sent":
      return [...saySending(fact.details), fact.details.missing];
    case "step_decided":
      return sayStepDecision(fact.details);
    case "claim_stage_changed":
      return claimSentences(fact);
    case "route_started":
    case "route_followed_up":
    case "route_answered":
    case "route_records_received":
    case "route_ended":
      return routeSentences(fact);
    case "note_added":
      return [fact.details.text];
    case "review_decided":
      return [
        decisionWords[fact.details.decision],
        fact.details.reviewer && `By ${fact.details.reviewer}.`,
      ];
    case "agency_answered":
      return [agencyWords[fact.details.answer]];
    case "contents_checked":
    case "reading_planned":
    case "statement_marked":
    case "statement_settled":
      return readingSentences(fact);
    case "amendment_requested":
    case "amendment_answered":
    case "disagreement_sent":
    case "accounting_requested":
    case "accounting_answered":
      return sideRequestSentences(fact);
    case "ready_for_pickup":
    case "resumed":
      return [];
    default:
      return fact satisfies never;
  }
}

const decisionWords = {
  granted: "You get the records.",
  granted_in_part: "You get part of the records.",
  upheld: "The no stays.",
} as const;

const agencyWords = {
  guidance: "It wrote to them about the rule.",
  closed: "It closed the complaint.",
  investigating: "It looks into it.",
} as const;

/**
 * What was asked for, in words that stand after "You asked for".
 * @example askedForInWords(askedFor) // "everything they have, from January 1, 2023 to now, as PDF files"
 */
export function askedForInWords(askedFor: AskedFor): string {
  const { kinds, format, details } = askedFor;
  const parts = [
    `${kindsInWords(kinds)}${rangeInWords(askedFor)}`,
    format && formatInWords[format],
    details?.trim().replace(/\.$/, ""),
  ];
  return parts.filter(Boolean).join(", ");
}

const formatInWords = {
  pdf: "as PDF files",
  portal_download: "as a download from the portal",
  other_electronic: "in electronic form",
  paper: "as paper copies",
  inspect_in_person: "to look at in the office",
} as const;

function kindsInWords(kinds: readonly RecordKind[]): string {
  const words = kinds.map((kind) => lowerFirst(recordKindWords[kind].label));
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

function rangeInWords({ from, to }: { from: PlainDate | null; to: PlainDate | null }): string {
  if (from === null && to === null) return "";
  const start = from === null ? "from the start" : `from ${day(from)}`;
  return `, ${start} to ${to === null ? "now" : day(to)}`;
}

function quoted(lead: string, words: string | undefined): Said {
  return words && `${lead}: “${words.trim().replace(/^[“"]|[”"]$/g, "")}”`;
}

function promised(by: PlainDate | undefined): Said {
  return by && `Promised by ${day(by)}.`;
}

function numberOf(number: string | undefined): Said {
  return number && `Number ${number}.`;
}

function day(date: PlainDate): string {
  return formatDate(date, { year: true });
}

function lowerFirst(words: string): string {
  return /^[A-Z][a-z]/.test(words) ? `${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
}

function upperFirst(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
