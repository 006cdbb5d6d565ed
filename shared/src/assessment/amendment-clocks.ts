import type { DateRange } from "../calendar/date-range.ts";
import { addDays, type PlainDate } from "../calendar/plain-date.ts";
import { findRule } from "../rules/rule-index.ts";
import type { RecordsCase } from "../workflow/records-case.ts";
import type { AmendmentRequest } from "../workflow/side-requests.ts";
import { mailingMargin } from "./deadlines/answer-missing.ts";
import { type JudgedExtension, judgeExtensions } from "./extension.ts";
import type { Violation } from "./violations.ts";

/** 60 calendar days and up to 90 in all, where access has 30 and 60 (T09). */
export const amendmentRule = findRule("FED-AMEND-01");

/** The clock of one request to correct the record. It is never the clock of access (T09). */
export interface AmendmentClock {
  readonly request: AmendmentRequest;
  /** Null while the day of receipt is not known: then no date can be counted (T01). */
  readonly due: DateRange | null;
  readonly extensions: readonly JudgedExtension[];
  /** Null while the clock runs. */
  readonly answeredOn: DateRange | null;
  /** The day of receipt is only allowed for: shown, but nobody is reminded or called late by it. */
  readonly isAssumed: boolean;
}

/**
 * One clock per request to correct the record, in the order in which they were made.
 * Source: 45 CFR 164.526(b)(2). Unit: calendar days, no roll-over.
 * @example amendmentClocks(state)[0]?.due
 */
export function amendmentClocks(state: RecordsCase): AmendmentClock[] {
  return state.amendments.map((request) => {
    const receipt = request.receipt?.on ?? assumeReceipt(request);
    return {
      request,
      ...judgeExtensions(receipt, request.extensions, amendmentRule),
      answeredOn: request.answered?.occurredOn ?? null,
      isAssumed: request.receipt === null && receipt !== null,
    };
  });
}

/** An entry from before arrival was asked for says not even how it was sent: it keeps the range that it had. */
function assumeReceipt({ requested, returned }: AmendmentRequest): DateRange | null {
  if (requested.details.method !== undefined || returned !== null) return null;
  const { earliest, latest } = requested.occurredOn;
  return { earliest, latest: addDays(latest, mailingMargin) };
}

/**
 * Each answer about a correction that was missed, or will be once its day passes: a thing to complain of with 180 days
 * of its own. Nothing is left once they agreed to the correction.
 * @example violationsOfAmendments(amendmentClocks(state))
 */
export function violationsOfAmendments(clocks: readonly AmendmentClock[]): Violation[] {
  return clocks.flatMap(({ request, due, answeredOn, isAssumed }) => {
    const isSettled = request.answers.at(-1)?.details.answer === "accepted";
    if (due === null || isAssumed || isSettled) return [];
    if (answeredOn !== null && answeredOn.latest <= due.earliest) return [];
    const missed = { on: due.earliest, certainOn: addDays(due.latest, 1) };
    return [{ because: "amendment_missed" as const, requestId: request.id, ...missed }];
  });
}

/**
 * The due date, where not even its latest day was kept; else null. An assumed receipt accuses nobody.
 * @example certainlyMissedAmendment(clock, today)?.latest
 */
export function certainlyMissedAmendment(
  { due, answeredOn, isAssumed }: AmendmentClock,
  today: PlainDate,
): DateRange | null {
  if (due === null || isAssumed) return null;
  return (answeredOn?.earliest ?? today) > due.latest ? due : null;
}

/**
 * The correction that leads: of those still waiting for an answer and counted from a known arrival, the one whose date is
 * certain to have passed first.
 * @example leadingAmendment(amendmentClocks(state))?.due
 */
export function leadingAmendment(
  clocks: readonly AmendmentClock[],
): (AmendmentClock & { readonly due: DateRange }) | null {
  let leading: (AmendmentClock & { readonly due: DateRange }) | null = null;
  for (const clock of clocks) {
    const { due, answeredOn, isAssumed } = clock;
    if (due === null || answeredOn !== null || isAssumed) continue;
    if (leading === null || due.latest < leading.due.latest) leading = { ...clock, due };
  }
  return leading;
}

/**
 * True where an answer is awaited to a correction of which more is known than that it was asked for.
 * @example state.amendments.some(isAwaited)
 */
export function isAwaited({ requested, receipt, returned, answered }: AmendmentRequest): boolean {
  if (answered !== null) return false;
  return receipt !== null || (requested.details.method !== undefined && returned === null);
}
