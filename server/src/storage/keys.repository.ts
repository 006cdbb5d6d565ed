import type { Database } from "../database/client.ts";
import type { Tx, WorkspaceScope } from "../database/tenancy.ts";

/** Which master key the stored files need; null where nothing was stored yet. */
export async function findMasterKeyFingerprint({ sql }: Database): Promise<string | null> {
  const [row] = await sql.$queryRaw<{ fingerprint: string }[]>`
    select fingerprint from master_key_checks where id = 'master'`;
  return row?.fingerprint ?? null;
}

/** @returns the one that counts: the first that was ever kept */
export async function keepMasterKeyFingerprint(
  database: Database,
  fingerprint: string,
): Promise<string | null> {
  await database.sql.$executeRaw`
    insert into master_key_checks (id, fingerprint) values ('master', ${fingerprint})
    on conflict do nothing`;
  return findMasterKeyFingerprint(database);
}

export async function findWorkspaceKey(
  tx: Tx,
  { workspaceId }: Pick<WorkspaceScope, "workspaceId">,
): Promise<string | null> {
  const [row] = await tx.$queryRaw<{ wrappedKey: string }[]>`
    select wrapped_key as "wrappedKey" from workspace_keys where workspace_id = ${workspaceId}::uuid`;
  return row?.wrappedKey ?? null;
}

/**
 * The first that is kept counts; a second one waits for its commit and changes nothing. Nor is one kept that was wrapped under another
 * master key than the files need: a process that was running while the master key was changed still holds the old one.
 */
export async function keepWorkspaceKey(
  tx: Tx,
  { workspaceId }: Pick<WorkspaceScope, "workspaceId">,
  { wrappedKey, fingerprint }: { readonly wrappedKey: string; readonly fingerprint: string },
): Promise<void> {
  await tx.$executeRaw`
    insert into workspace_keys (workspace_id, wrapped_key)
    select ${workspaceId}::uuid, ${wrappedKey} from master_key_checks where fingerprint = ${fingerprint}
    on conflict do nothing`;
}
