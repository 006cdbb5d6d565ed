import { connectForStart } from "../database/connect-for-start.ts";
import type { OpenDatabase } from "../database/open-database.ts";
import { refuseWhileRunning } from "../database/refuse-while-running.ts";
import { changeMasterKey } from "./change-master-key.ts";
import { findMasterKey, type KeySettings } from "./master-key.ts";
import { keyFileIn, oldKeyFile } from "./master-key-files.ts";

/** Changes the master key, and says in lines what is to be done now. */
export async function runChangeMasterKey(
  settings: KeySettings,
  { database, ownerUrl }: Pick<OpenDatabase, "database" | "ownerUrl">,
): Promise<readonly string[]> {
  const oldKey = await findMasterKey(settings, database);
  if (settings.newMasterKey?.equals(oldKey)) return ["The files need the new key already.", inUse];
  const owner = await connectForStart(ownerUrl, "-c lock_timeout=5000");
  try {
    await refuseWhileRunning(owner);
    const { place, workspaces } = await changeMasterKey(owner, settings, oldKey);
    const done = `The master key was changed. Workspace keys wrapped anew: ${workspaces}.`;
    if (place === "settings") return [done, inUse, forBackups("The old key")];
    const old = oldKeyFile(settings.dataDir, oldKey);
    return [
      done,
      `The new key is in ${keyFileIn(settings.dataDir)}. Keep a copy of it apart from the backups.`,
      forBackups(`The old key, now in ${old},`),
    ];
  } finally {
    await owner.end();
  }
}

const inUse =
  "Now set MASTER_KEY to what NEW_MASTER_KEY holds, remove NEW_MASTER_KEY, and keep a copy apart from the backups.";

function forBackups(oldKey: string): string {
  return `${oldKey} opens only backups of the database from before now. Delete it when there are none left.`;
}
