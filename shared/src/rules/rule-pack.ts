import { z } from "zod";
import { confidenceSchema } from "../assessment/assessment.ts";
import { calendarNames } from "../calendar/holidays/calendars.ts";
import { plainDateSchema } from "../calendar/plain-date.ts";
import { topicSchema } from "./topics.ts";

/** Who the law counts as bound. `provider` is anyone who gives health care, bound by HIPAA or not. */
const holderTypeSchema = z.enum([
  "covered_entity",
  "non_covered",
  "provider",
  "facility",
  "hospital",
  "physician",
  "psychologist",
  "mental_health_professional",
  "counsellor",
  "social_worker",
  "health_plan",
  "public_body",
  "controller",
  "protection_and_advocacy",
  "ssa",
]);
export type HolderType = z.infer<typeof holderTypeSchema>;

/** `none` means a reasonable time: the law gives no number, and neither do we. */
const unitSchema = z.enum(["calendar_day", "business_day", "calendar_month", "week", "none"]);

/** The event whose date is day 0. */
const triggerSchema = z.enum([
  "request_received",
  "request_dated",
  "amendment_request_received",
  "accounting_request_received",
  "duty_missed_or_denied",
  "denial_received",
  "review_requested",
  "access_given",
  "certified_notice_received",
  "decision_received",
  "hearing_held",
]);

/**
 * `answer`: access or a refusal. `liability`: the day after which a refusal costs the holder damages; not the day of the
 * answer. `longest_extension`: the last day that an extension can reach.
 */
const dueForSchema = z.enum([
  "answer",
  "inspection",
  "copies",
  "free_copy",
  "summary",
  "longest_extension",
  "liability",
  "amendment_answer",
  "accounting_answer",
  "amendment",
  "complaint",
  "lawsuit",
  "appeal",
  "evidence",
  "hearing_notice",
]);

/** What must be so before the rule counts, beyond the kind of holder. */
const conditionSchema = z.enum([
  "written_request",
  "signed_request",
  "social_security_claim",
  "public_benefit_claim",
  "claim_on_appeal",
  "proof_of_claim_with_request",
  "claim_named_in_request",
  "not_represented_by_private_lawyer",
  "asked_by_lawyer",
  "authorization_given",
  "clerical_cost_paid",
  "no_summary_sent",
  "named_as_foi_request",
  "unrepresented",
  "after_discharge",
  "person_is_14_or_older",
]);

/** A copy that costs nothing. Its conditions come on top of those of the rule. */
const freeCopySchema = z.strictObject({
  /** `free_or_cheaper`: the law leaves the office a choice, so that a fee alone breaks nothing. */
  price: z.enum(["free", "free_or_cheaper"]),
  copies: z.enum(["first", "every"]),
  /** `needed_part`: of what matters for the claim, and not of the whole record. */
  covers: z.enum(["what_is_asked", "needed_part"]),
  conditions: z.array(conditionSchema),
});
export type FreeCopy = z.infer<typeof freeCopySchema>;

const wholeCents = z.int().positive();

/** What a page of a copy may cost at most. Its conditions come on top of those of the rule. */
const feeLimitSchema = z.strictObject({
  copies: z.enum(["later", "every"]),
  /** In the order of the pages; the last step, with `upToPage` null, holds for all that are left. */
  perPage: z
    .array(z.strictObject({ upToPage: z.int().positive().nullable(), cents: wholeCents }))
    .min(1),
  /** A page from microfilm, where the law gives it a price of its own. */
  microfilmCents: wholeCents.nullable(),
  conditions: z.array(conditionSchema),
});
export type FeeLimit = z.infer<typeof feeLimitSchema>;

const extensionSchema = z.strictObject({
  /** Counted from day 0 like the first length, not from the first due date. */
  totalLength: z.int().positive(),
  unit: unitSchema,
  mustBeWritten: z.boolean(),
  /** By when the notice must be given; `not_stated` where the text read does not say. */
  noticeDue: z.enum(["within_first_length", "not_stated"]),
  needsReasons: z.boolean(),
  needsDate: z.boolean(),
  maxCount: z.int().positive(),
});

/** Dates worked out by hand from the text; a check recounts them. */
const workedExampleSchema = z.strictObject({
  /** Which number of the rule it shows: its length (when left out), its longest extension, or how long a request counts. */
  counts: z.enum(["length", "extension", "validity"]).optional(),
  dayZero: plainDateSchema,
  due: plainDateSchema,
  shows: z.string().min(1),
});

/** One rule of law as data. An id is never reused or renumbered; a rule is retired instead. */
export const ruleSchema = z.strictObject({
  id: z.string().regex(/^[A-Z0-9]+(-[A-Z0-9a-z]+)+$/),
  jurisdiction: z.string().regex(/^[A-Z]{2}(-[A-Z]{2})?$/),
  /** For browsing. */
  topics: z.array(topicSchema).min(1),
  holderTypes: z.array(holderTypeSchema).min(1),
  conditions: z.array(conditionSchema),
  /** In plain words: a person reads it. */
  statement: z.string().min(1),
  /** The points of a list that the law gives, each with its own paragraph where it has one. */
  parts: z.array(z.strictObject({ text: z.string().min(1), citation: z.string().nullable() })),
  citation: z.string().min(1),
  trigger: triggerSchema.nullable(),
  /** What must be done by the last day; null where no number of days is given. */
  dueFor: dueForSchema.nullable(),
  length: z.int().positive().nullable(),
  unit: unitSchema,
  /** What must be so before the days run, on top of the conditions: a clock for one kind of request starts for no other. */
  clockConditions: z.array(conditionSchema),
  /** The holidays that count, where the unit or the roll-over needs one. */
  calendar: z.enum(calendarNames).nullable(),
  /** `before`: counted back from day 0, as from a hearing. */
  direction: z.enum(["after", "before"]),
  /** `day_of`: the day of the event is day 1. For months both give the corresponding date. */
  countFrom: z.enum(["day_after", "day_of"]),
  rollover: z.enum(["none", "next_business_day"]),
  actor: z.enum(["holder", "person", "nobody"]),
  extension: extensionSchema.nullable(),
  /** How long a request or a release counts from the day written on it. */
  validFor: z.strictObject({ length: z.int().positive(), unit: unitSchema }).nullable(),
  freeCopy: freeCopySchema.nullable(),
  feeLimit: feeLimitSchema.nullable(),
  /** Rules that come into play when the date is missed. */
  onMiss: z.array(z.string()),
  confidence: confidenceSchema,
  /** Where the number of days is known less well than the rest; null where it is known as well. */
  lengthConfidence: confidenceSchema.nullable(),
  /** Our conclusion from the text rather than its words. Shown as such. */
  derived: z.boolean(),
  /** Where the state gives less than HIPAA: what counts against a holder that HIPAA binds. */
  hipaaNote: z.string().nullable(),
  /** A remark that is our conclusion, on a rule that is not. Shown as such. */
  derivedNote: z.string().nullable(),
  notes: z.string().nullable(),
  /** Null where the text read does not say; the rule then counts on every date. */
  effectiveFrom: plainDateSchema.nullable(),
  effectiveUntil: plainDateSchema.nullable(),
  verifiedOn: plainDateSchema,
  /** Keys of the pack's sources. Empty only for what nobody has read (M). */
  sources: z.array(z.string()),
  workedExamples: z.array(workedExampleSchema),
});
export type Rule = z.infer<typeof ruleSchema>;
export type RuleCondition = z.infer<typeof conditionSchema>;
export type WorkedExample = z.infer<typeof workedExampleSchema>;

/** What was read, so that another can find it, and which edition of the law it shows. */
const sourceSchema = z.strictObject({ description: z.string().min(1), edition: z.string().min(1) });

export const rulePackSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  /** Goes up with every change of a rule. */
  version: z.int().positive(),
  jurisdiction: z.string(),
  title: z.string().min(1),
  /** How the ids of this pack begin. */
  idPrefixes: z.array(z.string()).min(1),
  /** What a reader must know of the pack as a whole. */
  notes: z.string().nullable(),
  sources: z.record(z.string().regex(/^S-[A-Z0-9-]+$/), sourceSchema),
  rules: z.array(ruleSchema).min(1),
});
export type RulePack = z.infer<typeof rulePackSchema>;
