import { type LetterSummary, letterSchema } from "@recourse/shared/api/letters";
import { dateRangeSchema } from "@recourse/shared/calendar/date-range";
import { frozenLetterSchema } from "@recourse/shared/letters/frozen-letter";
import { sendingToday } from "@recourse/shared/letters/sending";
import type { CorrectedHistory } from "@recourse/shared/workflow/corrections";
import { z } from "zod";

/**
 * What the user did to one block. Words that are null put an optional part in as we wrote it. `over`: the facts behind the block when
 * it was edited. Letters of earlier versions hold the words alone.
 */
const editSchema = z.union([
  z.string().transform((words) => ({ words, over: {} })),
  z.object({ words: z.string().nullable(), over: z.record(z.string(), z.string().nullable()) }),
]);
export type Edit = z.infer<typeof editSchema>;

/** A stored letter. `frozen` is null while it is a draft. */
const letterRowSchema = letterSchema
  .omit({
    title: true,
    blocks: true,
    sentOn: true,
    sending: true,
    optionalParts: true,
    textHashFits: true,
  })
  .extend({
    edits: z.record(z.string(), editSchema),
    frozen: frozenLetterSchema.nullable(),
    sentOn: dateRangeSchema.nullable(),
  });
export type LetterRow = z.infer<typeof letterRowSchema>;

/** Dates and JSON as the driver hands them over. */
interface StoredLetter {
  readonly createdAt: Date;
  readonly sentFrom: Date | null;
  readonly sentTo: Date | null;
  readonly [column: string]: unknown;
}

export function toLetterRow({ createdAt, sentFrom, sentTo, ...row }: StoredLetter): LetterRow {
  return letterRowSchema.parse({
    ...row,
    createdAt: createdAt.toISOString(),
    sentOn:
      sentFrom === null || sentTo === null
        ? null
        : { earliest: toDateText(sentFrom), latest: toDateText(sentTo) },
  });
}

export function toLetterSummary(row: LetterRow, corrected: CorrectedHistory): LetterSummary {
  const { id, caseId, kind, status, gapCount, createdAt } = row;
  return { id, caseId, kind, status, gapCount, createdAt, ...sendingToday(row, corrected) };
}

/** The driver hands a date over as midnight UTC. */
function toDateText(date: Date): string {
  return date.toISOString().slice(0, 10);
}
