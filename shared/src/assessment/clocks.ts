import type { DateRange } from "../calendar/date-range.ts";
import { addDays, type PlainDate } from "../calendar/plain-date.ts";
import { lengthOf } from "../rules/rule-index.ts";
import type { RecordsCase, RecordsRequest } from "../workflow/records-case.ts";
import { amendmentClocks, violationsOfAmendments } from "./amendment-clocks.ts";
import { type ClockEnding, findAllReceived, findEnding, isWritten } from "./ending.ts";
import { type JudgedExtension, judgeExtensions } from "./extension.ts";
import { byDay, type Violation, violationsOfAnswers } from "./violations.ts";

/** The answer clock of one request. A new request opens its own and never resets this one (FED-CLOCK-05). */
export interface AnswerClock {
  readonly request: RecordsRequest;
  /** Null while the day of receipt is not known: then no date can be counted (T01). */
  readonly due: DateRange | null;
  readonly extensions: readonly JudgedExtension[];
  /** Null while the clock runs. */
  readonly ending: ClockEnding | null;
  readonly allReceived: ClockEnding | null;
  /** Some came, or some was refused in writing: what is due is the rest (PARTIAL-01, T07). */
  readonly inPart: boolean;
}

/** The person's own date for a complaint, counted from the first thing to complain of. */
export interface ComplaintWindow {
  readonly fileBy: PlainDate;
  readonly countedFrom: PlainDate;
  readonly because: Violation["because"];
  /** From this day on there is something to complain of for certain, whatever the unknown days turn out to be. */
  readonly opensOn: PlainDate;
  readonly requestId: string;
  /** All that there is or will be to complain of, the earliest first: each has 180 days of its own. */
  readonly violations: readonly Violation[];
  readonly filedOn: DateRange | null;
}

const complaintDays = lengthOf("FED-OCR-01");

/**
 * When the answer to one request is due: receipt + 30 calendar days, or the day named in a valid extension.
 * Null where the day of receipt is not known. Source: 45 CFR 164.524(b)(2).
 * @example answerDue(request) // { earliest: "2026-11-12", latest: "2026-11-12" }
 */
export function answerDue(request: RecordsRequest): DateRange | null {
  return judgeExtensions(request.receipt?.on ?? null, request.extensions).due;
}

/**
 * One clock per request, in the order in which the requests were sent.
 * @example answerClocks(state).filter((clock) => clock.ending === null)
 */
export function answerClocks(state: RecordsCase): AnswerClock[] {
  return state.requests.toSorted(bySending).map((request) => ({
    request,
    ...judgeExtensions(request.receipt?.on ?? null, request.extensions),
    ending: findEnding(request, state.requests),
    allReceived: findAllReceived(request, state.requests),
    inPart:
      request.deliveries.some((delivery) => !delivery.details.everythingAskedFor) ||
      request.denials.some((denial) => isWritten(denial) && !denial.details.whole),
  }));
}

function bySending(a: RecordsRequest, b: RecordsRequest): number {
  if (a.sentOn.earliest !== b.sentOn.earliest)
    return a.sentOn.earliest < b.sentOn.earliest ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/**
 * The clock that leads: of those still running, the one whose date is certain to have passed first.
 * @example leadingClock(answerClocks(state))?.due
 */
export function leadingClock(clocks: readonly AnswerClock[]): AnswerClock | null {
  let leading: (AnswerClock & { due: DateRange }) | null = null;
  for (const clock of clocks) {
    const { due } = clock;
    if (clock.ending !== null || due === null) continue;
    if (leading === null || comesFirst(due, leading.due)) leading = { ...clock, due };
  }
  return leading;
}

function comesFirst(a: DateRange, b: DateRange): boolean {
  return a.latest < b.latest || (a.latest === b.latest && a.earliest < b.earliest);
}

/**
 * When the answer of the leading clock is due; null where no clock runs.
 * @example leadingAnswerDue(state)
 */
export function leadingAnswerDue(state: RecordsCase): DateRange | null {
  return leadingClock(answerClocks(state))?.due ?? null;
}

/**
 * The last day for a complaint to the Office for Civil Rights: 180 calendar days after the first missed day or the
 * first denial that came. Of a range the earliest day counts, to be safe. An answer still outstanding counts as if it
 * will be missed, so compare `opensOn` with today before you show it. Null where there is nothing to complain of.
 * Source: 45 CFR 160.306(b)(3); never counted from a reminder (T11) or from day 60 (T12).
 * @example complaintWindow(state)?.fileBy // "2027-05-11"
 */
export function complaintWindow(state: RecordsCase): ComplaintWindow | null {
  const others = violationsOfAmendments(amendmentClocks(state));
  return windowFromClocks(answerClocks(state), state.complaints.ocr?.occurredOn ?? null, others);
}

/**
 * As `complaintWindow`, for clocks that are counted already. `others`: what there is to complain of besides the answers.
 * @example windowFromClocks(clocks, null)?.fileBy
 */
export function windowFromClocks(
  clocks: readonly AnswerClock[],
  filedOn: DateRange | null,
  others: readonly Violation[] = [],
): ComplaintWindow | null {
  const violations = [...violationsOfAnswers(clocks), ...others].toSorted(byDay);
  const [first] = violations;
  if (first === undefined) return null;
  return {
    fileBy: addDays(first.on, complaintDays),
    countedFrom: first.on,
    because: first.because,
    opensOn: violations.map(({ certainOn }) => certainOn).toSorted()[0] ?? first.certainOn,
    requestId: first.requestId,
    violations,
    filedOn,
  };
}

/**
 * The last day for a complaint about one of the things in a window, by its own 180 calendar days.
 * @example window.violations.map(fileByFor)
 */
export function fileByFor({ on }: Violation): PlainDate {
  return addDays(on, complaintDays);
}
