import { z } from "zod";

/** Where the person's disability claim with Social Security stands; decides which other ways to the records fit. */
export const claimStageSchema = z.enum([
  "unknown",
  "none",
  "new_application",
  "reconsideration",
  "hearing",
  "after_decision",
]);
export type ClaimStage = z.infer<typeof claimStageSchema>;

/** What was told of the claim. Who acts in it is null where nobody knows, and left out where nobody asked. */
export const claimToldShape = {
  stage: claimStageSchema,
  represented: z.boolean().nullish(),
};

const underWay: readonly ClaimStage[] = ["new_application", "reconsideration", "hearing"];

/**
 * True while somebody looks at a disability claim, and so at the records.
 * @example isClaimUnderWay("hearing") // true
 */
export function isClaimUnderWay(stage: ClaimStage): boolean {
  return underWay.includes(stage);
}
