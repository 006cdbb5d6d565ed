import { z } from "zod";
import { pageOf, pageQueryShape } from "./paging.ts";

export const holderKindSchema = z.enum([
  "practice",
  "physician",
  "psychiatrist",
  "psychologist",
  "therapist",
  "social_worker",
  "hospital",
  "mental_health_facility",
  "facility",
  "public_body",
  "health_plan",
  "ssa",
  "lawyer",
  "other",
]);
export type HolderKind = z.infer<typeof holderKindSchema>;

const fields = {
  name: z.string().trim().min(1, "Enter the name of the office.").max(200),
  kind: holderKindSchema,
  /** Where the holder is: `US-TX` style for a US state, `CA-ON` or `GB-SCT` for a part of a country, else a country code; null while not known. */
  jurisdiction: z
    .string()
    .regex(/^[A-Z]{2}(-[A-Z]{2,3})?$/, "Use a code like US-TX, or a country code like CA.")
    .nullable(),
  /** Whether HIPAA binds the holder (FED-SCOPE-01). */
  hipaaCovered: z.enum(["yes", "no", "unknown"]),
  doctorName: z.string().trim().max(200).nullable(),
  address: z.string().trim().max(500).nullable(),
  phone: z.string().trim().max(200).nullable(),
  fax: z.string().trim().max(200).nullable(),
  email: z.email("Enter an e-mail address like name@example.org.").max(254).nullable(),
};

/** Who has the records. Only the name is needed at first. */
export const newHolderSchema = z
  .strictObject({
    name: fields.name,
    kind: fields.kind.default("practice"),
    jurisdiction: fields.jurisdiction.default(null),
    hipaaCovered: fields.hipaaCovered.default("unknown"),
    doctorName: fields.doctorName.default(null),
    address: fields.address.default(null),
    phone: fields.phone.default(null),
    fax: fields.fax.default(null),
    email: fields.email.default(null),
  })
  .meta({ id: "NewHolder" });
export type NewHolder = z.infer<typeof newHolderSchema>;

export const holderSchema = z
  .object({ ...fields, id: z.uuid(), version: z.int(), createdAt: z.iso.datetime() })
  .meta({ id: "Holder" });
export type Holder = z.infer<typeof holderSchema>;

/** Only what is sent changes. */
export const holderPatchSchema = z.strictObject(fields).partial().meta({ id: "HolderPatch" });
export type HolderPatch = z.infer<typeof holderPatchSchema>;

export const listHoldersQuerySchema = z.strictObject({
  ...pageQueryShape,
  q: z.string().trim().max(200).optional(),
});
export const holdersPageSchema = pageOf(holderSchema);
