import { z } from "zod";
import { dateRangeSchema } from "../calendar/date-range.ts";

export const letterItemCodeSchema = z.enum([
  "written",
  "sentOnTime",
  "plainLanguage",
  "basisStated",
  "paragraphIdentified",
  "reviewRightsStated",
  "reviewHowTo",
  "complaintHowTo",
  "contactNameOrTitle",
  "contactPhone",
]);
export type LetterItemCode = z.infer<typeof letterItemCodeSchema>;

/** `not_known`: nobody looked, or a date is open. `not_needed`: not there, and this refusal does not need it. */
const letterItemStateSchema = z.enum(["there", "missing", "not_known", "not_needed"]);
export type LetterItemState = z.infer<typeof letterItemStateSchema>;

/** The checklist of one written denial (DENIALLETTER-01), item by item. */
export const letterAuditSchema = z
  .object({
    eventId: z.uuid().meta({ description: "The denial; correct it to complete the list" }),
    cameOn: dateRangeSchema,
    items: z.array(
      z.object({
        code: letterItemCodeSchema,
        state: letterItemStateSchema,
        label: z.string(),
        note: z.string(),
        paragraph: z.string().nullable().meta({ example: "45 CFR 164.524(d)(2)(i)" }),
      }),
    ),
  })
  .meta({ id: "LetterAudit" });
export type LetterAudit = z.infer<typeof letterAuditSchema>;
