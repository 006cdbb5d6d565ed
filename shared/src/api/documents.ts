import { z } from "zod";
import { pageOf, pageQueryShape } from "./paging.ts";

/** `locked`: opens with a password only. `incomplete`: breaks off before its end. `name_differs`: its name says another kind of file. */
export const fileFlawSchema = z.enum(["locked", "incomplete", "name_differs"]);
export type FileFlaw = z.infer<typeof fileFlawSchema>;

/** A file kept with a case. The content is fetched from `/documents/:id/content`, always as an attachment. */
export const documentSchema = z
  .object({
    id: z.uuid(),
    caseId: z.uuid(),
    fileName: z.string(),
    /** Found from the content, not from the name. */
    contentType: z.string(),
    sizeBytes: z.int(),
    /** Of the file as it was given to us. */
    sha256: z.string(),
    /** What may keep others from using it. Never a reason to refuse it: a broken file can be what somebody was sent. */
    flaws: z.array(fileFlawSchema),
    description: z.string().nullable(),
    uploadedAt: z.iso.datetime(),
  })
  .meta({ id: "Document" });
export type CaseDocument = z.infer<typeof documentSchema>;

export const listDocumentsQuerySchema = z.strictObject(pageQueryShape);
export const documentsPageSchema = pageOf(documentSchema);

const descriptionSchema = z.string().trim().max(1000).nullable();

/** The text fields of an upload, beside the part named `file`. */
export const newDocumentSchema = z
  .strictObject({ description: descriptionSchema.default(null) })
  .meta({ id: "NewDocument" });

export const documentPatchSchema = z
  .strictObject({ description: descriptionSchema })
  .meta({ id: "DocumentPatch" });
export type DocumentPatch = z.infer<typeof documentPatchSchema>;

/**
 * `without_metadata`: a picture without where, when and with what it was taken. `viewing`: a copy to look at, of a file that a browser does
 * not show.
 */
export const documentContentQuerySchema = z.strictObject({
  copy: z.enum(["original", "without_metadata", "viewing"]).default("original"),
});
export type DocumentCopy = z.infer<typeof documentContentQuerySchema>["copy"];

/** The largest file that can be uploaded, in bytes. */
export const mostUploadBytes = 200_000_000;

/** A part of a file is at most this long, in bytes, and each but the last a multiple of 65,536. */
export const uploadPartBytes = 1_048_576;

/** Says what is coming, so that it can come in parts. */
export const newUploadSchema = z
  .strictObject({
    fileName: z.string().min(1).max(1000),
    sizeBytes: z.int().min(1).max(mostUploadBytes),
  })
  .meta({ id: "NewUpload" });

/** A file on its way. `receivedBytes` is where to go on. */
export const uploadSchema = z
  .object({
    id: z.uuid(),
    caseId: z.uuid(),
    fileName: z.string(),
    sizeBytes: z.int(),
    receivedBytes: z.int(),
  })
  .meta({ id: "Upload" });
export type Upload = z.infer<typeof uploadSchema>;

export const uploadPartQuerySchema = z.strictObject({
  offset: z.coerce.number().int().min(0).max(mostUploadBytes),
});
