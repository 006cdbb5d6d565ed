import { type PlainDate, plainDate } from "@recourse/shared/calendar/plain-date";

/** Making a formatter costs about 0.1 ms; there are some 400 zones. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const fresh = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  formatters.set(timeZone, fresh);
  return fresh;
}

/** The calendar date at an instant in a time zone. */
export function dateIn(timeZone: string, instant: Date): PlainDate {
  const parts = new Map(
    formatterOf(timeZone)
      .formatToParts(instant)
      .map((part) => [part.type, part.value]),
  );
  return plainDate(`${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`);
}
