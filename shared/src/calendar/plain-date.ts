import { z } from "zod";

/**
 * A calendar date in the person's place, as `YYYY-MM-DD`. Never an instant.
 * @example plainDateSchema.parse("2026-10-13")
 */
export const plainDateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "Write the date as YYYY-MM-DD.")
  .refine(isRealDate, "This date does not exist. Check the month and the day.")
  .brand<"PlainDate">()
  .meta({ id: "PlainDate", description: "Calendar date, YYYY-MM-DD", example: "2026-10-13" });

export type PlainDate = z.infer<typeof plainDateSchema>;

function isRealDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(text)) return false;
  const year = Number(text.slice(0, 4));
  return year >= 1900 && year <= 2200;
}

/**
 * Makes a date from text that is known to be right; throws on any other.
 * @example plainDate("2026-10-13")
 */
export function plainDate(text: string): PlainDate {
  return plainDateSchema.parse(text);
}
