import type { EventOf } from "../workflow/events.ts";
import type { RecordFormat } from "../workflow/records.ts";
import { firstArrival } from "./arrivals.ts";
import type { AnswerClock } from "./clocks.ts";

/** Records that came in another form than asked for. */
export interface Mismatch {
  readonly asked: RecordFormat;
  readonly came: RecordFormat;
  readonly delivery: EventOf<"records_received">;
  /** What came later in the form asked for, or in one that was agreed to; null where nothing did. */
  readonly better: EventOf<"records_received"> | null;
  readonly requestId: string;
}

/**
 * FORM-01: records came in another form than asked for, with no agreement and no word that it cannot be made. Where
 * nobody said why, nothing is found; whoever asked to look and was given a copy has lost nothing.
 * @example findMismatches(clocks)[0]?.came // "paper"
 */
export function findMismatches(clocks: readonly AnswerClock[]): Mismatch[] {
  return clocks.flatMap(({ request }) => {
    const asked = request.askedFor.format;
    if (asked === null || asked === "inspect_in_person") return [];
    return request.deliveries.flatMap((delivery) => {
      const { format: came, formatReason } = delivery.details;
      if (came === undefined || came === asked || formatReason !== "no_reason") return [];
      const better = firstArrival(
        { clocks },
        delivery.occurredOn,
        ({ details }) => details.format === asked || details.formatReason === "agreed",
      );
      return [{ asked, came, delivery, better, requestId: request.id }];
    });
  });
}
