import { z } from "zod";
import { plainDateSchema } from "../calendar/plain-date.ts";
import { letterDetailsSchema } from "./letter-details.ts";
import { pageOf, pageQueryShape } from "./paging.ts";

const optionalLine = z.string().trim().max(200).nullable().default(null);

/** How the account holder is related to the person; decides the voice of the letters and which rules count. */
export const relationshipSchema = z.enum(["self", "representative", "advocate", "lawyer"]);
export type Relationship = z.infer<typeof relationshipSchema>;

/** Whose records they are. Only the name is needed at first. */
export const newPersonSchema = z
  .strictObject({
    name: z.string().trim().min(1, "Enter a name.").max(200),
    relationship: relationshipSchema.default("self"),
    dateOfBirth: plainDateSchema.nullable().default(null),
    mailingAddress: z.string().trim().max(500).nullable().default(null),
    phone: optionalLine,
    email: z
      .email("Enter an e-mail address like name@example.org.")
      .max(254)
      .nullable()
      .default(null),
    letterDetails: letterDetailsSchema.optional(),
  })
  .meta({ id: "NewPerson" });
export type NewPerson = z.infer<typeof newPersonSchema>;

export const personSchema = newPersonSchema
  .strip()
  .extend({ id: z.uuid(), version: z.int(), createdAt: z.iso.datetime() })
  .meta({ id: "Person" });
export type Person = z.infer<typeof personSchema>;

/** Only what is sent changes. */
export const personPatchSchema = z
  .strictObject({
    name: z.string().trim().min(1, "Enter a name.").max(200),
    relationship: relationshipSchema,
    dateOfBirth: plainDateSchema.nullable(),
    mailingAddress: z.string().trim().max(500).nullable(),
    phone: z.string().trim().max(200).nullable(),
    email: z.email("Enter an e-mail address like name@example.org.").max(254).nullable(),
    /** All of them together: one that is left out is forgotten. */
    letterDetails: letterDetailsSchema,
  })
  .partial()
  .meta({ id: "PersonPatch" });
export type PersonPatch = z.infer<typeof personPatchSchema>;

export const listPeopleQuerySchema = z.strictObject({
  ...pageQueryShape,
  q: z.string().trim().max(200).optional(),
});
export const peoplePageSchema = pageOf(personSchema);
