import { type DateRange, exactDate } from "../calendar/date-range.ts";
import { laterOf, type PlainDate } from "../calendar/plain-date.ts";
import { dueRange, longestDueRange } from "../rules/count-rule.ts";
import { findRule } from "../rules/rule-index.ts";
import type { Rule } from "../rules/rule-pack.ts";
import type { EventOf } from "../workflow/events.ts";

/** What makes a notice no extension (FED-CLOCK-02). `not_allowed`: the rule knows no more time at all. */
export type ExtensionFailure =
  | "not_allowed"
  | "not_written"
  | "late"
  | "no_reasons"
  | "no_completion_date"
  | "too_long"
  | "not_the_first";

export interface JudgedExtension {
  readonly notice: EventOf<"extension_notice_received">;
  /** `depends`: some of the days that are possible make it count and others do not. */
  readonly verdict: "counts" | "does_not_count" | "depends";
  /** Parts that fail whatever the unknown days turn out to be. */
  readonly failures: readonly ExtensionFailure[];
  /** Dated within the first length but received after it: the rule does not say which day counts. */
  readonly datedInTime: boolean;
}

export interface DueWithExtensions {
  readonly due: DateRange | null;
  readonly extensions: readonly JudgedExtension[];
}

/** The lengths and conditions of a rule that decide about more time. */
type ExtendableRule = Pick<
  Rule,
  "length" | "unit" | "calendar" | "direction" | "countFrom" | "rollover" | "extension"
>;

/** The last days that a rule gives for the possible days of receipt. */
interface Limits {
  readonly first: DateRange;
  readonly longest: DateRange;
}

/**
 * Judges every notice of more time against the day of receipt, and gives the due date that follows. Lengths, unit and
 * conditions come from the rule, by default access: 30 calendar days, up to 60 in all (45 CFR 164.524(b)(2)(i) and (ii)).
 * With a range of receipt days the due range covers the result of every one of them. A day named inside the first
 * length takes no extra time, so the due date never falls before it. Null where the rule gives no number.
 * @example judgeExtensions(exactDate(plainDate("2026-10-13")), []).due // 2026-11-12
 */
export function judgeExtensions(
  receipt: DateRange | null,
  notices: readonly EventOf<"extension_notice_received">[],
  rule: ExtendableRule = findRule("FED-CLOCK-01"),
): DueWithExtensions {
  const limits = receipt === null ? null : findLimits(rule, receipt);
  const extensions: JudgedExtension[] = [];
  const usedOn: PlainDate[] = [];
  for (const notice of notices.toSorted(byArrival)) {
    const judged = judge(notice, limits, usedOn, rule.extension);
    extensions.push(judged);
    if (judged.verdict === "counts") usedOn.push(notice.occurredOn.latest);
  }
  return { due: limits === null ? null : findDue(limits, extensions), extensions };
}

/** A rule that knows no more time has its first length as the longest. */
function findLimits(rule: ExtendableRule, receipt: DateRange): Limits | null {
  const first = dueRange(rule, receipt);
  return first === null ? null : { first, longest: longestDueRange(rule, receipt) ?? first };
}

/** Two that came on one day are taken in the order of what they say, so that the order of recording never matters. */
function byArrival(
  a: EventOf<"extension_notice_received">,
  b: EventOf<"extension_notice_received">,
): number {
  const keyOf = ({ occurredOn, details, id }: EventOf<"extension_notice_received">) =>
    [occurredOn.latest, occurredOn.earliest, details.completionDate, id].join();
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

function judge(
  notice: EventOf<"extension_notice_received">,
  limits: Limits | null,
  usedOn: readonly PlainDate[],
  allowed: Rule["extension"],
): JudgedExtension {
  if (allowed === null)
    return { notice, verdict: "does_not_count", failures: ["not_allowed"], datedInTime: false };
  const failures = failuresInTheLetter(notice, allowed);
  const usedUpOn = usedOn[allowed.maxCount - 1];
  if (usedUpOn !== undefined && notice.occurredOn.earliest >= usedUpOn)
    failures.push("not_the_first");
  if (limits === null) {
    const verdict = failures.length > 0 ? "does_not_count" : "depends";
    return { notice, verdict, failures, datedInTime: false };
  }
  const { completionDate, datedOn } = notice.details;
  const lastDay = limits.first.latest;
  if (hasToComeFirst(allowed) && notice.occurredOn.earliest > lastDay) failures.push("late");
  if (completionDate !== undefined && completionDate > limits.longest.latest)
    failures.push("too_long");
  return {
    notice,
    verdict:
      failures.length > 0
        ? "does_not_count"
        : countsOnEveryDay(notice, limits, allowed)
          ? "counts"
          : "depends",
    failures,
    datedInTime: failures.includes("late") && datedOn !== undefined && datedOn <= lastDay,
  };
}

function hasToComeFirst(allowed: NonNullable<Rule["extension"]>): boolean {
  return allowed.noticeDue === "within_first_length";
}

function failuresInTheLetter(
  notice: EventOf<"extension_notice_received">,
  allowed: NonNullable<Rule["extension"]>,
): ExtensionFailure[] {
  const { written, reasons, completionDate } = notice.details;
  const failures: ExtensionFailure[] = [];
  if (allowed.mustBeWritten && !written) failures.push("not_written");
  if (allowed.needsReasons && (reasons === undefined || reasons.trim() === ""))
    failures.push("no_reasons");
  if (allowed.needsDate && completionDate === undefined) failures.push("no_completion_date");
  return failures;
}

/** The earliest receipt is the hardest test: both limits count from it. */
function countsOnEveryDay(
  notice: EventOf<"extension_notice_received">,
  { first, longest }: Limits,
  allowed: NonNullable<Rule["extension"]>,
): boolean {
  const { completionDate } = notice.details;
  return (
    (!hasToComeFirst(allowed) || notice.occurredOn.latest <= first.earliest) &&
    (completionDate === undefined || completionDate <= longest.earliest)
  );
}

/** Where the rule asks for no day, a notice that names none takes all the time there is. */
function findDue({ first, longest }: Limits, extensions: readonly JudgedExtension[]): DateRange {
  const possible = extensions.filter((one) => one.verdict !== "does_not_count");
  const named = possible.map(({ notice }) => {
    const { completionDate } = notice.details;
    return completionDate === undefined ? longest : exactDate(completionDate);
  });
  const [firstNamed] = named.map((day) => day.earliest).toSorted();
  const lastNamed = named
    .map((day) => day.latest)
    .toSorted()
    .at(-1);
  if (firstNamed === undefined || lastNamed === undefined) return first;
  const oneCounts = possible.some((one) => one.verdict === "counts");
  return {
    earliest: oneCounts ? laterOf(first.earliest, firstNamed) : first.earliest,
    latest: laterOf(first.latest, lastNamed),
  };
}
