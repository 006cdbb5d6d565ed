import { z } from "zod";
import { waitingOnSchema } from "../assessment/assessment.ts";
import { stageSchema } from "../workflow/stages.ts";
import { caseSummarySchema } from "./case-summary.ts";
import { pageOf, pageQueryShape } from "./paging.ts";

/** `true`/`false` in a query string. */
const flag = z.enum(["true", "false"]).transform((text) => text === "true");

export const listCasesQuerySchema = z.strictObject({
  ...pageQueryShape,
  status: z.enum(["open", "closed", "all"]).default("open"),
  stage: stageSchema.optional(),
  waitingOn: waitingOnSchema.optional(),
  overdue: flag.optional(),
  resting: flag.optional(),
  personId: z.uuid().optional(),
  holderId: z.uuid().optional(),
  /** Part of the person's or the holder's name. */
  q: z.string().trim().max(200).optional(),
  sort: z.enum(["due", "updated", "person", "holder"]).default("due"),
  direction: z.enum(["ascending", "descending"]).default("ascending"),
});
export type ListCasesQuery = z.infer<typeof listCasesQuerySchema>;
export const casesPageSchema = pageOf(caseSummarySchema).extend({ total: z.int() });
