import { z } from "zod";

export const letterKindSchema = z.enum(["first_request", "certified_letter"]);
export type LetterKind = z.infer<typeof letterKindSchema>;

export const toneSchema = z.enum(["friendly", "firm", "legal"]);
export type Tone = z.infer<typeof toneSchema>;

/** A run of text: ours, a fact merged from the case, or a gap where a fact is missing. */
export const letterSegmentSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("text"), text: z.string() }),
  z.object({ kind: z.literal("fact"), key: z.string(), text: z.string() }),
  z.object({ kind: z.literal("gap"), key: z.string(), label: z.string(), hint: z.string() }),
]);
export type LetterSegment = z.infer<typeof letterSegmentSchema>;

/** One paragraph-like part of a letter. `edited` blocks hold the user's words as one text segment. */
export const letterBlockSchema = z.object({
  id: z.string(),
  role: z.enum([
    "sender",
    "date",
    "delivery",
    "recipient",
    "heading",
    "salutation",
    "paragraph",
    "point",
    "closing",
    "signature",
  ]),
  segments: z.array(letterSegmentSchema),
  edited: z.boolean(),
});
export type LetterBlock = z.infer<typeof letterBlockSchema>;
