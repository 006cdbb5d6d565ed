import type { Relationship } from "../api/people.ts";
import type { DateRange } from "../calendar/date-range.ts";
import { earlierOf, laterOf } from "../calendar/plain-date.ts";
import { drivesAlarm } from "../rules/drives-alarm.ts";
import type { Rule, RuleCondition } from "../rules/rule-pack.ts";
import type { RecordsRequest } from "../workflow/records-case.ts";
import type { CaseFacts } from "./case-facts.ts";
import { type JudgedExtension, judgeExtensions } from "./extension.ts";
import type { AnswerRule, LawInForce } from "./law-in-force.ts";
import { judgeCondition } from "./rule-conditions.ts";

/**
 * What a count means for the request. `leads`: the first day by which somebody must have answered. `later`: binds too, with a
 * later day. `depends`: binds only if something is so that we do not know. `not_verified`: the number is known from memory
 * only. `liability`: the day after which a refusal costs damages. Only the first two can make an answer late.
 */
export type CountStanding = "leads" | "later" | "depends" | "not_verified" | "liability";

/** The answer to one request as one rule counts it. */
export interface AnswerCount {
  readonly rule: Rule;
  readonly standing: CountStanding;
  /** Null while the day of receipt is not known. */
  readonly due: DateRange | null;
  /** As this rule judges them. */
  readonly extensions: readonly JudgedExtension[];
  /** What would have to be known for the rule to bind for certain. */
  readonly unknown: readonly (RuleCondition | "kind_of_holder")[];
}

/** What a count looks at besides the request. */
export interface CountingGround {
  readonly law: LawInForce;
  readonly claimStage: CaseFacts["claimStage"];
  readonly relationship: Relationship;
  /** When they had proof that somebody may act for the person; null where none is recorded. */
  readonly authorityShownOn: DateRange | null;
}

/**
 * The possible days 0 of a request. Where proof of authority came after the request, the days may count from the one or from
 * the other: the range reaches to the proof, so that nobody is accused before both have passed (FED-CLOCK-04, UK-SAR-01).
 * @example dayZeroOf(request, null) // the day of receipt
 */
export function dayZeroOf(
  { receipt }: Pick<RecordsRequest, "receipt">,
  authorityShownOn: DateRange | null,
): DateRange | null {
  if (receipt === null || authorityShownOn === null) return receipt?.on ?? null;
  return {
    earliest: receipt.on.earliest,
    latest: laterOf(receipt.on.latest, authorityShownOn.latest),
  };
}

/**
 * Counts the answer to one request under every law in force, the one that leads first: item by item the better for the
 * patient counts, so of two last days the earlier (PREEMPT-01). Lengths, units and holidays are those of each rule.
 * @example countAnswer(request, ground)[0]?.rule.id // "TX-MH-01"
 */
export function countAnswer(
  request: RecordsRequest,
  ground: CountingGround,
): readonly AnswerCount[] {
  const dayZero = dayZeroOf(request, ground.authorityShownOn);
  const counts = ground.law.answerRules.flatMap((answerRule) =>
    countByRule(answerRule, request, dayZero, ground),
  );
  const leading = counts.filter(binds).toSorted(byDue)[0];
  return counts
    .map((count) => (count === leading ? { ...count, standing: "leads" as const } : count))
    .sort((a, b) => places[a.standing] - places[b.standing] || byDue(a, b));
}

const places: Readonly<Record<CountStanding, number>> = {
  leads: 0,
  later: 1,
  depends: 2,
  not_verified: 3,
  liability: 4,
};

/**
 * True where a rule can make the answer late.
 * @example counts.filter(binds)
 */
export function binds({ standing }: AnswerCount): boolean {
  return standing === "leads" || standing === "later";
}

/**
 * The last day for the answer under all the rules that bind together. Each rule gives a later day for a later receipt, so the
 * earliest of the first days and the earliest of the last days are its ends.
 * @example leadingDue(counts)
 */
export function leadingDue(counts: readonly AnswerCount[]): DateRange | null {
  const binding = counts.filter(binds).flatMap(({ due }) => due ?? []);
  const [first, ...others] = binding;
  if (first === undefined) return null;
  return others.reduce(
    (due, other) => ({
      earliest: earlierOf(due.earliest, other.earliest),
      latest: earlierOf(due.latest, other.latest),
    }),
    first,
  );
}

function byDue(a: AnswerCount, b: AnswerCount): number {
  const [one, other] = [a.due?.latest ?? "", b.due?.latest ?? ""];
  return one < other ? -1 : one > other ? 1 : 0;
}

function countByRule(
  { rule, certain }: AnswerRule,
  request: RecordsRequest,
  dayZero: DateRange | null,
  { claimStage, relationship, authorityShownOn }: CountingGround,
): AnswerCount[] {
  if (isAnotherDuty(rule, request) || !isInForce(rule, dayZero)) return [];
  const unknown: (RuleCondition | "kind_of_holder")[] = certain ? [] : ["kind_of_holder"];
  const asker = { relationship, authorityShown: authorityShownOn !== null };
  for (const condition of [...rule.conditions, ...rule.clockConditions]) {
    const holds = judgeCondition(condition, request, claimStage, asker);
    if (holds === "no") return [];
    if (holds === "unknown") unknown.push(condition);
  }
  // The day for a free copy is not the day for the answer: it counts only where the copy is certainly owed.
  if (rule.dueFor === "free_copy" && unknown.length > 0) return [];
  return [
    {
      rule,
      standing: standingOf(rule, unknown.length > 0),
      ...judgeExtensions(dayZero, request.extensions, rule),
      unknown,
    },
  ];
}

/** Letting somebody look is a duty of its own: it answers a request only where that is what was asked for. */
function isAnotherDuty(rule: Rule, request: RecordsRequest): boolean {
  const looks = request.askedFor.format === "inspect_in_person";
  if (rule.dueFor === "inspection") return !looks;
  return looks && (rule.dueFor === "copies" || rule.dueFor === "free_copy");
}

function isInForce(rule: Rule, dayZero: DateRange | null): boolean {
  if (dayZero === null) return true;
  return (
    (rule.effectiveFrom === null || rule.effectiveFrom <= dayZero.latest) &&
    (rule.effectiveUntil === null || rule.effectiveUntil >= dayZero.earliest)
  );
}

function standingOf(rule: Rule, isUncertain: boolean): CountStanding {
  if (!drivesAlarm(rule)) return "not_verified";
  if (rule.dueFor === "liability") return "liability";
  return isUncertain ? "depends" : "later";
}
