import { z } from "zod";
import { dateRangeSchema } from "../calendar/date-range.ts";
import { formTexts } from "../content/pages/frame/forms.ts";
import { longestFact, longestSentences } from "../letters/fact-lengths.ts";
import { letterBlockSchema, letterKindSchema, toneSchema } from "../letters/letter.ts";
import { sendMethodSchema } from "../workflow/methods.ts";
import { pageOf, pageQueryShape } from "./paging.ts";

export const letterSummarySchema = z
  .object({
    id: z.uuid(),
    caseId: z.uuid(),
    kind: letterKindSchema,
    status: z.enum(["draft", "sent"]),
    gapCount: z.int(),
    createdAt: z.iso.datetime(),
    /** The day it went out, as the timeline has it today; as it was first said where the timeline says now that it was not sent. */
    sentOn: dateRangeSchema.nullable(),
    /** What the timeline says today of the sending: as recorded, corrected since, or that it never happened. Null for a draft. */
    sending: z.enum(["stands", "corrected", "withdrawn"]).nullable(),
  })
  .meta({ id: "LetterSummary" });
export type LetterSummary = z.infer<typeof letterSummarySchema>;

export const letterSchema = letterSummarySchema
  .extend({
    version: z.int(),
    tone: toneSchema,
    title: z.string(),
    blocks: z.array(letterBlockSchema),
    /** Facts the user typed for this letter, by fact key. They win over the case. */
    facts: z.record(z.string(), z.string()),
    /** Parts that are left out until they are asked for, in the order of the letter. Empty once it is sent. */
    optionalParts: z.array(
      z.object({ id: z.string(), label: z.string(), hint: z.string(), shown: z.boolean() }),
    ),
    trackingNumber: z.string().nullable(),
    /** The event that marking it sent recorded. */
    eventId: z.uuid().nullable(),
    /** SHA-256 of the frozen text; null while a draft. */
    textHash: z.string().nullable(),
    /** False: the words that are stored are not the ones that `textHash` was made of. Null while a draft. */
    textHashFits: z.boolean().nullable(),
    /** False: what is stored of a sent letter is no letter any more, so `blocks` is empty. */
    readable: z.boolean(),
  })
  .meta({ id: "Letter" });
export type Letter = z.infer<typeof letterSchema>;

export const newLetterSchema = z
  .strictObject({ kind: letterKindSchema, tone: toneSchema.default("firm") })
  .meta({ id: "NewLetter" });

/** In characters, of the user's words for one block. */
export const longestOwnWords = 8000;

const words = (longest: number) =>
  z.string().trim().min(1).max(longest, formTexts.atMost(longest)).nullable();

const typedFactsSchema = z
  .record(z.string().max(60), words(longestSentences))
  .superRefine((facts, context) => {
    for (const [key, text] of Object.entries(facts)) {
      const longest = longestFact(key);
      const { length } = text ?? "";
      // What is longer than any fact may be was told already.
      if (length <= longest || length > longestSentences) continue;
      context.addIssue({ code: "custom", path: [key], message: formTexts.atMost(longest) });
    }
  });

/** Only what is sent changes. A null value takes the user's words back. */
export const letterPatchSchema = z
  .strictObject({
    tone: toneSchema,
    /** By fact key: at most 4,000 characters of what is told in sentences, 1,000 of all else. */
    facts: typedFactsSchema,
    /** The user's words for a block, by block id. */
    edits: z.record(z.string().max(60), words(longestOwnWords)),
    /** Optional parts to put in or to leave out, by block id. */
    optionalParts: z.record(z.string().max(60), z.boolean()),
  })
  .partial()
  .meta({ id: "LetterPatch" });
export type LetterPatch = z.infer<typeof letterPatchSchema>;

/** Marks a letter as sent: records the event and freezes the text. */
export const sendLetterSchema = z
  .strictObject({
    sentOn: dateRangeSchema,
    method: sendMethodSchema,
    trackingNumber: z.string().trim().min(1).max(200).nullable().default(null),
  })
  .meta({ id: "SendLetter" });
export type SendLetter = z.infer<typeof sendLetterSchema>;

export const letterPaperSchema = z.enum(["letter", "a4"]);
export type LetterPaper = z.infer<typeof letterPaperSchema>;

export const letterPrintSchema = z.enum(["normal", "large"]);
export type LetterPrint = z.infer<typeof letterPrintSchema>;

/** How a letter is laid out as a file. Large print has 18 points. */
export const letterFileQuerySchema = z
  .strictObject({
    paper: letterPaperSchema.default("letter"),
    print: letterPrintSchema.default("normal"),
  })
  .meta({ id: "LetterFileQuery" });
export type LetterFileQuery = z.infer<typeof letterFileQuerySchema>;

/** Which letters fit the case today: the recommended one first, then the others that it calls for, then the rest. */
export const letterChoicesSchema = z
  .object({
    items: z.array(
      z.object({
        kind: letterKindSchema,
        standing: z.enum(["recommended", "fits", "possible", "refused"]),
        /** Why it is refused: the law that carries it does not bind the holder. */
        message: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: "LetterChoices" });
export type LetterChoices = z.infer<typeof letterChoicesSchema>;

export const listLettersQuerySchema = z.strictObject(pageQueryShape);
export const lettersPageSchema = pageOf(letterSummarySchema);
