import { z } from "zod";

/** How far up the ladder a case is. Lowest rung first; `closed` is no rung. */
export const stageSchema = z.enum([
  "draft",
  "requested",
  "summaries_only",
  "escalated_to_doctor",
  "certified_letter",
  "review",
  "ocr_complaint",
  "closed",
]);
export type Stage = z.infer<typeof stageSchema>;
/** A stage that can be climbed to; a closed case stands beside the ladder. */
export type Rung = Exclude<Stage, "closed">;

/** How a case ended. Separate from the stage. */
export const outcomeSchema = z.enum([
  "received_in_full",
  "received_in_part_and_accepted",
  "received_by_another_route",
  "sent_to_someone_i_chose",
  "not_held",
  "let_go",
]);
export type Outcome = z.infer<typeof outcomeSchema>;
