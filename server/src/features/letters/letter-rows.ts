import { type LetterSummary, letterSchema } from "@recourse/shared/api/letters";
import { dateRangeSchema } from "@recourse/shared/calendar/date-range";
import { type FrozenLetter, frozenLetterSchema } from "@recourse/shared/letters/frozen-letter";
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

const letterRowSchema = letterSchema
  .omit({
    title: true,
    blocks: true,
    sentOn: true,
    sending: true,
    optionalParts: true,
    textHashFits: true,
    readable: true,
  })
  .extend({
    edits: z.record(z.string(), editSchema),
    sentOn: dateRangeSchema.nullable(),
  });

/** What is kept of a sent letter; `unreadable` where it was damaged past the app and is no letter any more. */
export type KeptWords = FrozenLetter | "unreadable";

/** A stored letter. `frozen` is null while it is a draft. */
export type LetterRow = z.infer<typeof letterRowSchema> & { readonly frozen: KeptWords | null };

/** Dates and JSON as the driver hands them over. */
interface StoredLetter {
  readonly createdAt: Date;
  readonly sentFrom: Date | null;
  readonly sentTo: Date | null;
  readonly [column: string]: unknown;
}

export function toLetterRow({
  createdAt,
  sentFrom,
  sentTo,
  frozen,
  ...stored
}: StoredLetter): LetterRow {
  const row = letterRowSchema.parse({
    ...stored,
    createdAt: createdAt.toISOString(),
    sentOn:
      sentFrom === null || sentTo === null
        ? null
        : { earliest: toDateText(sentFrom), latest: toDateText(sentTo) },
  });
  return { ...row, frozen: row.status === "draft" ? null : readKept(frozen) };
}

/** One letter that is damaged must not take the list of letters and the packets of its case along. */
export function readKept(frozen: unknown): KeptWords {
  return frozenLetterSchema.safeParse(frozen).data ?? "unreadable";
}

export function toLetterSummary(row: LetterRow, corrected: CorrectedHistory): LetterSummary {
  const { id, caseId, kind, status, gapCount, createdAt } = row;
  return { id, caseId, kind, status, gapCount, createdAt, ...sendingToday(row, corrected) };
}

/** The driver hands a date over as midnight UTC. */
function toDateText(date: Date): string {
  return date.toISOString().slice(0, 10);
}
