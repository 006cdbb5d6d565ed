import type { DateRange } from "../calendar/date-range.ts";
import { addDays, laterOf, type PlainDate } from "../calendar/plain-date.ts";
import { findRule, lengthOf } from "../rules/rule-index.ts";
import type { EventOf } from "../workflow/events.ts";

/** What makes a notice no extension (FED-CLOCK-02). */
export type ExtensionFailure =
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
  /** Dated within the first 30 days but received after them: the rule does not say which day counts. */
  readonly datedInTime: boolean;
}

export interface DueWithExtensions {
  readonly due: DateRange | null;
  readonly extensions: readonly JudgedExtension[];
}

const firstDays = lengthOf("FED-CLOCK-01");
const allDays = findRule("FED-CLOCK-01").extension?.totalLength ?? lengthOf("FED-CLOCK-02");

/**
 * Judges every notice of more time against the day of receipt, and gives the due date that follows.
 * With a range of receipt days the due range covers the result of every one of them. A day named inside the first
 * 30 takes no extra time, so the due date never falls before day 30.
 * Source: 45 CFR 164.524(b)(2)(i) and (ii). Unit: calendar days, no roll-over.
 * @example judgeExtensions(exactDate(plainDate("2026-10-13")), []).due // 2026-11-12
 */
export function judgeExtensions(
  receipt: DateRange | null,
  notices: readonly EventOf<"extension_notice_received">[],
): DueWithExtensions {
  const extensions: JudgedExtension[] = [];
  let usedUpOn: PlainDate | null = null;
  for (const notice of notices.toSorted(byArrival)) {
    const judged = judge(notice, receipt, usedUpOn);
    extensions.push(judged);
    if (judged.verdict === "counts") usedUpOn ??= notice.occurredOn.latest;
  }
  return { due: receipt === null ? null : dueRange(receipt, extensions), extensions };
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
  receipt: DateRange | null,
  usedUpOn: PlainDate | null,
): JudgedExtension {
  const failures = failuresInTheLetter(notice);
  const secondOne = usedUpOn !== null && notice.occurredOn.earliest >= usedUpOn;
  if (secondOne) failures.push("not_the_first");
  if (receipt === null) {
    const verdict = failures.length > 0 ? "does_not_count" : "depends";
    return { notice, verdict, failures, datedInTime: false };
  }
  const { completionDate, datedOn } = notice.details;
  const lastDay = addDays(receipt.latest, firstDays);
  if (notice.occurredOn.earliest > lastDay) failures.push("late");
  if (completionDate !== undefined && completionDate > addDays(receipt.latest, allDays))
    failures.push("too_long");
  return {
    notice,
    verdict:
      failures.length > 0
        ? "does_not_count"
        : countsOnEveryDay(notice, receipt)
          ? "counts"
          : "depends",
    failures,
    datedInTime: failures.includes("late") && datedOn !== undefined && datedOn <= lastDay,
  };
}

function failuresInTheLetter(notice: EventOf<"extension_notice_received">): ExtensionFailure[] {
  const { written, reasons, completionDate } = notice.details;
  const failures: ExtensionFailure[] = [];
  if (!written) failures.push("not_written");
  if (reasons === undefined || reasons.trim() === "") failures.push("no_reasons");
  if (completionDate === undefined) failures.push("no_completion_date");
  return failures;
}

/** The earliest receipt is the hardest test: both limits count from it. */
function countsOnEveryDay(
  notice: EventOf<"extension_notice_received">,
  receipt: DateRange,
): boolean {
  const { completionDate } = notice.details;
  return (
    notice.occurredOn.latest <= addDays(receipt.earliest, firstDays) &&
    completionDate !== undefined &&
    completionDate <= addDays(receipt.earliest, allDays)
  );
}

function dueRange(receipt: DateRange, extensions: readonly JudgedExtension[]): DateRange {
  const plainDue = {
    earliest: addDays(receipt.earliest, firstDays),
    latest: addDays(receipt.latest, firstDays),
  };
  const possible = extensions.filter((one) => one.verdict !== "does_not_count");
  const named = possible.flatMap((one) => one.notice.details.completionDate ?? []).toSorted();
  const [firstNamed] = named;
  const lastNamed = named.at(-1);
  if (firstNamed === undefined || lastNamed === undefined) return plainDue;
  const oneCounts = possible.some((one) => one.verdict === "counts");
  return {
    earliest: oneCounts ? laterOf(plainDue.earliest, firstNamed) : plainDue.earliest,
    latest: laterOf(plainDue.latest, lastNamed),
  };
}
