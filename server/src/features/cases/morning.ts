import type { PlainDate } from "@recourse/shared/calendar/plain-date";

const formats = new Map<string, Intl.DateTimeFormat>();

/** The instant at which it is 08:00 on that date in that time zone. Summer time is heeded: the clock shows eight all year. */
export function morningOf(date: PlainDate, timeZone: string): Date {
  const eight = Date.parse(`${date}T08:00:00Z`);
  // The first guess may lie on the other side of a change of the clocks; the second is made with the offset found there.
  const guess = eight - offsetAt(eight, timeZone);
  return new Date(eight - offsetAt(guess, timeZone));
}

/** Milliseconds by which the clocks of the zone are ahead of UTC at that instant. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour: hours = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hours, minute, second) - instant;
}

/** Kept, because making one costs more than a database round trip. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formats.set(timeZone, format);
  return format;
}
