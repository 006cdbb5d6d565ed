import { z } from "zod";
import { plainDateSchema } from "../calendar/plain-date.ts";
import { decidableStepSchema } from "./step-codes.ts";

const line = z.string().trim().min(1).max(200);
const paragraph = z.string().trim().min(1).max(4000);

/** What a doctor or an office answered, and what it means for a disability claim; null or left out where that was not a topic. */
const answerShape = {
  answer: paragraph.optional(),
  promisedBy: plainDateSchema.optional(),
  supportsClaim: z.boolean().nullish(),
  /** The filled-in form about what the person can still do (mental RFC). */
  rfcFormSeen: z.boolean().nullish(),
};

export const doctorShape = { doctorName: line.optional(), ...answerShape };

export const meetingShape = { with: z.enum(["doctor", "records_manager"]), ...answerShape };

/** A talk with the office, the step it was for, and the day they named. */
export const callShape = {
  spokeWith: line.optional(),
  said: paragraph,
  promisedBy: plainDateSchema.optional(),
  step: decidableStepSchema.optional(),
};

/** A break. Without `until` it lasts until the person says otherwise. */
export const pauseShape = { until: plainDateSchema.optional(), reason: paragraph.optional() };
