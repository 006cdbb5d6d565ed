import type { Database } from "../../database/client.ts";
import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";

/** Jobs look at one workspace after the other: no query reaches across them. */
export async function findWorkspaces({ sql }: Database): Promise<WorkspaceScope[]> {
  const rows = await sql.$queryRaw<{ id: string }[]>`select id from workspaces order by id`;
  return rows.map(({ id }) => ({ workspaceId: id, userId: "system" }));
}

export type PlainFile = {
  readonly id: string;
  readonly storageKey: string;
  readonly sha256: string;
};

/** Files that came before files were encrypted, in the order of their ids. */
export function findPlainFiles(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  after: string | null,
): Promise<PlainFile[]> {
  return tx.document.findMany({
    where: { workspaceId, wrappedKey: null, ...(after === null ? {} : { id: { gt: after } }) },
    orderBy: { id: "asc" },
    take: 50,
    select: { id: true, storageKey: true, sha256: true },
  });
}

/** @returns false where another worker was first */
export async function keepEncrypted(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  id: string,
  encrypted: { readonly storageKey: string; readonly wrappedKey: string },
): Promise<boolean> {
  const { count } = await tx.document.updateMany({
    where: { workspaceId, id, wrappedKey: null },
    data: encrypted,
  });
  return count === 1;
}

export type FileInFolder = { readonly id: string; readonly storageKey: string };

/** Encrypted files that lie in the data folder, in the order of their ids. */
export function findFilesInFolder(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  after: string | null,
): Promise<FileInFolder[]> {
  const later = after === null ? {} : { id: { gt: after } };
  return tx.document.findMany({
    where: { workspaceId, place: "folder", wrappedKey: { not: null }, ...later },
    orderBy: { id: "asc" },
    take: 50,
    select: { id: true, storageKey: true },
  });
}

/** @returns false where the row is gone, or another worker was first */
export async function keepInBucket(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  { id, storageKey }: FileInFolder,
): Promise<boolean> {
  const { count } = await tx.document.updateMany({
    where: { workspaceId, id, storageKey, place: "folder" },
    data: { place: "bucket" },
  });
  return count === 1;
}

/** Those of the given keys under which the workspace keeps something. */
export async function findKnownKeys(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  storageKeys: readonly string[],
): Promise<string[]> {
  const rows = await tx.document.findMany({
    where: { workspaceId, storageKey: { in: [...storageKeys] } },
    select: { storageKey: true },
  });
  return rows.map(({ storageKey }) => storageKey);
}
