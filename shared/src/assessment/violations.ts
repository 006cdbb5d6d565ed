import { addDays, type PlainDate } from "../calendar/plain-date.ts";
import type { AnswerClock } from "./clocks.ts";
import { isWritten } from "./ending.ts";

/** One thing to complain of. Each has 180 days of its own (FED-OCR-01). */
export interface Violation {
  readonly because: "answer_missed" | "denied" | "amendment_missed";
  /** The request to which it was done: one for records, or one to correct the record. */
  readonly requestId: string;
  /** The first day on which it may have happened. The 180 days count from it, to be safe. */
  readonly on: PlainDate;
  /** From this day on it has happened for certain, whatever the unknown days turn out to be. */
  readonly certainOn: PlainDate;
}

/**
 * What the holder did to requests for records, or will have done once the day passes: each answer missed, each written
 * denial. The earliest first. Nothing is left to complain of once everything came.
 * @example violationsOfAnswers(clocks)[0]?.on
 */
export function violationsOfAnswers(clocks: readonly AnswerClock[]): Violation[] {
  return clocks.filter(isOutstanding).flatMap(violationsOf).toSorted(byDay);
}

/**
 * The earliest first; of two on one day the order of the requests, so that the order of recording never matters.
 * @example violations.toSorted(byDay)
 */
export function byDay(a: Violation, b: Violation): number {
  const keyOf = ({ on, certainOn, because, requestId }: Violation) =>
    [on, certainOn, because, requestId].join();
  const [first, second] = [keyOf(a), keyOf(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function isOutstanding(clock: AnswerClock): boolean {
  if (clock.allReceived?.by === "all_received") return false;
  return (
    clock.ending === null ||
    clock.ending.by === "denied_in_writing" ||
    clock.ending.by === "rest_received"
  );
}

function violationsOf({ request, federalDue: due, ending }: AnswerClock): Violation[] {
  const requestId = request.id;
  const denied: Violation[] = request.denials.filter(isWritten).map((denial) => ({
    because: "denied",
    requestId,
    on: denial.occurredOn.earliest,
    certainOn: denial.occurredOn.latest,
  }));
  if (due === null || (ending !== null && ending.on.latest <= due.earliest)) return denied;
  const missed = { on: due.earliest, certainOn: addDays(due.latest, 1) };
  return [...denied, { because: "answer_missed", requestId, ...missed }];
}
