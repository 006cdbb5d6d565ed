import { chainBreakSchema, timelineChainSchema } from "../timeline/timeline-chain.ts";

/** The timeline with its seals, and what checking it found. */
export const timelineProofSchema = timelineChainSchema
  .extend({
    /** The first place at which it is not what was recorded; null where all of it is. */
    firstBreak: chainBreakSchema.nullable(),
  })
  .meta({ id: "TimelineProof" });
