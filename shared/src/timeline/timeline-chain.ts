import { z } from "zod";

/** What the seal of a first entry is made with, in place of the seal before it. */
export const firstPrevious = "0".repeat(64);

export const sealSchema = z.string().regex(/^[0-9a-f]{64}$/);

const chainEntrySchema = z.object({
  text: z.string().meta({ description: "The entry in its canonical form: JSON by RFC 8785" }),
  seal: sealSchema.meta({
    description: "SHA-256, in hex, of the UTF-8 of the seal before it and then the text",
  }),
});

/** The whole timeline of a case in the form in which anybody can check it. */
export const timelineChainSchema = z
  .object({
    form: z.literal("recourse-timeline-1"),
    caseId: z.uuid(),
    /** How many entries the case says it has. */
    length: z.int().min(0),
    /** The seal of the last entry, as the case keeps it; null where there is none. */
    head: sealSchema.nullable(),
    /** In the order of recording. */
    entries: z.array(chainEntrySchema),
  })
  .meta({ id: "TimelineChain" });
export type TimelineChain = z.infer<typeof timelineChainSchema>;

/** Why the chain does not hold at a place. */
export const chainFaultSchema = z.enum([
  "unreadable",
  "other_case",
  "entry_missing",
  "out_of_order",
  "place_taken_twice",
  "seal_does_not_fit",
  "end_missing",
  "end_added",
  "head_differs",
]);
export type ChainFault = z.infer<typeof chainFaultSchema>;

/** The first place at which a chain does not hold. Places count from 1. */
export const chainBreakSchema = z
  .object({ place: z.int().min(1), fault: chainFaultSchema })
  .meta({ id: "ChainBreak" });
export type ChainBreak = z.infer<typeof chainBreakSchema>;
