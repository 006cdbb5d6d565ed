import { z } from "zod";
import { dateRangeSchema } from "../calendar/date-range.ts";
import { plainDateSchema } from "../calendar/plain-date.ts";
import { routeNameSchema } from "../workflow/route-details.ts";
import { outcomeSchema, stageSchema } from "../workflow/stages.ts";
import { stepChoiceSchema, stepCodeSchema } from "../workflow/step-codes.ts";
import { comparisonSchema } from "./comparison.ts";
import { letterAuditSchema } from "./letter-audit.ts";
import { claimStandingSchema, routeListSchema } from "./routes/route-list.ts";

/** How well a rule is known: V1 full text read, V2 read in part, V3 secondary source, M from memory (never drives an alarm). */
export const confidenceSchema = z.enum(["V1", "V2", "V3", "M", "derived"]);
export type Confidence = z.infer<typeof confidenceSchema>;

/** The rule behind a date or a finding, as shown to the user. */
export const ruleReferenceSchema = z
  .object({
    id: z.string().meta({ example: "FED-CLOCK-01" }),
    jurisdiction: z.string().meta({ example: "US" }),
    citation: z.string().meta({ example: "45 CFR 164.524(b)(2)(i)" }),
    statement: z.string(),
    source: z.string(),
    confidence: confidenceSchema,
    verifiedOn: plainDateSchema,
    note: z.string().optional(),
  })
  .meta({ id: "RuleReference" });
export type RuleReference = z.infer<typeof ruleReferenceSchema>;

/** One point on the counting line: "Day 30, November 12, last federal day". `on` is a range where day 0 is one. */
const countingPointSchema = z.object({
  day: z.int().nullable(),
  on: dateRangeSchema,
  label: z.string(),
  kind: z.enum(["day_zero", "milestone", "due", "today"]),
});

/** The arithmetic of one rule in words: one column of "state and federal, side by side". */
const workingSchema = z.object({
  rule: ruleReferenceSchema,
  fallsOn: dateRangeSchema.nullable(),
  /** Where several laws were looked at: whether this one leads, counts too, or does not count, in words. */
  standing: z
    .string()
    .optional()
    .meta({ example: "Yes. It is the first day by which they must answer" }),
  dayZero: z.string(),
  counted: z.string().meta({ example: "30 calendar days, weekends and holidays included" }),
  daysSkipped: z.string(),
  moreTime: z.string(),
});
export type Working = z.infer<typeof workingSchema>;

export const explanationSchema = z
  .object({
    /** Two or three plain sentences. */
    summary: z.string(),
    counting: z.array(countingPointSchema),
    /** One entry per law that was looked at, the leading one first. */
    workings: z.array(workingSchema),
    /** What is not known and would make the date better, in words. */
    missing: z.array(z.string()),
    notes: z.array(z.string()),
    /** Where several things each have a date of their own: one sentence for each. */
    each: z.object({ heading: z.string(), lines: z.array(z.string()) }).optional(),
  })
  .meta({ id: "Explanation" });
export type Explanation = z.infer<typeof explanationSchema>;

export const deadlineKindSchema = z.enum([
  "answer_due",
  "rest_due",
  "complaint_window",
  "promise",
  "amendment_due",
  "own_date",
  "hearing",
  "suggested",
]);
export type DeadlineKind = z.infer<typeof deadlineKindSchema>;

/** A date by which somebody must act, or, with `due` null, a date that cannot be known yet. */
export const deadlineSchema = z
  .object({
    id: z.string().meta({ description: "Stable: kind and the event it hangs from" }),
    kind: deadlineKindSchema,
    requestId: z.uuid().nullable(),
    party: z.enum(["holder", "person"]),
    due: dateRangeSchema.nullable(),
    status: z.enum(["unknown", "upcoming", "due_today", "may_have_passed", "passed", "met"]),
    /** Calendar days since the latest possible due date; null unless passed. */
    daysLate: z.int().nullable(),
    /** True where law sets the date; false for a promise or our suggestion. */
    legal: z.boolean(),
    title: z.string(),
    summary: z.string(),
    explanation: explanationSchema,
  })
  .meta({ id: "Deadline" });
export type Deadline = z.infer<typeof deadlineSchema>;

/** Something the holder did that the rules do not allow. */
export const findingSchema = z
  .object({
    id: z.string(),
    code: z.string().meta({ example: "answer_overdue" }),
    requestId: z.uuid().nullable(),
    since: plainDateSchema,
    /** The date on which an event cured it; null while it stands. */
    curedOn: plainDateSchema.nullable(),
    title: z.string(),
    summary: z.string(),
    /** A sentence that a letter can use as it stands. */
    letterSentence: z.string(),
    rules: z.array(ruleReferenceSchema),
  })
  .meta({ id: "Finding" });
export type Finding = z.infer<typeof findingSchema>;

/** Where the button of a step leads. */
const stepActionSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("record_event"),
    eventType: z.string(),
    label: z.string(),
    /** The request, or the marked statement, that it is about, where it is not the latest request for records. */
    requestId: z.uuid().optional(),
  }),
  z.object({ kind: z.literal("write_letter"), letter: z.string(), label: z.string() }),
  z.object({ kind: z.literal("call"), phone: z.string(), label: z.string() }),
  z.object({ kind: z.literal("open_route"), route: routeNameSchema, label: z.string() }),
  z.object({ kind: z.literal("edit_case"), label: z.string() }),
  z.object({
    kind: z.literal("open_page"),
    page: z.enum(["received", "reading"]),
    label: z.string(),
  }),
  z.object({ kind: z.literal("none") }),
]);

/** One thing the user can do now, with the words or the letter to do it with. */
export const nextStepSchema = z
  .object({
    code: stepCodeSchema.meta({ example: "talk_to_doctor" }),
    /** "[Verb] …" without the date. */
    title: z.string(),
    by: plainDateSchema.nullable(),
    /** False where `by` is our suggestion and no rule. */
    byIsLegal: z.boolean(),
    why: z.string(),
    /** How long it takes. */
    effort: z.string(),
    /** What it may cost in money; "Nothing." where it costs none. */
    cost: z.string(),
    /** What it may cost in the relationship, or what else to think of first. */
    caution: z.string().nullable(),
    /** Said where it was set aside and is back because a right is about to end. */
    remark: z.string().nullable(),
    /** Where it guards a right: the last day up to which it can be put off. Null where any day will do. */
    restUntil: plainDateSchema.nullable(),
    script: z.array(z.object({ cue: z.string(), words: z.string(), spoken: z.boolean() })),
    action: stepActionSchema,
    /** A letter that says the same, where the first move is another. */
    letter: z.string().optional(),
  })
  .meta({ id: "NextStep" });
export type NextStep = z.infer<typeof nextStepSchema>;

/** A step that the user has done, put off or turned down: kept apart, with the reason, until it is taken up again. */
export const setAsideSchema = z
  .object({
    step: nextStepSchema,
    choice: stepChoiceSchema.exclude(["taken_up_again"]),
    on: dateRangeSchema,
    /** The day on which it comes back by itself; null where only news, or the user, brings it back. */
    until: plainDateSchema.nullable(),
    reason: z.string().nullable(),
    /** Why it is set aside and what brings it back, in words. */
    words: z.string(),
  })
  .meta({ id: "SetAsideStep" });
export type SetAside = z.infer<typeof setAsideSchema>;

/** One rung as the case page draws it. */
const rungSchema = z.object({
  stage: stageSchema,
  title: z.string(),
  state: z.enum(["reached", "here", "skipped", "ahead"]),
  reachedOn: dateRangeSchema.nullable(),
  note: z.string(),
});

export const waitingOnSchema = z.enum(["you", "them", "nobody"]);
export type WaitingOn = z.infer<typeof waitingOnSchema>;

/** `interrupted`: a break goes on, and a right of the person's own ends within 30 days. `back`: it is over. */
const restSchema = z
  .object({
    state: z.enum(["resting", "interrupted", "back"]),
    since: dateRangeSchema,
    /** The day on which it ends or ended; null where the person has set none. */
    until: plainDateSchema.nullable(),
    words: z.string(),
    /** On coming back: dates that passed meanwhile, and the rights that are left. */
    meanwhile: z.array(z.string()),
  })
  .meta({ id: "Rest" });

/** Everything the app concludes from the facts of a case on a given day. */
export const assessmentSchema = z
  .object({
    today: plainDateSchema,
    stage: stageSchema,
    outcome: outcomeSchema.nullable(),
    waitingOn: waitingOnSchema,
    /** One sentence: "Their answer is 7 days late". */
    headline: z.object({
      tone: z.enum(["late", "you", "them", "done", "not_started"]),
      words: z.string(),
    }),
    ladder: z.array(rungSchema),
    deadlines: z.array(deadlineSchema),
    findings: z.array(findingSchema),
    /** Written denials, each with the checklist of its letter. */
    denialLetters: z.array(letterAuditSchema),
    /** What was asked for, beside what came. Empty until something comes. */
    comparisons: z.array(comparisonSchema),
    /** The first is the recommended one. Empty only when the case is closed. */
    nextSteps: z.array(nextStepSchema),
    /** Steps that would stand among them, and that the user has set aside. */
    setAside: z.array(setAsideSchema),
    /** Other ways to the records, which run beside the main one. */
    routes: routeListSchema,
    claim: claimStandingSchema,
    /** A break that the person takes, or coming back from one; null where neither is so. */
    rest: restSchema.nullable(),
    /** Plain warnings, e.g. that only federal law is used. */
    notices: z.array(z.string()),
  })
  .meta({ id: "Assessment" });
export type Assessment = z.infer<typeof assessmentSchema>;
