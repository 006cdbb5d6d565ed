import type { CaseDocument } from "@recourse/shared/api/documents";
import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";
import type { Position } from "../../http/cursor.ts";
import type { FilePlace, StoredFile } from "../../storage/file-vault.ts";
import { presentDocument } from "./documents.presenter.ts";

const columns = {
  id: true,
  caseId: true,
  fileName: true,
  contentType: true,
  sizeBytes: true,
  sha256: true,
  flaws: true,
  description: true,
  uploadedAt: true,
} as const;

export type NewDocumentRow = Omit<CaseDocument, "uploadedAt"> & {
  readonly storageKey: string;
  readonly wrappedKey: string;
};

/** A document and how to get at its content. */
export type FoundDocument = {
  readonly document: CaseDocument;
  readonly stored: StoredFile;
  readonly wrappedKey: string | null;
};

export async function hasCase(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  caseId: string,
): Promise<boolean> {
  const row = await tx.recordsCase.findUnique({
    where: { workspaceId_id: { workspaceId, id: caseId } },
    select: { id: true },
  });
  return row !== null;
}

/** Oldest first; one more than asked for, where there is one more. */
export async function findDocuments(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  caseId: string,
  { limit, after }: { readonly limit: number; readonly after: Position | null },
): Promise<CaseDocument[]> {
  const rows = await tx.document.findMany({
    where: { workspaceId, caseId, ...(after ? afterUpload(after) : {}) },
    orderBy: [{ uploadedAt: "asc" }, { id: "asc" }],
    take: limit + 1,
    select: columns,
  });
  return rows.map(presentDocument);
}

function afterUpload({ key: uploadedAt, id }: Position) {
  return { OR: [{ uploadedAt: { gt: uploadedAt } }, { uploadedAt, id: { gt: id } }] };
}

export async function findDocument(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  id: string,
): Promise<FoundDocument | null> {
  const row = await tx.document.findUnique({
    where: { workspaceId_id: { workspaceId, id } },
    select: { ...columns, storageKey: true, place: true, wrappedKey: true },
  });
  if (!row) return null;
  const { storageKey, place, wrappedKey, ...document } = row;
  const stored = { storageKey, place: placeOf(place), sizeBytes: row.sizeBytes };
  return { document: presentDocument(document), stored, wrappedKey };
}

export function placeOf(text: string): FilePlace {
  return text === "bucket" ? "bucket" : "folder";
}

export async function insertDocument(
  tx: Tx,
  { workspaceId, userId }: WorkspaceScope,
  document: NewDocumentRow,
  now: Date,
): Promise<CaseDocument> {
  const row = await tx.document.create({
    data: { ...document, workspaceId, uploadedBy: userId, uploadedAt: now },
    select: columns,
  });
  return presentDocument(row);
}

export async function describeDocument(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  id: string,
  description: string | null,
): Promise<CaseDocument | null> {
  const [row] = await tx.document.updateManyAndReturn({
    where: { workspaceId, id },
    data: { description },
    select: columns,
  });
  return row ? presentDocument(row) : null;
}
