import { everyRule } from "../../rules/every-rule.ts";
import type { Topic } from "../../rules/topics.ts";
import type { CaseFact, FactType } from "../../workflow/events.ts";
import type { RuleReference } from "../assessment.ts";
import type { LawInForce } from "../law-in-force.ts";

/** What a rule has to be about, to be told where the federal rule does not count. */
const topicsOf: Readonly<Partial<Record<FactType, readonly Topic[]>>> = {
  summaries_received: ["summary"],
  records_received: ["partial_access", "form"],
  forms_or_fee_demanded: ["fee", "free_copy"],
  extension_notice_received: ["extension", "clock"],
  denied: ["denial", "not_a_ground", "denial_letter"],
  transfer_offered: ["third_party"],
  review_session_offered: ["summary", "denial"],
  only_one_way_allowed: ["request", "form"],
  not_held: ["request"],
  review_decided: ["review"],
  amendment_answered: ["amendment"],
  retaliation_reported: ["retaliation"],
  promised: ["clock"],
  accounting_answered: [],
};

/** More than a few rules help nobody who has just heard a no. */
const shownAtMost = 3;

/**
 * True for what a holder does that somebody may ask "is it allowed?" about, under any law.
 * @example isQuestionable(denial) // true
 */
export function isQuestionable({ type }: CaseFact): boolean {
  return topicsOf[type] !== undefined;
}

/**
 * What the law of the holder's own place says about such an act, as far as we have read it. From memory nothing is told.
 * @example lawKnownThere(denial, law).map(({ id }) => id) // ["UK-DENY-01"]
 */
export function lawKnownThere({ type }: CaseFact, { local }: LawInForce): RuleReference[] {
  const topics = topicsOf[type] ?? [];
  return local.rules
    .filter(({ rule, certain }) => certain && rule.confidence !== "M")
    .filter(({ rule }) => rule.topics.some((topic) => topics.includes(topic)))
    .slice(0, shownAtMost)
    .map(({ rule }) => everyRule.referenceTo(rule.id));
}
