import { randomUUID } from "node:crypto";
import type { CaseDocument, Upload } from "@recourse/shared/api/documents";
import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";
import { cleanFileName } from "../../http/file-name.ts";
import { invalid, notFound, type Refusal, refused } from "../../http/refusal.ts";
import { linkIntoStore, newStorageKey } from "../../storage/file-store.ts";
import type { FileVault } from "../../storage/file-vault.ts";
import { type InspectedFile, inspectFile } from "../../storage/inspect-file.ts";
import {
  appendPart,
  openParts,
  type PartsFile,
  partsFilePath,
  receivedBytes,
} from "../../storage/parts-file.ts";
import { chunkBytes, newFileKey, SealBroken } from "../../storage/sealed-format.ts";
import { hasCase, insertDocument } from "./documents.repository.ts";
import { refuseOverQuota } from "./quota.service.ts";
import {
  deleteUpload,
  findUpload,
  insertUpload,
  lockUpload,
  type UploadRow,
} from "./uploads.repository.ts";

type Place = { readonly tx: Tx; readonly scope: WorkspaceScope; readonly files: FileVault };

export async function startUpload(
  { tx, scope, files }: Place,
  caseId: string,
  { fileName, sizeBytes }: { readonly fileName: string; readonly sizeBytes: number },
  now: Date,
): Promise<Upload | Refusal> {
  if (!(await hasCase(tx, scope, caseId))) return notFound();
  const full = await refuseOverQuota(tx, scope, files, sizeBytes);
  if (full) return full;
  const wrappedKey = await files.wrap(tx, scope, newFileKey());
  const facts = { id: randomUUID(), caseId, fileName: cleanFileName(fileName), sizeBytes };
  await insertUpload(tx, scope, { ...facts, wrappedKey }, now);
  return { ...facts, receivedBytes: 0 };
}

export async function readUpload(place: Place, id: string): Promise<Upload | Refusal> {
  const row = await findUpload(place.tx, place.scope, id);
  return row ? presentUpload(place, row) : notFound();
}

async function presentUpload(
  { files }: Place,
  { wrappedKey: _hidden, ...row }: UploadRow,
): Promise<Upload> {
  const file = { uploadId: row.id, sizeBytes: row.sizeBytes };
  return { ...row, receivedBytes: await receivedBytes(files.dataDir, file) };
}

/** A part that comes twice is told where to go on, so that a lost answer costs nothing. */
export async function addPart(
  place: Place,
  id: string,
  offset: number,
  part: Uint8Array,
): Promise<Upload | Refusal> {
  const { tx, scope, files } = place;
  const row = await findUpload(tx, scope, id);
  if (!row) return notFound();
  if (!(await lockUpload(tx, id))) {
    return refused(
      "part_on_its_way",
      "Another part of this file is arriving. Wait for its answer.",
    );
  }
  const { sizeBytes } = row;
  const end = offset + part.length;
  const received = await receivedBytes(files.dataDir, { uploadId: id, sizeBytes });
  if (offset !== received) {
    return refused("wrong_offset", `Go on at byte ${received}: that is how much has arrived.`);
  }
  if (end > sizeBytes || (end < sizeBytes && end % chunkBytes !== 0)) {
    const detail = `A part ends with the file, or at a multiple of ${chunkBytes} bytes.`;
    return invalid([{ pointer: "/query/offset", detail }]);
  }
  const key = await files.unwrap(tx, scope, row.wrappedKey);
  await appendPart(files.dataDir, { uploadId: id, key, sizeBytes }, offset, part);
  return presentUpload(place, row);
}

/** Makes a document of what arrived. The parts stay until the row is committed, so that a kill at any point can be tried again. */
export async function finishUpload(
  place: Place,
  id: string,
  { description, now }: { readonly description: string | null; readonly now: Date },
): Promise<CaseDocument | Refusal> {
  const { tx, scope, files } = place;
  const row = await findUpload(tx, scope, id);
  if (!row) return notFound();
  if (!(await lockUpload(tx, id))) {
    return refused(
      "part_on_its_way",
      "A part of this file is still arriving. Wait for its answer.",
    );
  }
  const { caseId, fileName, sizeBytes, wrappedKey } = row;
  const received = await receivedBytes(files.dataDir, { uploadId: id, sizeBytes });
  if (received < sizeBytes) {
    return refused("not_complete", `Go on at byte ${received}: that is how much has arrived.`);
  }
  const key = await files.unwrap(tx, scope, wrappedKey);
  const found = await inspectParts(files, { uploadId: id, key, sizeBytes }, fileName);
  if ("problem" in found) return invalid([{ pointer: "/file", detail: found.problem }]);
  const storageKey = newStorageKey();
  const facts = { id: randomUUID(), caseId, fileName, ...found, flaws: [...found.flaws] };
  const added = await insertDocument(
    tx,
    scope,
    { ...facts, description, storageKey, wrappedKey },
    now,
  );
  await deleteUpload(tx, scope, id);
  await linkIntoStore(files.dataDir, partsFilePath(files.dataDir, id), storageKey);
  return added;
}

async function inspectParts(
  { dataDir }: FileVault,
  file: PartsFile,
  fileName: string,
): Promise<InspectedFile | { readonly problem: string }> {
  try {
    return await inspectFile(() => openParts(dataDir, file), fileName);
  } catch (error) {
    if (!(error instanceof SealBroken)) throw error;
    return { problem: "This file was damaged on its way. Add it once more." };
  }
}
