import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { makeDataFolder, unwritableFolder, writePidFile } from "./data-folder.ts";
import { StartError } from "./start-error.ts";

export type FolderLock = { release(): void };

/**
 * Makes this process the only owner of a data folder, or returns null where another one holds it.
 * The lock is the kernel's own file lock, which SQLite takes for us: it ends with the process, however that dies,
 * so no stale lock file can stand in the way of the next start.
 */
export function lockFolder(folder: string): FolderLock | null {
  makeDataFolder(folder);
  const lock = openLockFile(folder);
  try {
    lock.exec("pragma journal_mode = memory; pragma locking_mode = exclusive; begin exclusive");
  } catch (error) {
    lock.close();
    if (error instanceof Error && /locked|busy/i.test(error.message)) return null;
    throw unwritableFolder(folder, error);
  }
  const removePidFile = writePidFile(folder, "app");
  return {
    release() {
      removePidFile();
      lock.close();
    },
  };
}

/** The sentence for a second app on the same folder. */
export function folderInUse(folder: string): StartError {
  const owner = readOwner(folder);
  return new StartError(
    `Another Recourse${owner} already uses the data folder ${folder}. Stop that one first, or set DATA_DIR to another folder.`,
  );
}

function openLockFile(folder: string): DatabaseSync {
  try {
    return new DatabaseSync(join(folder, "app.lock"), { timeout: 0 });
  } catch (error) {
    throw unwritableFolder(folder, error);
  }
}

function readOwner(folder: string): string {
  try {
    return ` (process ${Number.parseInt(readFileSync(join(folder, "app.pid"), "utf8"), 10)})`;
  } catch {
    return "";
  }
}
