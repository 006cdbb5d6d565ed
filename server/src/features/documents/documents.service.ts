import { randomUUID } from "node:crypto";
import type { CaseDocument, DocumentCopy } from "@recourse/shared/api/documents";
import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";
import { type FileAnswer, file } from "../../http/answer.ts";
import { cutPage, decodeCursor, instantKeySchema } from "../../http/cursor.ts";
import { nameForDownload, nameForSharing } from "../../http/file-name.ts";
import { isRefusal, notFound, type Refusal, refused } from "../../http/refusal.ts";
import type { UploadedFile } from "../../http/upload.ts";
import { newStorageKey } from "../../storage/file-store.ts";
import type { FileVault } from "../../storage/file-vault.ts";
import type { ByteRange } from "../../storage/sealed-format.ts";
import { canStrip, openStripped } from "../../storage/strip-metadata.ts";
import { findDocument, findDocuments, hasCase, insertDocument } from "./documents.repository.ts";
import { refuseOverQuota } from "./quota.service.ts";
import { readViewingCopy } from "./viewing-copy.service.ts";

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

type NewFile = {
  readonly description: string | null;
  readonly files: FileVault;
  readonly now: Date;
};

/** The file is in its place before the row is committed: an answer of 201 never names a file that is not there. */
export async function addDocument(
  tx: Tx,
  scope: WorkspaceScope,
  caseId: string,
  upload: UploadedFile,
  { description, files, now }: NewFile,
): Promise<CaseDocument | Refusal> {
  if (!(await hasCase(tx, scope, caseId))) return notFound();
  const full = await refuseOverQuota(tx, scope, files, upload.sizeBytes);
  if (full) return full;
  const storageKey = newStorageKey();
  const wrappedKey = await files.wrap(tx, scope, upload.key);
  const { fileName, contentType, sizeBytes, sha256, flaws } = upload;
  const facts = { fileName, contentType, sizeBytes, sha256, flaws: [...flaws] };
  const document = { id: randomUUID(), caseId, ...facts, description, storageKey, wrappedKey };
  const added = await insertDocument(tx, scope, document, now);
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
  return found.document;
}

export async function readContent(
  tx: Tx,
  scope: WorkspaceScope,
  id: string,
  { files, copy }: { readonly files: FileVault; readonly copy: DocumentCopy },
): Promise<FileAnswer | Refusal> {
  const found = await findDocument(tx, scope, id);
  if (!found) return notFound();
  const { document, stored, wrappedKey } = found;
  const { contentType, sizeBytes, sha256 } = document;
  const fileName = nameForDownload(document.fileName, contentType);
  const key = wrappedKey === null ? null : await files.unwrap(tx, scope, wrappedKey);
  if (copy === "original") {
    const open = (range: ByteRange | null) => files.open(stored, key, range);
    return file({ contentType, fileName, body: { sizeBytes, tag: sha256, open } });
  }
  if (copy === "viewing") return readViewingCopy(files, document, () => files.open(stored, key));
  if (!canStrip(contentType)) {
    return refused(
      "metadata_stays",
      "Only from a JPEG, PNG or HEIC picture can we take out where and when it was taken. Of a TIFF, give others the PDF that its page offers.",
    );
  }
  const open = () => openStripped(contentType, () => files.open(stored, key));
  return file({ contentType, fileName: nameForSharing(fileName), body: open });
}
