import type { ComparedPart, Comparison } from "@recourse/shared/assessment/comparison";
import { exactDate } from "@recourse/shared/calendar/date-range";
import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import { saySpan } from "@recourse/shared/content/gap-words";
import { partRowWords } from "@recourse/shared/content/pages/event-forms/part-rows";
import {
  checkedPartsSchema,
  partStatusSchema,
  recordPartSchema,
} from "@recourse/shared/workflow/contents-check";
import { z } from "zod";
import {
  type DateDraft,
  dateDraftSchema,
  draftOfRange,
  readDateDraft,
} from "../../../lib/date-draft.ts";

const partRowSchema = z.object({
  kind: recordPartSchema,
  status: partStatusSchema.or(z.literal("")),
  from: dateDraftSchema,
  to: dateDraftSchema,
  note: z.string(),
});

/** How one kind of record came, as it is ticked. No status: nobody has looked. */
export type PartRow = z.infer<typeof partRowSchema>;

/** An unreadable draft counts as empty. */
export const asPartRows = (value: unknown): PartRow[] =>
  z.array(partRowSchema).catch([]).parse(value);

const draftOfDay = (day: PlainDate | null | undefined): DateDraft =>
  draftOfRange(day ? exactDate(day) : null);

/** One row for each kind of record that was asked for, filled with what the facts tell. */
export function rowsOfComparison({ parts }: Comparison): PartRow[] {
  return parts.map(({ kind, status, missing, note }) => {
    const [first, ...more] = status === "partial" ? missing : [];
    return {
      kind,
      status: status === "not_checked" ? "" : status,
      from: draftOfDay(first?.from),
      to: draftOfDay(first?.to),
      note: note ?? sayOthers(more),
    };
  });
}

/** A row has room for one time: the others go into its note. */
function sayOthers(missing: ComparedPart["missing"]): string {
  return missing.length === 0 ? "" : partRowWords.alsoMissing(missing.map(saySpan).join(", "));
}

/** The rows of a check that was recorded. */
export function rowsOfEntries(detail: unknown): PartRow[] {
  const entries = checkedPartsSchema.safeParse(detail).data ?? [];
  return entries.map(({ kind, status, from, to, note }) => ({
    kind,
    status,
    from: draftOfDay(from),
    to: draftOfDay(to),
    note: note ?? "",
  }));
}

/** What is sent: the rows that say something. A time is asked for only where some of it is there. */
export function entriesOfRows(rows: readonly PartRow[]) {
  return rows.flatMap(({ kind, status, from, to, note }) => {
    if (status === "") return [];
    const days = status === "partial" ? { from: dayOf(from), to: dayOf(to) } : {};
    return [{ kind, status, ...days, note: note.trim() || undefined }];
  });
}

function dayOf(draft: DateDraft): PlainDate | undefined {
  const reading = readDateDraft(draft);
  return reading.state === "read" ? reading.range.latest : undefined;
}

/** What is wrong with a date of one of the rows; null where all can be read. */
export function checkRows(rows: readonly PartRow[], missing: string | undefined): string | null {
  if (rows.every(({ status }) => status === "")) return missing ?? null;
  for (const { status, from, to } of rows) {
    if (status !== "partial") continue;
    for (const draft of [from, to]) {
      const reading = readDateDraft(draft);
      if (reading.state === "wrong") return partRowWords.badTime(reading.message);
    }
    const [first, last] = [dayOf(from), dayOf(to)];
    if (first !== undefined && last !== undefined && first > last) return partRowWords.wrongOrder;
  }
  return null;
}
