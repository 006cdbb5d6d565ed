import type { DateRange } from "../calendar/date-range.ts";
import { isWritten } from "../workflow/denial-grounds.ts";
import type { CaseFact, EventOf } from "../workflow/events.ts";
import type { RecordsRequest } from "../workflow/records-case.ts";
import { judgeChecks } from "../workflow/what-came.ts";
import { asksForAtLeast, endsNoEarlier, kindIsIn, startsNoLater } from "./coverage.ts";

/** What ended an answer clock. An invoice, an acknowledgement, a summary and a refusal by phone never do (FED-CLOCK-04). */
export interface ClockEnding {
  readonly by:
    | "all_received"
    | "rest_received"
    | "denied_in_writing"
    | "not_held"
    | "ready_for_pickup";
  readonly on: DateRange;
}

/**
 * The first event that ended the request's answer clock, or null while it runs. An answer to a later request counts
 * for an earlier one that asked for no more, because access is owed once (45 CFR 164.524(c)(1)).
 * @example findEnding(request, state.requests)?.by
 */
export function findEnding(
  request: RecordsRequest,
  requests: readonly RecordsRequest[],
): ClockEnding | null {
  return endingsFor(request, requests)[0] ?? null;
}

/**
 * The day on which everything asked for was in hand, or everything that was not refused in writing; null until then.
 * @example findAllReceived(request, state.requests)?.by // "all_received"
 */
export function findAllReceived(
  request: RecordsRequest,
  requests: readonly RecordsRequest[],
): ClockEnding | null {
  return (
    endingsFor(request, requests).find(
      (ending) => ending.by === "all_received" || ending.by === "rest_received",
    ) ?? null
  );
}

/**
 * The day on which everything asked for was in hand, what had been refused included; null until then. Only this puts
 * right a refusal that the rules do not allow: after the rest alone, the part they kept back is still kept back.
 * @example findEverythingReceived(request, state.requests)?.latest
 */
export function findEverythingReceived(
  request: RecordsRequest,
  requests: readonly RecordsRequest[],
): DateRange | null {
  return endingsFor(request, requests).find(({ by }) => by === "all_received")?.on ?? null;
}

function endingsFor(request: RecordsRequest, requests: readonly RecordsRequest[]): ClockEnding[] {
  const { owedAfter } = judgeChecks(request);
  return requests
    .filter((other) => other === request || answersFor(other, request))
    .flatMap((other) =>
      other === request
        ? endingsOf(other)
        : endingsOf(other).filter((ending) => !isUndone(ending, owedAfter)),
    )
    .filter((ending) => ending.on.latest >= request.sentOn.earliest)
    .toSorted((a, b) =>
      a.on.earliest < b.on.earliest ? -1 : a.on.earliest > b.on.earliest ? 1 : 0,
    );
}

/** What came with another request was looked at as well, and was not all. */
function isUndone({ by, on }: ClockEnding, owedAfter: CaseFact | null): boolean {
  if (owedAfter === null || by === "denied_in_writing" || by === "not_held") return false;
  return on.earliest <= owedAfter.occurredOn.latest;
}

function answersFor(other: RecordsRequest, request: RecordsRequest): boolean {
  return asksForAtLeast(other.askedFor, request.askedFor);
}

function endingsOf(request: RecordsRequest): ClockEnding[] {
  const endings: ClockEnding[] = [];
  const { undone, owedAfter, all, rest } = judgeChecks(request);
  if (all !== null) endings.push({ by: "all_received", on: all });
  if (rest !== null) endings.push({ by: "rest_received", on: rest });
  for (const delivery of request.deliveries.filter(({ id }) => !undone.has(id))) {
    if (delivery.details.everythingAskedFor)
      endings.push({ by: "all_received", on: delivery.occurredOn });
    else if (isAllThatWasNotDenied(delivery, request))
      endings.push({ by: "rest_received", on: delivery.occurredOn });
  }
  for (const denial of request.denials) {
    if (denial.details.whole && isWritten(denial))
      endings.push({ by: "denied_in_writing", on: denial.occurredOn });
  }
  if (request.notHeld !== null) endings.push({ by: "not_held", on: request.notHeld.occurredOn });
  if (request.readyForPickupOn !== null) {
    const ready = { by: "ready_for_pickup" as const, on: request.readyForPickupOn };
    if (!isUndone(ready, owedAfter)) endings.push(ready);
  }
  return endings;
}

/** PARTIAL-01: after a written denial in part, the rest is due; here it came, for all the dates asked for. */
function isAllThatWasNotDenied(
  delivery: EventOf<"records_received">,
  request: RecordsRequest,
): boolean {
  const withheld = request.denials
    .filter((denial) => isWritten(denial) && !denial.details.whole)
    .flatMap((denial) => denial.details.withheldKinds ?? []);
  if (withheld.length === 0) return false;
  const accounted = [...delivery.details.kinds, ...withheld];
  return (
    request.askedFor.kinds.every((kind) => kindIsIn(accounted, kind)) &&
    startsNoLater(delivery.details.from, request.askedFor.from) &&
    endsNoEarlier(delivery.details.to, request.askedFor.to)
  );
}
