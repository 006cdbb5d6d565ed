import { type DateSpan, daysMissing, joinSpans } from "../calendar/date-span.ts";
import type { RecordPart } from "../workflow/contents-check.ts";
import type { EventOf } from "../workflow/events.ts";
import type { RecordsRequest } from "../workflow/records-case.ts";
import { isRefusedInWriting, listSaidParts, type SaidPart } from "../workflow/what-came.ts";
import type { AnswerClock } from "./clocks.ts";
import type { ComparedPart, Comparison } from "./comparison.ts";
import { kindIsIn } from "./coverage.ts";

type Delivery = EventOf<"records_received">;

/**
 * What each request asked for, beside what came of it. Only requests of which something came; the one sent last comes last.
 * @example compareReceived(view.clocks).at(-1)?.parts
 */
export function compareReceived(clocks: readonly AnswerClock[]): Comparison[] {
  return clocks
    .filter(({ request }) => request.deliveries.length > 0)
    .map(({ request, allReceived }) => ({
      requestId: request.id,
      sentOn: request.sentOn,
      asked: { from: request.askedFor.from, to: request.askedFor.to },
      formatAsked: request.askedFor.format,
      formatsCame: formatsOf(request),
      checkedOn: checkedSinceLast(request),
      settled: allReceived !== null,
      parts: listSaidParts(request).map((said) => comparePart(said, request)),
    }));
}

/**
 * True for a kind of record that is not all there, as far as anybody can say, and that was not refused in writing.
 * @example comparison.parts.filter(isGap)
 */
export function isGap({ status, refused }: ComparedPart): boolean {
  return (status === "missing" || status === "partial" || status === "withheld") && !refused;
}

/**
 * The gaps of the request that was sent last, of those that are not settled; empty where nothing is known to be missing.
 * @example gapsOf(comparisons).map(({ kind }) => kind)
 */
export function gapsOf(comparisons: readonly Comparison[]): readonly ComparedPart[] {
  return openComparison(comparisons)?.parts.filter(isGap) ?? [];
}

/**
 * The comparison of the request that was sent last, of those that are not settled; null where all are.
 * @example openComparison(comparisons)?.requestId
 */
export function openComparison(comparisons: readonly Comparison[]): Comparison | null {
  return comparisons.findLast(({ settled }) => !settled) ?? null;
}

function comparePart(said: SaidPart, request: RecordsRequest): ComparedPart {
  const { part, mark } = said;
  const named = request.askedFor.kinds.includes(part);
  const brought = request.deliveries.filter(({ details }) => details.kinds.includes(part));
  const spans = brought.filter(hasDays).map(({ details }) => spanOf(details));
  return {
    kind: part,
    ...judgePart(said, request, brought),
    marked: mark !== null,
    named,
    came: joinSpans(spans),
    cameWithoutDays: brought.some((delivery) => !hasDays(delivery)),
    refused: isRefusedInWriting(part, request),
    note: mark?.note ?? null,
  };
}

type Judged = Pick<ComparedPart, "status" | "missing">;

/** What was said counts. Where nothing was, the entries tell what they can. */
function judgePart(
  { part, state }: SaidPart,
  request: RecordsRequest,
  brought: readonly Delivery[],
): Judged {
  if ("days" in state) return { status: state.is, missing: [...state.days] };
  if (state.is !== "unknown") return { status: state.is, missing: [] };
  if (isHeldBack(part, request) && brought.length === 0) return { status: "withheld", missing: [] };
  if (brought.length > 0) return judgeDays(request, brought);
  // The complete record need not hold every kind, and what came with it has not been looked at.
  const isOwnName = request.askedFor.kinds.includes(part);
  const mayBeIn = request.deliveries.some(({ details }) => kindIsIn(details.kinds, part));
  return isOwnName && !mayBeIn
    ? { status: "missing", missing: [spanToLookFor(request)] }
    : { status: "not_checked", missing: [] };
}

function isHeldBack(part: RecordPart, { denials }: RecordsRequest): boolean {
  return denials.some(({ details }) => kindIsIn(details.withheldKinds ?? [], part));
}

/**
 * Days that nobody wrote down count as come, as they do for the clock. Open ends do too: the oldest page there is may be
 * the first visit. What is left is a hole between two deliveries, or days before or after them that were asked for by name.
 */
function judgeDays(request: RecordsRequest, brought: readonly Delivery[]): Judged {
  const came = brought.map(({ details }) => spanOf(details));
  const missing = daysMissing(spanToLookFor(request), came).filter(
    ({ from, to }) => from !== null && to !== null,
  );
  return { status: missing.length === 0 ? "received" : "partial", missing };
}

/** Up to a day after the asking means up to the present: nobody can send what was not written yet. */
function spanToLookFor({ askedFor, sentOn }: RecordsRequest): DateSpan {
  const { from, to } = askedFor;
  return { from, to: to !== null && to < sentOn.earliest ? to : null };
}

function spanOf({ from, to }: Delivery["details"]): DateSpan {
  return { from, to };
}

function hasDays({ details }: Delivery): boolean {
  return details.from !== null || details.to !== null;
}

function formatsOf({ deliveries }: RecordsRequest): Comparison["formatsCame"] {
  return [...new Set(deliveries.flatMap(({ details }) => details.format ?? []))];
}

function checkedSinceLast({ checks, deliveries }: RecordsRequest): Comparison["checkedOn"] {
  const last = checks.at(-1);
  if (last === undefined) return null;
  const isNewer = deliveries.some(({ occurredOn }) => occurredOn.earliest > last.occurredOn.latest);
  return isNewer ? null : last.occurredOn;
}
