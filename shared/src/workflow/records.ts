import { z } from "zod";
import { plainDateSchema } from "../calendar/plain-date.ts";
import { fieldProblems } from "../content/field-problems.ts";

/** Kinds of record that can be asked for, withheld or received. */
export const recordKindSchema = z.enum([
  "complete_record",
  "treatment_notes",
  "intake_and_evaluations",
  "treatment_plans",
  "test_results",
  "test_data",
  "medication_records",
  "lab_and_imaging",
  "hospital_records",
  "letters_and_forms",
  "billing_records",
  "psychotherapy_notes",
]);
export type RecordKind = z.infer<typeof recordKindSchema>;

/** The form and format in which the copy is wanted (45 CFR 164.524(c)(2)). */
export const recordFormatSchema = z.enum([
  "pdf",
  "portal_download",
  "other_electronic",
  "paper",
  "inspect_in_person",
]);
export type RecordFormat = z.infer<typeof recordFormatSchema>;

/** What one request asks for. A missing end of the date range means "from the start" or "to the present". */
export const askedForSchema = z
  .strictObject({
    kinds: z.array(recordKindSchema).min(1, fieldProblems.noKind).max(12),
    from: plainDateSchema.nullable(),
    to: plainDateSchema.nullable(),
    format: recordFormatSchema.nullable(),
    details: z.string().trim().max(1000).optional(),
  })
  .refine((asked) => asked.from === null || asked.to === null || asked.from <= asked.to, {
    message: fieldProblems.datesCrossed,
    path: ["to"],
  })
  .meta({ id: "AskedFor" });
export type AskedFor = z.infer<typeof askedForSchema>;
