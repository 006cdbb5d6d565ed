import { z } from "zod";
import { plainDateSchema } from "./plain-date.ts";

/** A date known exactly (`earliest` equals `latest`) or only to lie between two dates, both included. */
export const dateRangeSchema = z
  .strictObject({ earliest: plainDateSchema, latest: plainDateSchema })
  .refine((range) => range.earliest <= range.latest, {
    message: "The first date must not come after the last date.",
    path: ["latest"],
  })
  .meta({ id: "DateRange", description: "Both ends included; equal ends mean an exact date" });

export type DateRange = z.infer<typeof dateRangeSchema>;
