import { type PlainDate, plainDateSchema } from "@recourse/shared/calendar/plain-date";

/** Today's date where the person lives; the server uses the same zone. */
export function localToday(timeZone: string, now: Date = new Date()): PlainDate {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(now);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((candidate) => candidate.type === type)?.value ?? "";
  return plainDateSchema.parse(`${part("year")}-${part("month")}-${part("day")}`);
}
