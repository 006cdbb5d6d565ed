import { type PlainDate, plainDate } from "@recourse/shared/calendar/plain-date";

/** Every request asks, and the answer changes at most once a minute: no zone is off by a part of one. */
type Place = { readonly formatter: Intl.DateTimeFormat; minute: number; date: PlainDate | null };

const minuteMs = 60_000;
/** There are some 400 zones. */
const places = new Map<string, Place>();

function placeOf(timeZone: string): Place {
  const known = places.get(timeZone);
  if (known) return known;
  const formatter = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  const fresh = { formatter, minute: Number.NaN, date: null };
  places.set(timeZone, fresh);
  return fresh;
}

/** The calendar date at an instant in a time zone. */
export function dateIn(timeZone: string, instant: Date): PlainDate {
  const place = placeOf(timeZone);
  const minute = Math.floor(instant.getTime() / minuteMs);
  if (place.date === null || place.minute !== minute) {
    place.date = read(place.formatter, instant);
    place.minute = minute;
  }
  return place.date;
}

function read(formatter: Intl.DateTimeFormat, instant: Date): PlainDate {
  const parts = new Map(formatter.formatToParts(instant).map(({ type, value }) => [type, value]));
  return plainDate(`${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`);
}
