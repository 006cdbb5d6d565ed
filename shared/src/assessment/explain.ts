import type { DateRange } from "../calendar/date-range.ts";
import { daysBetween } from "../calendar/plain-date.ts";
import type { Explanation } from "./assessment.ts";

type CountingPoint = Explanation["counting"][number];

/**
 * Puts one point on the counting line. The day number is null where an unknown day 0 leaves it open.
 * @example pointOn(receipt, due, "their last day", "due").day // 30
 */
export function pointOn(
  dayZero: DateRange,
  on: DateRange,
  label: string,
  kind: CountingPoint["kind"],
): CountingPoint {
  const first = daysBetween(dayZero.earliest, on.earliest);
  const last = daysBetween(dayZero.latest, on.latest);
  return { day: first === last ? first : null, on, label, kind };
}

/**
 * The points in the order of their days; of two on one day the one put in first.
 * @example orderPoints([duePoint, dayZeroPoint])[0]?.kind // "day_zero"
 */
export function orderPoints(points: readonly CountingPoint[]): CountingPoint[] {
  return points.toSorted((a, b) =>
    a.on.earliest < b.on.earliest ? -1 : a.on.earliest > b.on.earliest ? 1 : 0,
  );
}
