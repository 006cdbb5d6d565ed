import { z } from "zod";
import { waitingOnSchema } from "../assessment/assessment.ts";
import { dateRangeSchema } from "../calendar/date-range.ts";
import { plainDateSchema } from "../calendar/plain-date.ts";
import { outcomeSchema, stageSchema } from "../workflow/stages.ts";

/** One row of the caseload: the stored projection, no event is read for it. */
export const caseSummarySchema = z
  .object({
    id: z.uuid(),
    version: z.int(),
    person: z.object({ id: z.uuid(), name: z.string() }),
    holder: z.object({ id: z.uuid(), name: z.string() }),
    stage: stageSchema,
    outcome: outcomeSchema.nullable(),
    waitingOn: waitingOnSchema,
    /** When the holder's answer is due by the leading clock; null where no clock runs. */
    answerDue: dateRangeSchema.nullable(),
    /** The person's last day for a complaint; null where none runs. */
    ownDueOn: plainDateSchema.nullable(),
    /** The nearest day, from today on, on which a right of the person's own ends, be it the complaint or another; null where none does. */
    ownNextOn: plainDateSchema.nullable(),
    overdue: z.boolean(),
    daysLate: z.int().nullable(),
    /** Set on a day of a break on which nothing asks for attention. `until` is the day that ends the quiet; null: as long as one likes. */
    resting: z.object({ until: plainDateSchema.nullable() }).nullable(),
    isDemo: z.boolean(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: "CaseSummary" });
export type CaseSummary = z.infer<typeof caseSummarySchema>;
