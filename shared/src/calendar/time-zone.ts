import { z } from "zod";

/**
 * The name of a time zone of the IANA list, such as `America/Chicago`. Decides which calendar date is today.
 * @example timeZoneSchema.parse("America/Chicago")
 */
export const timeZoneSchema = z
  .string()
  .min(1, "Choose a time zone from the list.")
  .max(64, "Choose a time zone from the list.")
  .refine(isTimeZone, "Choose a time zone from the list.");

/** An offset such as "+01:00" is no name: PostgreSQL counts it the other way round, and it knows no daylight saving. */
function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
  } catch {
    return false;
  }
}
