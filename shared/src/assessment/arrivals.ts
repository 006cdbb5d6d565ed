import type { DateRange } from "../calendar/date-range.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import type { EventOf } from "../workflow/events.ts";
import type { CaseView } from "./case-view.ts";

/**
 * The first records that came on a day or after it, to any request, among those that fit; null where none did.
 * @example firstArrival(view, barrier.occurredOn)?.details.kinds
 */
export function firstArrival(
  view: Pick<CaseView, "clocks">,
  since: DateRange,
  fits: (delivery: EventOf<"records_received">) => boolean = () => true,
): EventOf<"records_received"> | null {
  const later = view.clocks
    .flatMap(({ request }) => request.deliveries)
    .filter((delivery) => delivery.occurredOn.latest >= since.earliest && fits(delivery))
    .toSorted((a, b) => (a.occurredOn.latest < b.occurredOn.latest ? -1 : 1));
  return later[0] ?? null;
}

/**
 * The day on which everything that a request asked for was in hand, where that was on a day or after it.
 * @example allReceivedSince(view, transfer.occurredOn)
 */
export function allReceivedSince(
  { clocks }: Pick<CaseView, "clocks">,
  since: DateRange,
): PlainDate | null {
  const days = clocks.flatMap(({ allReceived }) =>
    allReceived !== null && allReceived.on.latest >= since.earliest ? [allReceived.on.latest] : [],
  );
  return days.toSorted()[0] ?? null;
}
