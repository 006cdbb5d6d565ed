import type { PlainDate } from "@recourse/shared/calendar/plain-date";

/**
 * Pages ask for the same cases again and again, and most times nothing has changed. What is shown of a case follows from its stored
 * text and the date alone, so that the same text on the same day gives the same: it is worked out once. The text decides, not a version:
 * whatever changed it, by whatever way, is seen.
 * @param most how many of the last ones are kept, by key
 */
export function workOutOnce<T>(
  most: number,
  workOut: (json: string, today: PlainDate) => T,
): (key: string, json: string, today: PlainDate) => T {
  const kept = new Map<
    string,
    { readonly json: string; readonly today: PlainDate; readonly result: T }
  >();
  return (key, json, today) => {
    const known = kept.get(key);
    kept.delete(key);
    const fits = known?.json === json && known.today === today;
    const result = fits ? known.result : workOut(json, today);
    kept.set(key, { json, today, result });
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    return result;
  };
}
