import { type PlainDate, plainDateSchema } from "@recourse/shared/calendar/plain-date";

/** The calendar date in a time zone at a moment. */
export function todayIn(timeZone: string, now: Date): PlainDate {
  const parts = new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(now);
  return plainDateSchema.parse(parts);
}
