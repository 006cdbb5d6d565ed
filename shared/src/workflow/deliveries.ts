import { z } from "zod";
import { plainDateSchema } from "../calendar/plain-date.ts";
import { fieldProblems } from "../content/field-problems.ts";
import { formatReasonSchema, moneySchema } from "./demands.ts";
import { recordFormatSchema, recordKindSchema } from "./records.ts";
import { requestId } from "./request-ids.ts";

/** What came. The days are those of the oldest and the newest page; null where nobody looked. */
export const recordsReceivedSchema = z.strictObject({
  requestId,
  kinds: z.array(recordKindSchema).min(1, fieldProblems.noKind).max(12),
  from: plainDateSchema.nullable(),
  to: plainDateSchema.nullable(),
  format: recordFormatSchema.optional(),
  formatReason: formatReasonSchema.optional(),
  feePaid: moneySchema.optional(),
  everythingAskedFor: z.boolean(),
});
