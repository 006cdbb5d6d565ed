import { randomBytes } from "node:crypto";
import type pg from "pg";
import { StartError } from "../database/start-error.ts";
import type { KeySettings } from "./master-key.ts";
import { adoptNextKey, layNextKey, retireKeyFile } from "./master-key-files.ts";
import { SealBroken } from "./sealed-format.ts";
import { fingerprintOf, unwrapKey, wrapKey } from "./wrapped-key.ts";

/** Where the new key is from now on. */
export type KeyChange = { readonly place: "file" | "settings"; readonly workspaces: number };

/**
 * Wraps the keys of all workspaces under another master key: all of them or none. The connection is the owner's, because the app's role
 * never changes a key. A new key that goes to a file is on the disk before the commit and takes its place after it, so that at every
 * moment the key that the files need lies in the data folder (docs/decisions/0018-changing-the-master-key.md).
 */
export async function changeMasterKey(
  owner: pg.Client,
  { dataDir, masterKey, newMasterKey }: KeySettings,
  oldKey: Buffer,
): Promise<KeyChange> {
  if (masterKey !== null && newMasterKey === null)
    throw new StartError(
      'The master key is in the setting MASTER_KEY: set NEW_MASTER_KEY to the key that comes next as well, for example from "openssl rand -base64 32". Nothing was changed.',
    );
  const newKey = newMasterKey ?? randomBytes(32);
  await owner.query("begin");
  let workspaces = 0;
  try {
    await lockKeys(owner, oldKey);
    workspaces = await rewrapKeys(owner, { oldKey, newKey });
    await owner.query("update master_key_checks set fingerprint = $1 where id = 'master'", [
      fingerprintOf(newKey),
    ]);
    if (newMasterKey === null) layNextKey(dataDir, newKey);
    await owner.query("commit");
  } catch (error) {
    await owner.query("rollback").catch(() => undefined);
    throw error;
  }
  if (newMasterKey === null) adoptNextKey(dataDir, fingerprintOf(newKey));
  else if (masterKey === null) retireKeyFile(dataDir);
  return { place: newMasterKey === null ? "file" : "settings", workspaces };
}

/** Until the end of the transaction no key is added, and no other change begins. Whoever waited for that sees what it came to. */
async function lockKeys(owner: pg.Client, oldKey: Buffer): Promise<void> {
  await owner.query("lock table workspace_keys in share row exclusive mode");
  const { rows } = await owner.query("select fingerprint from master_key_checks");
  if (rows[0]?.fingerprint !== fingerprintOf(oldKey))
    throw new StartError(
      "The master key was changed just now by another command. Nothing more was changed.",
    );
}

/** One workspace after the other, because the policies bind the owner too. */
async function rewrapKeys(
  owner: pg.Client,
  { oldKey, newKey }: { readonly oldKey: Buffer; readonly newKey: Buffer },
): Promise<number> {
  let rewrapped = 0;
  const { rows: workspaces } = await owner.query<{ id: string }>("select id from workspaces");
  for (const { id } of workspaces) {
    await owner.query("select set_config('app.workspace_id', $1, true)", [id]);
    const { rows } = await owner.query<{ wrappedKey: string }>(
      `select wrapped_key as "wrappedKey" from workspace_keys where workspace_id = $1`,
      [id],
    );
    for (const { wrappedKey } of rows) {
      const key = openKey(oldKey, wrappedKey, id);
      await owner.query("update workspace_keys set wrapped_key = $2 where workspace_id = $1", [
        id,
        wrapKey(newKey, key, `workspace ${id}`),
      ]);
      rewrapped += 1;
    }
  }
  return rewrapped;
}

function openKey(oldKey: Buffer, wrappedKey: string, workspaceId: string): Buffer {
  try {
    return unwrapKey(oldKey, wrappedKey, `workspace ${workspaceId}`);
  } catch (error) {
    if (!(error instanceof SealBroken)) throw error;
    throw new StartError(
      `The key of the workspace ${workspaceId} does not open with the master key: it was changed in the database. Bring it back from a backup first. Nothing was changed.`,
      { cause: error },
    );
  }
}
