import { z } from "zod";

/** What the seal of a first entry is made with, in place of the seal before it. */
export const firstPrevious = "0".repeat(64);

export const sealSchema = z.string().regex(/^[0-9a-f]{64}$/);

const seal = sealSchema.meta({
  description: "SHA-256, in hex, of the UTF-8 of the seal before it and then the digest",
});

const shownEntrySchema = z.strictObject({
  text: z.string().meta({ description: "The entry in its canonical form: JSON by RFC 8785" }),
  seal,
});

/** An entry that its reader is not to see. What it says is held to its place by its digest. */
const withheldEntrySchema = z.strictObject({ digest: sealSchema, seal });

const wholeForm = "recourse-timeline-1";
const partialForm = "recourse-timeline-1-partial";

const chainShape = {
  caseId: z.uuid(),
  /** How many entries the case says it has. */
  length: z.int().min(0),
  /** The seal of the last entry, as the case keeps it; null where there is none. */
  head: sealSchema.nullable(),
};

/** The whole timeline of a case in the form in which anybody can check it. */
export const timelineChainSchema = z
  .object({
    form: z.literal(wholeForm),
    ...chainShape,
    /** In the order of recording. */
    entries: z.array(shownEntrySchema),
  })
  .meta({ id: "TimelineChain" });
export type TimelineChain = z.infer<typeof timelineChainSchema>;

/**
 * The same chain for somebody who is not to read all of it. It has a form of its own, so that a timeline which says that it is whole can
 * hide nothing.
 */
const partialChainSchema = z.object({
  form: z.literal(partialForm),
  ...chainShape,
  entries: z.array(z.union([shownEntrySchema, withheldEntrySchema])),
});
export type PartialChain = z.infer<typeof partialChainSchema>;
export type ChainEntry = PartialChain["entries"][number];

/** A chain as a file holds it. An entry is shown or withheld, never both. */
export const chainFileSchema = z.discriminatedUnion("form", [
  timelineChainSchema,
  partialChainSchema,
]);
export type ChainFile = z.infer<typeof chainFileSchema>;

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
