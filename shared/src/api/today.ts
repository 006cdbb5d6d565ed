import { z } from "zod";
import { deadlineSchema, nextStepSchema } from "../assessment/assessment.ts";
import { plainDateSchema } from "../calendar/plain-date.ts";
import { caseSummarySchema } from "./case-summary.ts";

/** One row of Today: a case with the deadline that puts it here and its one next step. */
export const todayItemSchema = z
  .object({
    case: caseSummarySchema,
    headline: z.string(),
    deadline: deadlineSchema.omit({ explanation: true }).nullable(),
    nextStep: nextStepSchema.nullable(),
  })
  .meta({ id: "TodayItem" });
export type TodayItem = z.infer<typeof todayItemSchema>;

/** `total` counts all that belong in the section; `items` holds the first 25, most urgent first. */
const sectionSchema = z.object({ total: z.int(), items: z.array(todayItemSchema) });

/** A reminder shown in the app until it is dismissed or no longer needed. */
export const noticeSchema = z
  .object({ id: z.uuid(), caseId: z.uuid(), words: z.string(), on: plainDateSchema })
  .meta({ id: "Notice" });
export type Notice = z.infer<typeof noticeSchema>;

/** What loading or removing the demo caseload leaves behind. */
export const demoSchema = z.object({ hasDemo: z.boolean(), cases: z.int() }).meta({ id: "Demo" });

export const todaySchema = z
  .object({
    today: plainDateSchema,
    openCases: z.int(),
    overdue: sectionSchema,
    dueThisWeek: sectionSchema,
    yourMove: sectionSchema,
    waitingOnThem: sectionSchema,
    /** The person takes a break, and no right of theirs is about to end. */
    resting: sectionSchema,
    /** Reminders shown in the app. */
    notices: z.array(noticeSchema),
    hasDemo: z.boolean(),
  })
  .meta({ id: "Today" });
export type Today = z.infer<typeof todaySchema>;
