import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { errorCode, StartError } from "./start-error.ts";

export type FolderLock = { release(): void };

/**
 * Makes this process the only owner of a data folder, or returns null where another one holds it.
 * The lock is the kernel's own file lock, which SQLite takes for us: it ends with the process, however that dies,
 * so no stale lock file can stand in the way of the next start.
 */
export function lockFolder(folder: string): FolderLock | null {
  makeFolder(folder);
  const lock = openLockFile(folder);
  try {
    lock.exec("pragma journal_mode = memory; pragma locking_mode = exclusive; begin exclusive");
  } catch (error) {
    lock.close();
    if (error instanceof Error && /locked|busy/i.test(error.message)) return null;
    throw unwritable(folder, error);
  }
  const pidFile = join(folder, "app.pid");
  writeFileSync(pidFile, `${process.pid}\n`);
  return {
    release() {
      rmSync(pidFile, { force: true });
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

function makeFolder(folder: string): void {
  try {
    // Others may pass through (PostgreSQL does, when we run as root) and read nothing.
    mkdirSync(folder, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
    // Fails early where the folder exists but belongs to somebody else.
    const probe = join(folder, `.write-test-${process.pid}`);
    writeFileSync(probe, "");
    rmSync(probe);
  } catch (error) {
    throw unwritable(folder, error);
  }
}

function openLockFile(folder: string): DatabaseSync {
  try {
    return new DatabaseSync(join(folder, "app.lock"), { timeout: 0 });
  } catch (error) {
    throw unwritable(folder, error);
  }
}

function unwritable(folder: string, error: unknown): StartError {
  const why = errorCode(error) === "ENOSPC" ? "The disk is full" : "Recourse cannot write";
  return new StartError(
    `${why} in the data folder ${folder} (${errorCode(error) || "no access"}). Make it writable for this user, or set DATA_DIR to another folder.`,
    { cause: error },
  );
}

function readOwner(folder: string): string {
  try {
    return ` (process ${Number.parseInt(readFileSync(join(folder, "app.pid"), "utf8"), 10)})`;
  } catch {
    return "";
  }
}
