import type { DateRange } from "../calendar/date-range.ts";
import { addDays, type PlainDate } from "../calendar/plain-date.ts";
import { lengthOf } from "../rules/rule-index.ts";
import type { Rule } from "../rules/rule-pack.ts";
import { isWritten } from "../workflow/denial-grounds.ts";
import type { RecordsCase, RecordsRequest } from "../workflow/records-case.ts";
import { saysEverythingCame } from "../workflow/what-came.ts";
import {
  type AmendmentClock,
  amendmentClocks,
  violationsOfAmendments,
} from "./amendment-clocks.ts";
import {
  type AnswerCount,
  binds,
  type CountingGround,
  countAnswer,
  dayZeroOf,
  leadingDue,
} from "./answer-counts.ts";
import { type ClockEnding, findAllReceived, findEnding } from "./ending.ts";
import type { JudgedExtension } from "./extension.ts";
import { lawInForce } from "./law-in-force.ts";
import { byDay, type Violation, violationsOfActs, violationsOfAnswers } from "./violations.ts";
import { violationsOfTerms } from "./violations-of-terms.ts";

/** The answer clock of one request. A new request opens its own and never resets this one (FED-CLOCK-05). */
export interface AnswerClock {
  readonly request: RecordsRequest;
  /** The possible days 0. Null while the day of receipt is not known. */
  readonly dayZero: DateRange | null;
  /** The first last day under all the laws that bind. Null while the day of receipt is not known (T01), and where no law sets one. */
  readonly due: DateRange | null;
  /** As each law counts, the one that leads first. Empty where no law that we know sets a day. */
  readonly counts: readonly AnswerCount[];
  /** The last day by federal law alone, which the complaint window hangs from. Null where federal law does not count. */
  readonly federalDue: DateRange | null;
  /** As federal law judges them where it counts, else as the law that leads does; and that law's rule. */
  readonly extensions: readonly JudgedExtension[];
  readonly extensionRule: Rule | null;
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

/** For what is said of a case before its holder is looked at: federal law alone, as for a holder whose place is not known. */
const federalAlone: Omit<CountingGround, "authorityShownOn"> = {
  law: lawInForce({ jurisdiction: null, kind: "other", hipaaCovered: "unknown" }),
  claimStage: "unknown",
  relationship: "self",
};

/**
 * One clock per request, in the order in which the requests were sent, counted under every law in force. Without a ground
 * federal law alone counts.
 * @example answerClocks(state).filter((clock) => clock.ending === null)
 */
export function answerClocks(
  state: RecordsCase,
  ground: Omit<CountingGround, "authorityShownOn"> = federalAlone,
): AnswerClock[] {
  const whole = { ...ground, authorityShownOn: state.authorityShownOn };
  return state.requests.toSorted(bySending).map((request) => ({
    request,
    ...countUnderAllLaws(request, whole),
    ending: findEnding(request, state.requests),
    allReceived: findAllReceived(request, state.requests),
    inPart:
      request.deliveries.some((delivery) => !saysEverythingCame(request, delivery)) ||
      request.denials.some((denial) => isWritten(denial) && !denial.details.whole),
  }));
}

function countUnderAllLaws(request: RecordsRequest, ground: CountingGround) {
  const counts = countAnswer(request, ground);
  const federal = counts.find(({ rule }) => rule.id === "FED-CLOCK-01");
  return {
    counts,
    dayZero: dayZeroOf(request, ground.authorityShownOn),
    due: leadingDue(counts),
    federalDue: federal?.due ?? null,
    extensions: (federal ?? counts[0])?.extensions ?? [],
    extensionRule: (federal ?? counts[0])?.rule ?? null,
  };
}

function bySending(a: RecordsRequest, b: RecordsRequest): number {
  if (a.sentOn.earliest !== b.sentOn.earliest)
    return a.sentOn.earliest < b.sentOn.earliest ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/**
 * True where a law that we know sets the day of the answer, be the day known or not.
 * @example isBoundByLaw(clock)
 */
export function isBoundByLaw({ counts }: AnswerClock): boolean {
  return counts.some(binds);
}

/**
 * True where a date could be counted if the day of receipt were known.
 * @example clocks.some(lacksReceipt)
 */
export function lacksReceipt(clock: AnswerClock): boolean {
  const { request, ending } = clock;
  return (
    ending === null && request.receipt === null && request.returned === null && isBoundByLaw(clock)
  );
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
  return windowFromClocks(answerClocks(state), amendmentClocks(state), state);
}

/**
 * As `complaintWindow`, for clocks that are counted already.
 * @example windowFromClocks(clocks, amendments, state)?.fileBy
 */
export function windowFromClocks(
  clocks: readonly AnswerClock[],
  amendments: readonly AmendmentClock[],
  { facts, complaints }: Pick<RecordsCase, "facts" | "complaints">,
): ComplaintWindow | null {
  const violations = [
    ...violationsOfAnswers(clocks),
    ...violationsOfAmendments(amendments),
    ...violationsOfActs(facts),
    ...violationsOfTerms(clocks, facts),
  ].toSorted(byDay);
  return windowOver(violations, complaints);
}

/**
 * The window over things to complain of, the earliest first; null without any.
 * @example windowOver(everyViolationOfAnswers(clocks), state.complaints)?.fileBy
 */
export function windowOver(
  violations: readonly Violation[],
  complaints: RecordsCase["complaints"],
): ComplaintWindow | null {
  const [first] = violations;
  if (first === undefined) return null;
  return {
    fileBy: addDays(first.on, complaintDays),
    countedFrom: first.on,
    because: first.because,
    opensOn: violations.map(({ certainOn }) => certainOn).toSorted()[0] ?? first.certainOn,
    requestId: first.requestId,
    violations,
    filedOn: complaints.ocr?.occurredOn ?? null,
  };
}

/**
 * The last day for a complaint about one of the things in a window, by its own 180 calendar days.
 * @example window.violations.map(fileByFor)
 */
export function fileByFor({ on }: Pick<Violation, "on">): PlainDate {
  return addDays(on, complaintDays);
}
