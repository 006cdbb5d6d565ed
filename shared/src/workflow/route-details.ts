import { z } from "zod";
import { plainDateSchema } from "../calendar/plain-date.ts";
import { fieldProblems } from "../content/field-problems.ts";
import { sendMethodSchema, sentShape, trackingNumber } from "./methods.ts";
import { recordKindSchema } from "./records.ts";

const line = z.string().trim().min(1).max(200);
const paragraph = z.string().trim().min(1).max(4000);

/** A way to the records that runs beside the request to the holder. */
export const routeNameSchema = z.enum([
  "portal",
  "ssa_file",
  "lawyer_file",
  "hearing_office",
  "disability_examiner",
  "new_therapist",
]);
export type RouteName = z.infer<typeof routeNameSchema>;

const route = routeNameSchema;

export const routeStartedShape = {
  route,
  method: sendMethodSchema.optional(),
  trackingNumber,
  /** The lawyer, the office, the therapist: who was asked. */
  to: line.optional(),
  /** The one who may receive medical records from Social Security in the person's place (SSA-MED-02). */
  designatedRepresentative: line.optional(),
};

export const routeFollowedUpShape = {
  route,
  ...sentShape,
  answer: paragraph.optional(),
  /** The day on which to ask again, where they named one or the person chose one. */
  nextBy: plainDateSchema.optional(),
};

export const routeAnswerSchema = z.enum([
  "coming",
  "they_have_them",
  "needs_form",
  "needs_designated_representative",
  "refused",
  "not_there",
]);
export type RouteAnswer = z.infer<typeof routeAnswerSchema>;

export const routeAnsweredShape = {
  route,
  answer: routeAnswerSchema,
  inTheirWords: paragraph.optional(),
  nextBy: plainDateSchema.optional(),
};

/** Whether what came holds the records that the case is about. */
export const routeContentsSchema = z.enum(["everything", "some", "none"]);
export type RouteContents = z.infer<typeof routeContentsSchema>;

export const routeReceivedSchema = z
  .strictObject({
    route,
    contains: routeContentsSchema,
    kinds: z.array(recordKindSchema).max(12).optional(),
    from: plainDateSchema.nullish(),
    to: plainDateSchema.nullish(),
  })
  .refine(({ contains, kinds = [] }) => contains === "none" || kinds.length > 0, {
    message: fieldProblems.noKind,
    path: ["kinds"],
  });

export const routeEndSchema = z.enum(["records_came", "not_there", "stopped"]);
export type RouteEnd = z.infer<typeof routeEndSchema>;

export const routeEndedShape = { route, reason: routeEndSchema };
