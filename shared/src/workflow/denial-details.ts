import { z } from "zod";

/** Not looked at yet, or not asked because it does not matter here. Events recorded before a field came do not have it. */
const lookedAt = z.boolean().nullable().optional();

/** What the denial letter contains (DENIALLETTER-01). `null` where not looked at yet. */
export const letterContentsSchema = z.strictObject({
  plainLanguage: lookedAt,
  basisStated: z.boolean().nullable(),
  paragraphIdentified: lookedAt.meta({
    description: "Useful for an answer; the law does not require it",
  }),
  reviewRightsStated: lookedAt,
  reviewHowTo: lookedAt,
  complaintHowTo: lookedAt.meta({
    description: "In events recorded before the two fields that follow took its place",
  }),
  complaintToEntity: lookedAt,
  complaintToHhs: lookedAt,
  contactNameOrTitle: z.boolean().nullable(),
  contactPhone: z.boolean().nullable(),
});
export type LetterContents = z.infer<typeof letterContentsSchema>;

/** The three parts of the definition in 45 CFR 164.501 (PSY-01), as far as the person knows. All must be true. */
export const psychotherapyNotesTestSchema = z.strictObject({
  mentalHealthProfessional: z.boolean().nullable(),
  aboutASession: z.boolean().nullable(),
  keptSeparate: z.boolean().nullable(),
});
export type PsychotherapyNotesTest = z.infer<typeof psychotherapyNotesTestSchema>;

/** What the letter that denies an amendment contains (FED-AMEND-01). `null` where not looked at yet. */
export const amendmentLetterSchema = z.strictObject({
  basisStated: z.boolean().nullable(),
  disagreementRight: z.boolean().nullable(),
  attachmentAlternative: z.boolean().nullable(),
  complaintHowTo: z.boolean().nullable(),
  contactNameOrTitle: z.boolean().nullable(),
  contactPhone: z.boolean().nullable(),
});
