import {
  documentSchema,
  newDocumentSchema,
  newUploadSchema,
  uploadPartBytes,
  uploadPartQuerySchema,
  uploadSchema,
} from "@recourse/shared/api/documents";
import { z } from "zod";
import { notFound } from "../../http/refusal.ts";
import { definePartRoute, defineRoute } from "../../http/route.ts";
import { removeParts } from "../../storage/parts-file.ts";
import { deleteUpload } from "./uploads.repository.ts";
import { addPart, finishUpload, readUpload, startUpload } from "./uploads.service.ts";

const tag = "Uploads";
const params = z.strictObject({ uploadId: z.uuid() });

/** A file in parts: what is safe stays when the line breaks, and it goes on from there. */
export const uploadsRoutes = [
  defineRoute(
    {
      method: "post",
      path: "/cases/:caseId/uploads",
      tag,
      summary: "Begin to upload a file in parts",
      description:
        "Then send its parts one after the other, and finish. What nobody adds to for a day begins anew; after 7 days it is gone.",
      params: z.strictObject({ caseId: z.uuid() }),
      body: newUploadSchema,
      response: uploadSchema,
      can: "change_records",
      audit: "upload.started",
    },
    ({ tx, scope, files, params, body, now }) =>
      startUpload({ tx, scope, files }, params.caseId, body, now),
  ),
  defineRoute(
    {
      method: "get",
      path: "/uploads/:uploadId",
      tag,
      summary: "How far an upload has come",
      params,
      response: uploadSchema,
      can: "change_records",
    },
    ({ tx, scope, files, params }) => readUpload({ tx, scope, files }, params.uploadId),
  ),
  definePartRoute(
    {
      method: "post",
      path: "/uploads/:uploadId/parts",
      tag,
      summary: "Send the next part of a file",
      description:
        "The bytes as they are, at most 1 MiB; each part but the last a multiple of 65,536. Needs no key: a part that has arrived already is answered with 409 and where to go on.",
      params,
      query: uploadPartQuerySchema,
      response: uploadSchema,
      can: "change_records",
      readOnly: true,
    },
    { maxBytes: uploadPartBytes },
    ({ tx, scope, files, params, query, part }) =>
      addPart({ tx, scope, files }, params.uploadId, query.offset, part),
  ),
  defineRoute(
    {
      method: "post",
      path: "/uploads/:uploadId/finish",
      tag,
      summary: "Keep what was uploaded with the case",
      params,
      body: newDocumentSchema,
      response: documentSchema,
      can: "change_records",
      audit: "document.added",
      storesFiles: true,
    },
    async ({ tx, scope, files, params, body, now, audit, afterCommit }) => {
      const added = await finishUpload({ tx, scope, files }, params.uploadId, { ...body, now });
      if ("refused" in added) return added;
      audit({ subjectId: added.id, details: { caseId: added.caseId, sizeBytes: added.sizeBytes } });
      afterCommit(() => removeParts(files.dataDir, params.uploadId));
      return added;
    },
  ),
  defineRoute(
    {
      method: "delete",
      path: "/uploads/:uploadId",
      tag,
      summary: "Stop an upload and forget what arrived",
      params,
      response: z.undefined(),
      can: "change_records",
      audit: "upload.stopped",
    },
    async ({ tx, scope, files, params, afterCommit }) => {
      if (!(await deleteUpload(tx, scope, params.uploadId))) return notFound();
      afterCommit(() => removeParts(files.dataDir, params.uploadId));
      return undefined;
    },
  ),
];
