import { randomBytes, randomUUID } from "node:crypto";
import type { CaseDocument } from "@recourse/shared/api/documents";
import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";
import { type FileAnswer, file } from "../../http/answer.ts";
import { cutPage, decodeCursor, instantKeySchema } from "../../http/cursor.ts";
import { nameForDownload } from "../../http/file-name.ts";
import { isRefusal, notFound, type Refusal } from "../../http/refusal.ts";
import type { UploadedFile } from "../../http/upload.ts";
import { openStored } from "../../storage/file-store.ts";
import { findDocument, findDocuments, hasCase, insertDocument } from "./documents.repository.ts";

export async function listDocuments(
  tx: Tx,
  scope: WorkspaceScope,
  caseId: string,
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
) {
  const after = decodeCursor(cursor, instantKeySchema);
  if (isRefusal(after)) return after;
  if (!(await hasCase(tx, scope, caseId))) return notFound();
  const rows = await findDocuments(tx, scope, caseId, { limit, after });
  return cutPage(rows, limit, ({ uploadedAt }) => uploadedAt);
}

/** The file is in its place before the row is committed: an answer of 201 never names a file that is not there. */
export async function addDocument(
  tx: Tx,
  scope: WorkspaceScope,
  caseId: string,
  upload: UploadedFile,
  { description, now }: { readonly description: string | null; readonly now: Date },
): Promise<CaseDocument | Refusal> {
  if (!(await hasCase(tx, scope, caseId))) return notFound();
  const storageKey = randomBytes(32).toString("hex");
  const { fileName, contentType, sizeBytes, sha256 } = upload;
  const document = { id: randomUUID(), caseId, fileName, contentType, sizeBytes, sha256 };
  const added = await insertDocument(tx, scope, { ...document, description, storageKey }, now);
  await upload.storeAs(storageKey);
  return added;
}

export async function readDocument(
  tx: Tx,
  scope: WorkspaceScope,
  id: string,
): Promise<CaseDocument | Refusal> {
  const found = await findDocument(tx, scope, id);
  if (!found) return notFound();
  const { storageKey: _hidden, ...document } = found;
  return document;
}

export async function readContent(
  tx: Tx,
  scope: WorkspaceScope,
  id: string,
  dataDir: string,
): Promise<FileAnswer | Refusal> {
  const found = await findDocument(tx, scope, id);
  if (!found) return notFound();
  const { contentType, storageKey } = found;
  const fileName = nameForDownload(found.fileName, contentType);
  return file({ contentType, fileName, body: () => openStored(dataDir, storageKey) });
}
