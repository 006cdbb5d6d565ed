import { z } from "zod";

/** A kind never changes its meaning: sent letters are kept by it. The order is that of the templates. */
export const letterKindSchema = z.enum([
  "first_request",
  "free_copy",
  "fee_estimate",
  "follow_up",
  "summary_objection",
  "authorization_note",
  "fee_objection",
  "extension_answer",
  "doctor_letter",
  "session_answer",
  "gap_letter",
  "denial_answer",
  "release_the_rest",
  "review_request",
  "certified_letter",
  "complaint_to_holder",
  "ocr_complaint",
  "information_blocking_report",
  "amendment_request",
  "disagreement_statement",
  "accounting_request",
  "new_therapist",
  "lawyer_request",
  "lawyer_follow_up",
  "hearing_office",
  "disability_examiner",
  "evidence_notice",
  "ssa_file",
  "preserve_records",
  "letting_go",
]);
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

/** A fact that changed after the user put a paragraph into their own words. Null where it was, or is, not known. */
export const changedFactSchema = z.object({
  key: z.string(),
  label: z.string(),
  before: z.string().nullable(),
  now: z.string().nullable(),
});
export type ChangedFact = z.infer<typeof changedFactSchema>;

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
  /** Of an edited block: the facts behind it that changed since. Left out where none did, and once the letter is sent. */
  changedFacts: z.array(changedFactSchema).optional(),
});
export type LetterBlock = z.infer<typeof letterBlockSchema>;
