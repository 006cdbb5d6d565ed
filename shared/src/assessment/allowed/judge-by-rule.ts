import type { allowedWords } from "../../content/allowed-words.ts";
import type { CaseFact, EventOf } from "../../workflow/events.ts";
import { findOwnRequest } from "../../workflow/guards/requests.ts";
import type { RecordsCase } from "../../workflow/records-case.ts";
import type { Verdict } from "./allowed-answer.ts";

/** What the federal rule says to an act for which there is no finding. The text of each rule stands in its pack. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly words: keyof typeof allowedWords;
  readonly rules: readonly string[];
}

const by = (
  verdict: Verdict,
  words: Judgement["words"],
  ...rules: readonly string[]
): Judgement => ({ verdict, words, rules });

/**
 * Judges one thing that a holder did or said, by the federal rule; null for what the person did, and for a refusal, more
 * time or a promise, which need more than the event.
 * @example judgeByRule(summary, state)?.words // "summary_extra"
 */
export function judgeByRule(fact: CaseFact, state: RecordsCase): Judgement | null {
  switch (fact.type) {
    case "summaries_received":
      return fact.details.agreedInAdvance
        ? by("allowed", "summary_agreed", "SUMMARY-01", "FED-CLOCK-05")
        : by("depends", "summary_extra", "SUMMARY-01");
    case "records_received":
      return fact.details.everythingAskedFor
        ? by("allowed", "all_came", "FED-CLOCK-01")
        : by("depends", "part_so_far", "PARTIAL-01", "FED-CLOCK-01");
    case "forms_or_fee_demanded":
      return fact.details.formKind === "waiver"
        ? by("depends", "waiver_unclear", "WAIVE-01", "FED-CLOCK-04")
        : by("depends", "form_or_fee", "FEE-01", "FED-SCOPE-03", "FED-CLOCK-04");
    case "ready_for_pickup":
      return by("allowed", "ready", "FED-CLOCK-04");
    case "acknowledged":
      return by("allowed", "got_it", "FED-CLOCK-01");
    case "returned_undeliverable":
      return judgeReturn(fact, state);
    case "not_held":
      return fact.details.otherHolder === undefined
        ? by("depends", "not_held_unnamed", "FED-WRONGPLACE-01")
        : by("allowed", "not_held_named", "FED-WRONGPLACE-01");
    case "transfer_offered":
      return judgeTransfer(fact);
    case "review_session_offered":
      return by("depends", "session_offered", "NOTGROUND-POLICY", "FED-CLOCK-04");
    case "only_one_way_allowed":
      return by("depends", "one_way_other", "FED-SCOPE-03");
    default:
      return judgeLaterAct(fact);
  }
}

/** What can only follow on a step of the person: a review, a correction, pressure for having asked. */
function judgeLaterAct(fact: CaseFact): Judgement | null {
  switch (fact.type) {
    case "retaliation_reported":
      return judgePressure(fact);
    case "review_decided":
      return fact.details.decision === "upheld"
        ? by("allowed", "review_upheld", "REVIEW-01", "FED-OCR-01")
        : by("allowed", "review_granted", "REVIEW-01");
    case "amendment_answered":
      return fact.details.answer === "accepted"
        ? by("allowed", "correction_accepted", "FED-AMEND-01")
        : by("depends", "correction_refused", "FED-AMEND-01");
    case "accounting_answered":
      return by("not_known", "not_verified", "FED-ACCT-01");
    default:
      return null;
  }
}

/** A proof of arrival outlives their word that nothing came. */
function judgeReturn(fact: EventOf<"returned_undeliverable">, state: RecordsCase): Judgement {
  if (findOwnRequest(state, fact)?.receipt) return by("depends", "proof_stands", "FED-CLOCK-01");
  return fact.details.reason === "refused"
    ? by("not_known", "not_taken", "FED-CLOCK-01", "CERT-01")
    : by("allowed", "not_arrived", "FED-CLOCK-01");
}

function judgeTransfer({
  details: { alreadySent, chosenByMe },
}: EventOf<"transfer_offered">): Judgement {
  if (alreadySent !== true) return by("depends", "transfer_offered", "NOTGROUND-TOCLINICIAN");
  return chosenByMe === true
    ? by("allowed", "transfer_chosen", "NOTGROUND-TOCLINICIAN")
    : by("depends", "transfer_unclear", "NOTGROUND-TOCLINICIAN");
}

function judgePressure({
  details: { what, becauseIAsked },
}: EventOf<"retaliation_reported">): Judgement {
  if (what === "taken_back") return by("allowed", "taken_back", "RETAL-01");
  return becauseIAsked === false
    ? by("not_known", "punished_otherwise", "RETAL-01")
    : by("depends", "punished_unsure", "RETAL-01");
}
