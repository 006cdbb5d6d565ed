import { z } from "zod";
import { ruleReferenceSchema } from "../assessment.ts";

/** Whether what the holder did or said is allowed, with the rules that say so. */
export const allowedAnswerSchema = z
  .object({
    /** `not_known`: another law decides, or the rule has not been verified. */
    verdict: z.enum(["allowed", "not_allowed", "depends", "not_known"]),
    /** The answer in one sentence: "No. “Office policy” is not a reason." */
    title: z.string(),
    reasons: z.array(z.string()),
    rules: z.array(ruleReferenceSchema),
  })
  .meta({ id: "AllowedAnswer" });
export type AllowedAnswer = z.infer<typeof allowedAnswerSchema>;
export type Verdict = AllowedAnswer["verdict"];
