import { z } from "zod";
import { pageOf, pageQueryShape } from "./paging.ts";

/** A file kept with a case. The content is fetched from `/documents/:id/content`, always as an attachment. */
export const documentSchema = z
  .object({
    id: z.uuid(),
    caseId: z.uuid(),
    fileName: z.string(),
    /** Found from the content, not from the name. */
    contentType: z.string(),
    sizeBytes: z.int(),
    sha256: z.string(),
    description: z.string().nullable(),
    uploadedAt: z.iso.datetime(),
  })
  .meta({ id: "Document" });
export type CaseDocument = z.infer<typeof documentSchema>;

export const listDocumentsQuerySchema = z.strictObject(pageQueryShape);
export const documentsPageSchema = pageOf(documentSchema);
