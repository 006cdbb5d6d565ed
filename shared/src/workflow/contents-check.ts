import { z } from "zod";
import { plainDateSchema } from "../calendar/plain-date.ts";
import { fieldProblems } from "../content/field-problems.ts";
import { type RecordKind, recordKindSchema } from "./records.ts";

/** What can be ticked off: the complete record is checked part by part. */
export const recordPartSchema = recordKindSchema.exclude(["complete_record"]);
export type RecordPart = z.infer<typeof recordPartSchema>;

/** How one kind of record that was asked for came, as the person found it. */
export const partStatusSchema = z.enum([
  "received",
  "partial",
  "withheld",
  "missing",
  "not_applicable",
]);
export type PartStatus = z.infer<typeof partStatusSchema>;

const checkedPartSchema = z
  .strictObject({
    kind: recordPartSchema,
    status: partStatusSchema,
    from: plainDateSchema.nullable().optional().meta({
      description: "First day of the time that is missing, where the status is partial or missing",
    }),
    to: plainDateSchema.nullable().optional().meta({ description: "Last day of that time" }),
    note: z.string().trim().min(1).max(1000).optional(),
  })
  .refine(({ from, to }) => !from || !to || from <= to, {
    message: fieldProblems.datesCrossed,
    path: ["to"],
  });
export type CheckedPart = z.infer<typeof checkedPartSchema>;

export const checkedPartsSchema = z
  .array(checkedPartSchema)
  .min(1, fieldProblems.noPart)
  .max(11)
  .refine((entries) => new Set(entries.map(({ kind }) => kind)).size === entries.length, {
    message: fieldProblems.partTwice,
  });

/** Psychotherapy notes are kept apart from the record (45 CFR 164.501), so the complete record does not hold them. */
const partsOfTheRecord = recordPartSchema.exclude(["psychotherapy_notes"]).options;

/**
 * The kinds of record to look for, one by one: the complete record counts for each of its parts.
 * @example partsOf(["complete_record", "treatment_notes"]).length // 10
 */
export function partsOf(kinds: readonly RecordKind[]): readonly RecordPart[] {
  const isAsked = (part: RecordPart) =>
    kinds.includes(part) ||
    (kinds.includes("complete_record") && partsOfTheRecord.some((one) => one === part));
  return recordPartSchema.options.filter(isAsked);
}
