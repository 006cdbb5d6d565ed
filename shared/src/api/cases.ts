import { z } from "zod";
import { allowedAnswerSchema } from "../assessment/allowed/allowed-answer.ts";
import { assessmentSchema } from "../assessment/assessment.ts";
import { claimStageSchema } from "../workflow/claim-stage.ts";
import { caseEventSchema, newEventSchema } from "../workflow/events.ts";
import { askedForSchema } from "../workflow/records.ts";
import { caseSummarySchema } from "./case-summary.ts";
import { documentSchema } from "./documents.ts";
import { holderSchema, newHolderSchema } from "./holders.ts";
import { letterSummarySchema } from "./letters.ts";
import { pageOf, pageQueryShape } from "./paging.ts";
import { newPersonSchema, personSchema } from "./people.ts";

const existingSchema = z.strictObject({ id: z.uuid() });

export const newCaseSchema = z
  .strictObject({
    person: z.union([existingSchema, newPersonSchema]),
    holder: z.union([existingSchema, newHolderSchema]),
    askedFor: askedForSchema.nullable().default(null),
    claimStage: claimStageSchema.default("unknown"),
    /** What has happened already, oldest first. Recorded with the case, or nothing is. */
    events: z.array(newEventSchema).max(100).default([]),
  })
  .meta({ id: "NewCase" });
export type NewCase = z.infer<typeof newCaseSchema>;

/** Only what is sent changes. */
export const casePatchSchema = z
  .strictObject({ askedFor: askedForSchema.nullable(), claimStage: claimStageSchema })
  .partial()
  .meta({ id: "CasePatch" });
export type CasePatch = z.infer<typeof casePatchSchema>;

export const caseSchema = caseSummarySchema
  .extend({
    person: personSchema,
    holder: holderSchema,
    askedFor: askedForSchema.nullable(),
    /** Where the claim stands now: the latest word on the timeline, else what was said without one. */
    claimStage: claimStageSchema,
    /** What was said of the claim without a dated event: when the case was opened, or in its settings. */
    claimStageAtStart: claimStageSchema,
    createdAt: z.iso.datetime(),
    /** Oldest first, in the order of recording; corrected events included. */
    events: z.array(caseEventSchema),
    /** Events that can be recorded now. */
    allowedEvents: z.array(z.string()),
    assessment: assessmentSchema,
    letters: z.array(letterSummarySchema),
    documents: z.array(documentSchema),
  })
  .meta({ id: "Case" });
export type CaseDetail = z.infer<typeof caseSchema>;

/** Events of a case in the order of recording, corrected ones included. */
export const listEventsQuerySchema = z.strictObject(pageQueryShape);
export const eventsPageSchema = pageOf(caseEventSchema);

/** What was recorded, and the case as it stands now. `version` is the case's new version. */
export const recordedSchema = z
  .object({
    version: z.int(),
    case: caseSummarySchema,
    events: z.array(caseEventSchema),
    /** Unusual but possible: accepted with a warning. */
    warnings: z.array(z.string()),
  })
  .meta({ id: "RecordedEvents" });
export type RecordedEvents = z.infer<typeof recordedSchema>;

/** What an event would change, before it is saved. */
export const previewSchema = z
  .object({
    /** The assessment as it would be. */
    after: assessmentSchema,
    /** Plain sentences: "The case moves up to Certified letter." Empty where nothing but the timeline changes. */
    changes: z.array(z.string()),
    /** Unusual but possible: accepted with a warning. */
    warnings: z.array(z.string()),
    /** Whether what the holder did or said is allowed; null for what the person did. */
    allowed: allowedAnswerSchema.nullable(),
  })
  .meta({ id: "EventPreview" });
export type EventPreview = z.infer<typeof previewSchema>;

/** Says that an event was wrong. Without `replacement` it never happened. */
export const correctionSchema = z
  .strictObject({
    reason: z.string().trim().min(1, "Say why, in a few words.").max(4000),
    replacement: newEventSchema.nullable(),
  })
  .meta({ id: "Correction" });
export type Correction = z.infer<typeof correctionSchema>;

const isOneForEach = (ids: readonly string[], count: number) =>
  ids.length === count && new Set(ids).size === count;

/** What has happened so far, in any order. All of it is recorded, or nothing. */
export const newHistorySchema = z
  .strictObject({
    events: z
      .array(newEventSchema)
      .min(1, "Enter at least one thing that happened.")
      .max(100, "At most 100 at once. Save these first, then go on."),
    ids: z.array(z.uuid()).max(100).optional().meta({
      description:
        "One for each event, made by the sender, so that an event can name another of the list as its request. The case gives them ids of its own.",
    }),
  })
  .refine(({ events, ids }) => ids === undefined || isOneForEach(ids, events.length), {
    path: ["ids"],
    message: "One id for each event, and no id twice.",
  })
  .meta({ id: "NewHistory" });
export type NewHistory = z.infer<typeof newHistorySchema>;
