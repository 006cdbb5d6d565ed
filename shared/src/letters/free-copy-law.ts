import type { CaseFacts } from "../assessment/case-facts.ts";
import { judgeCondition } from "../assessment/rule-conditions.ts";
import { latestOf } from "../assessment/standing.ts";
import { stateRules } from "../assessment/state-rules.ts";
import type { Rule, RuleCondition } from "../rules/rule-pack.ts";
import type { RecordsCase } from "../workflow/records-case.ts";

export type FreeCopyRefusal =
  | "no_free_copy_law"
  | "free_copy_needs_claim"
  | "free_copy_needs_appeal"
  | "free_copy_not_with_lawyer"
  | "free_copy_was_given"
  | "free_copy_not_for_this_request";

/** The free copy that the law of a state gives in this case, or why it gives none. */
export type FreeCopyLaw =
  | { readonly applies: true; readonly rule: Rule }
  | { readonly applies: false; readonly reason: FreeCopyRefusal };

const refusalByCondition: Partial<Record<RuleCondition, FreeCopyRefusal>> = {
  social_security_claim: "free_copy_needs_claim",
  public_benefit_claim: "free_copy_needs_claim",
  claim_on_appeal: "free_copy_needs_appeal",
  not_represented_by_private_lawyer: "free_copy_not_with_lawyer",
};

/**
 * The free copy that the law of the holder's state gives, unless a condition of it fails by what the case knows. What nobody
 * knows is held against nobody. Source: FEE-04 and the rules of the states.
 * @example findFreeCopyLaw({ holder, claimStage: "hearing", state }) // { applies: true, rule: TX-FREE-01 }
 */
export function findFreeCopyLaw({
  holder,
  claimStage,
  state,
}: Pick<CaseFacts, "holder" | "claimStage" | "state">): FreeCopyLaw {
  const rule = stateRules(holder).find(({ freeCopy }) => freeCopy !== null);
  if (rule === undefined) return { applies: false, reason: "no_free_copy_law" };
  // The letter is written, and brings the proof.
  const asked = {
    method: "mail",
    proofOfClaimEnclosed: null,
    privateLawyer: hasPrivateLawyer(state),
    summaries: [],
  } as const;
  const failing = conditionsOf(rule).find(
    (condition) => judgeCondition(condition, asked, claimStage) === "no",
  );
  if (failing !== undefined) {
    const reason = refusalByCondition[failing] ?? "free_copy_not_for_this_request";
    return { applies: false, reason };
  }
  if (rule.freeCopy?.copies === "first" && hadCopy(state))
    return { applies: false, reason: "free_copy_was_given" };
  return { applies: true, rule };
}

/**
 * Every condition of a free copy: those of the rule, and those on top of them.
 * @example conditionsOf(rule).includes("claim_on_appeal")
 */
export function conditionsOf({
  conditions,
  freeCopy,
}: Pick<Rule, "conditions" | "freeCopy">): readonly RuleCondition[] {
  return [...conditions, ...(freeCopy?.conditions ?? [])];
}

/** The latest word on it; null where nobody said. That nobody at all represents counts too: another helper than a lawyer may. */
function hasPrivateLawyer({ facts }: RecordsCase): boolean | null {
  let known: boolean | null = null;
  for (const fact of facts) {
    if (fact.type === "request_sent" || fact.type === "certified_letter_sent")
      known = fact.details.privateLawyer ?? known;
    else if (fact.type === "claim_stage_changed" && fact.details.represented === false)
      known = false;
  }
  return known;
}

function hadCopy({ facts }: RecordsCase): boolean {
  return latestOf(facts, "forms_or_fee_demanded")?.details.earlierCopy === true;
}
