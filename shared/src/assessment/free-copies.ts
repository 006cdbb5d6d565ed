import type { Rule, RuleCondition } from "../rules/rule-pack.ts";
import type { RecordsRequest } from "../workflow/records-case.ts";
import type { Demand } from "./bills.ts";
import type { CaseView } from "./case-view.ts";
import { type Answer, judgeCondition } from "./rule-conditions.ts";
import { stateRules } from "./state-rules.ts";

/** What is still open before a copy is free for certain. */
export type OpenPoint =
  | RuleCondition
  | "first_copy"
  | "may_only_be_cheaper"
  | "only_the_needed_part";

/** A state's free copy that this person has, or may have. */
export interface FreeCopyRight {
  readonly rule: Rule;
  /** Empty where every condition holds by the facts. */
  readonly open: readonly OpenPoint[];
}

/** What the person can still do, by asking once more. */
const canBeMended: readonly OpenPoint[] = ["written_request", "proof_of_claim_with_request"];

/**
 * The free copies that a state gives on this request: for certain, or if what is open turns out well. Left out where a
 * condition fails that nobody can mend.
 * @example freeCopyRights(view, request, demand).filter(({ open }) => open.length === 0)
 */
export function freeCopyRights(
  { facts, claim }: CaseView,
  request: RecordsRequest,
  demand: Demand | null,
): FreeCopyRight[] {
  return stateRules(facts.holder).flatMap((rule) => {
    const { freeCopy } = rule;
    if (freeCopy === null) return [];
    const points: [OpenPoint, Answer][] = [...rule.conditions, ...freeCopy.conditions].map(
      (condition) => [condition, judgeCondition(condition, request, claim.stage)],
    );
    if (freeCopy.copies === "first") points.push(["first_copy", isFirstCopy(demand)]);
    if (freeCopy.price === "free_or_cheaper") points.push(["may_only_be_cheaper", "unknown"]);
    // What of the record matters for the claim is in no data: a fee may be for the rest of it.
    if (freeCopy.covers === "needed_part") points.push(["only_the_needed_part", "unknown"]);
    if (points.some(([point, answer]) => answer === "no" && !canBeMended.includes(point)))
      return [];
    return [{ rule, open: points.flatMap(([point, answer]) => (answer === "yes" ? [] : [point])) }];
  });
}

function isFirstCopy(demand: Demand | null): Answer {
  const earlier = demand?.details.earlierCopy ?? null;
  if (earlier === null) return "unknown";
  return earlier ? "no" : "yes";
}
