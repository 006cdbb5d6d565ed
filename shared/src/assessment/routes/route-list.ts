import { z } from "zod";
import { dateRangeSchema } from "../../calendar/date-range.ts";
import { plainDateSchema } from "../../calendar/plain-date.ts";
import { claimStageSchema } from "../../workflow/claim-stage.ts";
import { routeNameSchema } from "../../workflow/route-details.ts";

const otherRouteSchema = z.object({
  route: routeNameSchema,
  title: z.string(),
  /** Why it is offered now, or when it would fit. */
  why: z.string(),
});

/** The ways to the records beside the main one. */
export const routeListSchema = z
  .object({
    running: z.array(
      z.object({
        route: routeNameSchema,
        title: z.string(),
        /** The one thing to do next on it. */
        step: z.string(),
        /** Our suggestion, or a day that was named. Never a legal date. */
        next: plainDateSchema,
        isNamed: z.boolean(),
        isDue: z.boolean(),
        summary: z.string(),
      }),
    ),
    offered: z.array(otherRouteSchema),
    notNow: z.array(otherRouteSchema),
    notices: z.array(z.string()),
  })
  .meta({ id: "RouteList" });
export type RouteList = z.infer<typeof routeListSchema>;

/** Where the disability claim stands, and what to ask about it. */
export const claimStandingSchema = z
  .object({
    stage: claimStageSchema,
    /** The day of the latest word on it; null where it was said without a date. */
    toldOn: dateRangeSchema.nullable(),
    represented: z.boolean().nullable(),
    /** Asked kindly where the answer is missing, old, or overtaken by an event. */
    question: z.string().nullable(),
    /** The stage that the answer would most likely name. */
    suggested: claimStageSchema.nullable(),
  })
  .meta({ id: "ClaimStanding" });
export type ClaimStanding = z.infer<typeof claimStandingSchema>;
