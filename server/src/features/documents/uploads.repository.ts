import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";

export type UploadRow = {
  readonly id: string;
  readonly caseId: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly wrappedKey: string;
};

const columns = {
  ...{ id: true, caseId: true, fileName: true, sizeBytes: true },
  wrappedKey: true,
} as const;

export async function insertUpload(
  tx: Tx,
  { workspaceId, userId }: WorkspaceScope,
  upload: UploadRow,
  now: Date,
): Promise<void> {
  await tx.upload.create({
    data: { ...upload, workspaceId, startedBy: userId, startedAt: now },
    select: { id: true },
  });
}

export function findUpload(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  id: string,
): Promise<UploadRow | null> {
  return tx.upload.findUnique({ where: { workspaceId_id: { workspaceId, id } }, select: columns });
}

/** One part at a time, in whichever process. @returns false where another one is on its way */
export async function lockUpload(tx: Tx, id: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ locked: boolean }[]>`
    select pg_try_advisory_xact_lock(hashtextextended(${`upload ${id}`}, 0)) as locked`;
  return row?.locked === true;
}

export async function deleteUpload(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  id: string,
): Promise<boolean> {
  const { count } = await tx.upload.deleteMany({ where: { workspaceId, id } });
  return count === 1;
}

export async function deleteUploadsBefore(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  before: Date,
): Promise<number> {
  const { count } = await tx.upload.deleteMany({
    where: { workspaceId, startedAt: { lt: before } },
  });
  return count;
}

/** Stored and announced, in bytes. Waits for others of the workspace who count as well, so that two files do not share one last place. */
export async function countStoredBytes(tx: Tx, { workspaceId }: WorkspaceScope): Promise<number> {
  await tx.$queryRaw`
    select pg_advisory_xact_lock(hashtextextended(${`quota ${workspaceId}`}, 0))::text`;
  const [row] = await tx.$queryRaw<{ total: number }[]>`
    select (coalesce((select sum(size_bytes) from documents where workspace_id = ${workspaceId}::uuid), 0)
      + coalesce((select sum(size_bytes) from uploads where workspace_id = ${workspaceId}::uuid), 0))::float8 as total`;
  return row?.total ?? 0;
}
