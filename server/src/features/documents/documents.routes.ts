import {
  documentContentQuerySchema,
  documentPatchSchema,
  documentSchema,
  documentsPageSchema,
  listDocumentsQuerySchema,
  mostUploadBytes,
  newDocumentSchema,
} from "@recourse/shared/api/documents";
import { z } from "zod";
import { fileOf } from "../../http/answer.ts";
import { notFound } from "../../http/refusal.ts";
import { defineRoute, defineUploadRoute } from "../../http/route.ts";
import { keptFileTypes } from "../../storage/file-type.ts";
import { describeDocument } from "./documents.repository.ts";
import { addDocument, listDocuments, readContent, readDocument } from "./documents.service.ts";

const tag = "Documents";
const ofCase = z.strictObject({ caseId: z.uuid() });
const params = z.strictObject({ documentId: z.uuid() });

export const documentsRoutes = [
  defineRoute(
    {
      method: "get",
      path: "/cases/:caseId/documents",
      tag,
      summary: "The files kept with a case, oldest first",
      params: ofCase,
      query: listDocumentsQuerySchema,
      response: documentsPageSchema,
      can: "read_records",
    },
    ({ tx, scope, params, query }) => listDocuments(tx, scope, params.caseId, query),
  ),
  defineUploadRoute(
    {
      method: "post",
      path: "/cases/:caseId/documents",
      tag,
      summary: "Upload a file",
      description:
        "PDF, JPEG, PNG, TIFF, HEIC, text, DOCX or EML, at most 200 MB. The type is found from the content. Large files, or those sent over a line that may break, go in parts: see uploads.",
      params: ofCase,
      body: newDocumentSchema,
      response: documentSchema,
      can: "change_records",
      audit: "document.added",
    },
    { maxBytes: mostUploadBytes },
    ({ tx, scope, params, upload, body, files, now, audit }) => {
      audit({ details: { caseId: params.caseId, sizeBytes: upload.sizeBytes } });
      const { description } = body;
      return addDocument(tx, scope, params.caseId, upload, { description, files, now });
    },
  ),
  defineRoute(
    {
      method: "get",
      path: "/documents/:documentId",
      tag,
      summary: "What is known about a file",
      params,
      response: documentSchema,
      can: "read_records",
    },
    ({ tx, scope, params }) => readDocument(tx, scope, params.documentId),
  ),
  defineRoute(
    {
      method: "patch",
      path: "/documents/:documentId",
      tag,
      summary: "Describe a file",
      params,
      body: documentPatchSchema,
      response: documentSchema,
      can: "change_records",
      audit: "document.described",
      unversioned: true,
    },
    async ({ tx, scope, params, body }) =>
      (await describeDocument(tx, scope, params.documentId, body.description)) ?? notFound(),
  ),
  defineRoute(
    {
      method: "get",
      path: "/documents/:documentId/content",
      tag,
      summary: "The file itself, as an attachment",
      description:
        "A Range header asks for a part of it. `copy=without_metadata` leaves out where, when and with what a JPEG, PNG or HEIC picture was taken; the stored one stays as it came. `copy=viewing` gives a copy to look at of a file that a browser does not show: of a HEIC a JPEG, of a TIFF a PDF, of a DOCX its words.",
      params,
      query: documentContentQuerySchema,
      response: fileOf(...keptFileTypes),
      can: "read_records",
      audit: "document.content_read",
    },
    ({ tx, scope, params, query, files, now, asksForPart, audit }) => {
      const { copy } = query;
      audit({ details: { copy }, ...(asksForPart ? { once: readingOf(copy, now) } : {}) });
      return readContent(tx, scope, params.documentId, { files, copy: query.copy });
    },
  ),
];

const readingMs = 15 * 60_000;

/** A long paper is read in many parts, which are one reading: within a quarter of an hour they are noted once. */
function readingOf(copy: string, now: Date): string {
  return `${copy} ${Math.floor(now.getTime() / readingMs)}`;
}
