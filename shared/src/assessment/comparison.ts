import { z } from "zod";
import { dateRangeSchema } from "../calendar/date-range.ts";
import { plainDateSchema } from "../calendar/plain-date.ts";
import { partStatusSchema, recordPartSchema } from "../workflow/contents-check.ts";
import { recordFormatSchema } from "../workflow/records.ts";

/** From one day to another, both included. `null`: from the start, or to the present. */
const spanSchema = z.object({ from: plainDateSchema.nullable(), to: plainDateSchema.nullable() });

const comparedPartSchema = z.object({
  kind: recordPartSchema,
  /** `not_checked`: nobody has said, and the entries do not tell. It counts against no one. */
  status: z.enum([...partStatusSchema.options, "not_checked"]),
  /** The person ticked it off; else it is worked out from what came. */
  marked: z.boolean(),
  /** Asked for by its own name, and not only with the complete record. */
  named: z.boolean(),
  /** The days that came, of all deliveries together. Empty where none came, or nobody wrote down the days. */
  came: z.array(spanSchema),
  /** It came, and nobody wrote down for which days. */
  cameWithoutDays: z.boolean(),
  /** The days that are missing, where the status is `partial` or `missing`. */
  missing: z.array(spanSchema),
  /** They refused it in writing: a review or a complaint is the way, and not one more request. */
  refused: z.boolean(),
  note: z.string().nullable(),
});
export type ComparedPart = z.infer<typeof comparedPartSchema>;

/** What one request asked for, beside what came of it, kind by kind. */
export const comparisonSchema = z
  .object({
    requestId: z.uuid(),
    sentOn: dateRangeSchema,
    asked: spanSchema,
    formatAsked: recordFormatSchema.nullable(),
    formatsCame: z.array(recordFormatSchema),
    /** When the person last compared the two; null where they have not, or something came since. */
    checkedOn: dateRangeSchema.nullable(),
    /** Nothing is owed any more but for what was refused in writing. */
    settled: z.boolean(),
    parts: z.array(comparedPartSchema),
  })
  .meta({ id: "Comparison" });
export type Comparison = z.infer<typeof comparisonSchema>;
