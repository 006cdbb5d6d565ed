import { kindIsIn } from "../assessment/coverage.ts";
import type { DateRange } from "../calendar/date-range.ts";
import { type DateSpan, daysMissing } from "../calendar/date-span.ts";
import { laterOf } from "../calendar/plain-date.ts";
import { type CheckedPart, partsOf, type RecordPart } from "./contents-check.ts";
import { isWritten } from "./denial-grounds.ts";
import type { EventOf } from "./events.ts";
import type { RecordsRequest } from "./records-case.ts";

type Delivery = EventOf<"records_received">;
type Check = EventOf<"contents_checked">;

/** How one part of the record stands by what was said of it. `unknown`: nobody has said. */
export type PartState =
  | { readonly is: "unknown" | "received" | "not_applicable" | "withheld" }
  | { readonly is: "missing" | "partial"; readonly days: readonly DateSpan[] };

/** What was said of each part, and by which check it was said last. */
export interface SaidPart {
  readonly part: RecordPart;
  readonly state: PartState;
  readonly mark: CheckedPart | null;
}

const unknown: PartState = { is: "unknown" };
const received: PartState = { is: "received" };

/**
 * The days for which a request asks; in calendar days, both included.
 * @example spanAskedFor(request) // { from: "2023-01-01", to: null }
 */
export function spanAskedFor({ askedFor }: Pick<RecordsRequest, "askedFor">): DateSpan {
  const { from, to } = askedFor;
  return { from, to };
}

/**
 * How each part that was asked for stands after all that was said, the latest check last. What came after a check fills
 * what that check found missing.
 * @example listSaidParts(request).find(({ part }) => part === "test_data")?.state.is
 */
export function listSaidParts(request: RecordsRequest): readonly SaidPart[] {
  return followMoments(request).at(-1)?.parts ?? startOf(request);
}

/** The records in hand at the end of a moment, and what was known of each part then. */
interface Moment {
  readonly event: Delivery | Check;
  /** The last delivery up to then. */
  readonly delivery: Delivery | null;
  readonly parts: readonly SaidPart[];
}

function followMoments(request: RecordsRequest): readonly Moment[] {
  const moments: Moment[] = [];
  for (const event of inOrder(request)) {
    const last = moments.at(-1);
    const before = last?.parts ?? startOf(request);
    const isCheck = event.type === "contents_checked";
    moments.push({
      event,
      delivery: isCheck ? (last?.delivery ?? null) : event,
      parts: isCheck
        ? before.map((one) => markPart(one, event, request))
        : before.map((one) => deliverPart(one, event, request)),
    });
  }
  return moments;
}

function startOf({ askedFor }: RecordsRequest): readonly SaidPart[] {
  return partsOf(askedFor.kinds).map((part) => ({ part, state: unknown, mark: null }));
}

/** What may have come by the day of a check had come: that is what the person looked at. */
function inOrder({ deliveries, checks }: RecordsRequest): readonly (Delivery | Check)[] {
  const ordered: (Delivery | Check)[] = [];
  let rest = deliveries;
  for (const check of checks) {
    const isLater = ({ occurredOn }: Delivery) => occurredOn.earliest > check.occurredOn.latest;
    ordered.push(...rest.filter((delivery) => !isLater(delivery)), check);
    rest = rest.filter(isLater);
  }
  return [...ordered, ...rest];
}

function markPart(said: SaidPart, check: Check, request: RecordsRequest): SaidPart {
  const mark = check.details.entries.find(({ kind }) => kind === said.part);
  return mark === undefined ? said : { ...said, mark, state: stateOf(mark, request) };
}

function stateOf(
  { status, from = null, to = null }: CheckedPart,
  request: RecordsRequest,
): PartState {
  if (status !== "missing" && status !== "partial") return { is: status };
  const isNamed = from !== null || to !== null;
  return { is: status, days: [isNamed ? { from, to } : spanAskedFor(request)] };
}

function deliverPart(said: SaidPart, { details }: Delivery, request: RecordsRequest): SaidPart {
  const { state, part } = said;
  if (details.everythingAskedFor)
    return state.is === "not_applicable" ? said : { ...said, state: received };
  if (state.is === "unknown" || state.is === "received" || !kindIsIn(details.kinds, part))
    return said;
  const wanted = "days" in state ? state.days : [spanAskedFor(request)];
  const days = wanted.flatMap((span) => daysMissing(span, [details]));
  return { ...said, state: days.length === 0 ? received : { is: "partial", days } };
}

/**
 * A part that was found to be missing, in whole or in part, or held back without a word in writing: it is still owed.
 * @example listSaidParts(request).filter((one) => isOwed(one, request))
 */
export function isOwed({ part, state }: SaidPart, request: RecordsRequest): boolean {
  if (state.is === "missing" || state.is === "partial") return true;
  return state.is === "withheld" && !isRefusedInWriting(part, request);
}

/**
 * A denial in writing covers the part: it names it, names nothing, or is about the whole.
 * @example isRefusedInWriting("psychotherapy_notes", request)
 */
export function isRefusedInWriting(part: RecordPart, request: RecordsRequest): boolean {
  return refusedOn(part, request) !== null;
}

/** The day of the first denial in writing that covers the part. */
function refusedOn(part: RecordPart, { denials }: RecordsRequest): DateRange | null {
  const covering = denials.filter(isWritten).find(({ details }) => {
    const named = details.withheldKinds ?? [];
    return details.whole || named.length === 0 || kindIsIn(named, part);
  });
  return covering?.occurredOn ?? null;
}

/** What the checks say of the clock of a request. */
export interface Verdict {
  /** Deliveries that did not end the clock, whatever was said when they came: a check found later that something was owed. */
  readonly undone: ReadonlySet<string>;
  /** The last moment at which something was known to be owed; null where there was none. */
  readonly owedAfter: EventOf<"records_received" | "contents_checked"> | null;
  /** The day on which all was in hand by the marks, and is so to this day. */
  readonly all: DateRange | null;
  /** The same but for what was refused in writing: not before that refusal came. */
  readonly rest: DateRange | null;
}

const noVerdict: Verdict = { undone: new Set(), owedAfter: null, all: null, rest: null };

/**
 * What the checks of the person say of the clock: which deliveries were not everything after all, and which one was. The
 * day is that of a delivery, because only what was really given ends a clock (45 CFR 164.524(b)(2)).
 * @example judgeChecks(request).all?.latest
 */
export function judgeChecks(request: RecordsRequest): Verdict {
  if (request.checks.length === 0) return noVerdict;
  const moments = followMoments(request);
  const last = moments.findLastIndex(({ parts }) => parts.some((one) => isOwed(one, request)));
  const after = moments.slice(last + 1);
  const undone = moments.slice(0, last + 1).map(({ event }) => event.id);
  return {
    undone: new Set(undone),
    owedAfter: moments[last]?.event ?? null,
    all: endOf(after, request, isInHand),
    rest: endOf(after, request, (state) => isInHand(state) || state.is === "withheld"),
  };
}

function isInHand({ is }: PartState): boolean {
  return is === "received" || is === "not_applicable";
}

/** The day of the delivery in hand at the first moment from which on it holds for every part. */
function endOf(
  moments: readonly Moment[],
  request: RecordsRequest,
  holds: (state: PartState) => boolean,
): DateRange | null {
  const lastOpen = moments.findLastIndex(({ parts }) => !parts.every(({ state }) => holds(state)));
  const end = moments[lastOpen + 1];
  if (end === undefined || end.delivery === null) return null;
  const refused = end.parts.filter(({ state }) => state.is === "withheld");
  const days = refused.flatMap(({ part }) => refusedOn(part, request) ?? []);
  return days.reduce(laterRange, end.delivery.occurredOn);
}

function laterRange(a: DateRange, b: DateRange): DateRange {
  return { earliest: laterOf(a.earliest, b.earliest), latest: laterOf(a.latest, b.latest) };
}

/**
 * True for a delivery that was said to be everything, and that no check has found to be less.
 * @example request.deliveries.filter((delivery) => saysEverythingCame(request, delivery))
 */
export function saysEverythingCame(request: RecordsRequest, delivery: Delivery): boolean {
  return delivery.details.everythingAskedFor && !judgeChecks(request).undone.has(delivery.id);
}
