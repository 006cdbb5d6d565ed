import { findRule } from "../rules/rule-index.ts";
import type { Rule } from "../rules/rule-pack.ts";
import { type LocalLaw, selectRules } from "../rules/select-rules.ts";
import { type FederalLaw, findFederalLaw, type LawQuestion } from "./federal-law.ts";

/** A rule that may set the day of the answer. */
export interface AnswerRule {
  readonly rule: Rule;
  /** False where nobody knows yet whether the holder is of the kind that the rule binds. */
  readonly certain: boolean;
}

/** Which law counts for a holder: federal law, that of its own place, both side by side, or none that we know. */
export type LawInForce = FederalLaw & {
  /** What the law of the holder's place says beside federal law. */
  readonly local: LocalLaw;
  /** The rules that may set the day of the answer, federal law first. Empty where no law that we know sets one. */
  readonly answerRules: readonly AnswerRule[];
};

/** Of what a rule can set a last day for, that which ends a request. Looking is another duty, unless it was asked for. */
const answersOfSomeKind: readonly Rule["dueFor"][] = [
  "answer",
  "copies",
  "inspection",
  "free_copy",
  "liability",
];

/** The same for every such holder. */
const found = new Map<string, LawInForce>();

/**
 * Decides whose law counts. US law is never applied to a holder known to be elsewhere, and a place whose law we have not read
 * has federal law only. Social Security answers under the Privacy Act and a lawyer under bar rules, not under 45 CFR 164.524.
 * @example lawInForce(holder).federal
 */
export function lawInForce({ jurisdiction, kind, hipaaCovered }: LawQuestion): LawInForce {
  const key = `${jurisdiction} ${kind} ${hipaaCovered}`;
  const known = found.get(key);
  if (known !== undefined) return known;
  const law = findLaw({ jurisdiction, kind, hipaaCovered });
  found.set(key, law);
  return law;
}

function findLaw(holder: LawQuestion): LawInForce {
  const federal = findFederalLaw(holder);
  const local =
    federal.because === "lawyer"
      ? ({ known: "not_read", rules: [] } as const)
      : selectRules(holder.jurisdiction, holder.kind);
  const answerRules = local.rules.filter(({ rule }) => setsAnswerDay(rule));
  if (federal.federal) answerRules.unshift({ rule: findRule("FED-CLOCK-01"), certain: true });
  return { ...federal, local, answerRules };
}

/**
 * True for a rule that is looked at when the day of an answer is counted.
 * @example setsAnswerDay(findRule("FED-CLOCK-01")) // true
 */
export function setsAnswerDay({ trigger, dueFor }: Rule): boolean {
  return trigger === "request_received" && answersOfSomeKind.includes(dueFor);
}
