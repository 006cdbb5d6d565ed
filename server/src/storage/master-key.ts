import type { Database } from "../database/client.ts";
import { StartError } from "../database/start-error.ts";
import type { Env } from "../env.ts";
import { findMasterKeyFingerprint, keepMasterKeyFingerprint } from "./keys.repository.ts";
import { adoptNextKey, keyFileIn, makeKeyFile, readKeyFile } from "./master-key-files.ts";
import { fingerprintOf } from "./wrapped-key.ts";

/** Where the master key may come from. */
export type KeySettings = Pick<Env, "dataDir" | "masterKey" | "newMasterKey">;

/**
 * The key of all keys, from the settings or from its file. Makes one only where no file was ever stored with another. Where a change of
 * the key was cut short, it is the old or the new one, whichever the files need.
 */
export async function findMasterKey(settings: KeySettings, database: Database): Promise<Buffer> {
  const { dataDir, masterKey, newMasterKey } = settings;
  const known = await findMasterKeyFingerprint(database);
  if (newMasterKey !== null && fingerprintOf(newMasterKey) === known) return newMasterKey;
  if (masterKey === null && known !== null) adoptNextKey(dataDir, known);
  const key = masterKey ?? readKeyFile(dataDir) ?? (known === null ? makeKeyFile(dataDir) : null);
  const file = keyFileIn(dataDir);
  if (key === null)
    throw new StartError(
      `The master key of the stored files is missing: put the file ${file} back, or set MASTER_KEY to the key they were stored with. Nothing was changed.`,
    );
  const fingerprint = known ?? (await keepMasterKeyFingerprint(database, fingerprintOf(key)));
  if (fingerprint === fingerprintOf(key)) return key;
  throw new StartError(
    `The master key is not the one that the stored files need: ${masterKey ? "set MASTER_KEY to the key" : `put back the file ${file}`} they were stored with. Nothing was changed.`,
  );
}
