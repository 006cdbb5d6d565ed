import { z } from "zod";
import { confidenceSchema } from "../assessment/assessment.ts";
import { plainDateSchema } from "../calendar/plain-date.ts";

/** Who the law counts as bound. */
const holderTypeSchema = z.enum([
  "covered_entity",
  "non_covered",
  "facility",
  "psychologist",
  "physician",
  "public_body",
  "ssa",
]);

/** `none` means a reasonable time: the law gives no number, and neither do we. */
const unitSchema = z.enum(["calendar_day", "business_day", "calendar_month", "week", "none"]);

const extensionSchema = z.strictObject({
  /** Counted from day 0 like the first length, not from the first due date. */
  totalLength: z.int().positive(),
  unit: unitSchema,
  mustBeWritten: z.boolean(),
  needsReasons: z.boolean(),
  needsDate: z.boolean(),
  maxCount: z.int().positive(),
});

/** Dates worked out by hand in the reference; a check recounts them. */
const workedExampleSchema = z.strictObject({
  dayZero: plainDateSchema,
  due: plainDateSchema,
  shows: z.string().min(1),
});

/** One rule of law as data. An id is never reused or renumbered; a rule is retired instead. */
export const ruleSchema = z.strictObject({
  id: z.string().regex(/^[A-Z0-9]+(-[A-Z0-9a-z]+)+$/),
  jurisdiction: z.string().regex(/^[A-Z]{2}(-[A-Z]{2})?$/),
  holderTypes: z.array(holderTypeSchema).min(1),
  /** In plain words: a person reads it. */
  statement: z.string().min(1),
  citation: z.string().min(1),
  trigger: z
    .enum([
      "request_received",
      "amendment_request_received",
      "duty_missed_or_denied",
      "review_requested",
    ])
    .nullable(),
  length: z.int().positive().nullable(),
  unit: unitSchema,
  /** Names the calendar whose holidays count, where the unit needs one. */
  calendar: z.string().nullable(),
  countFrom: z.enum(["day_after", "day_of"]),
  rollover: z.enum(["none", "next_business_day"]),
  actor: z.enum(["holder", "person", "nobody"]),
  extension: extensionSchema.nullable(),
  /** Rules that come into play when the date is missed. */
  onMiss: z.array(z.string()),
  confidence: confidenceSchema,
  /** Our conclusion from the text rather than its words. Shown as such. */
  derived: z.boolean(),
  verifiedOn: plainDateSchema,
  editionRead: z.string().min(1),
  source: z.string().min(1),
  notes: z.string().nullable(),
  workedExamples: z.array(workedExampleSchema),
});
export type Rule = z.infer<typeof ruleSchema>;

export const rulePackSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  version: z.int().positive(),
  jurisdiction: z.string(),
  title: z.string(),
  rules: z.array(ruleSchema),
});
export type RulePack = z.infer<typeof rulePackSchema>;
