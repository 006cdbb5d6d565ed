import { mkdir, open, rename, rm } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { errorCode } from "../database/start-error.ts";

/** Keys are ours and random; anything else could lead out of the folder. */
const keyPattern = /^[0-9a-f]{64}$/;

/** The disk is full, or the files folder cannot be written in. Nothing was stored. */
export class FilesNotWritable extends Error {
  override readonly name = "FilesNotWritable";
}

const diskCodes = new Set([
  ...["ENOSPC", "EDQUOT", "EFBIG", "EROFS", "EIO", "EMFILE", "ENFILE"],
  ...["EACCES", "EPERM", "ENOENT", "ENOTDIR", "EEXIST", "ELOOP", "ENAMETOOLONG"],
]);

/** Turns what the disk says no with into `FilesNotWritable`; anything else comes back as it is. */
export function toFilesError(error: unknown): unknown {
  if (!diskCodes.has(errorCode(error))) return error;
  return new FilesNotWritable(`cannot write: ${errorCode(error)}`, { cause: error });
}

const incomingFolder = (dataDir: string) => path.join(dataDir, "files", "incoming");

/** A place for a file that is still arriving. */
export async function makeIncoming(dataDir: string, name: string): Promise<string> {
  const folder = incomingFolder(dataDir);
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch((error: unknown) => {
    throw toFilesError(error);
  });
  return path.join(folder, name);
}

/** A new file that only we can read, flushed to the disk when it is closed. */
export function writeIncoming(file: string): WriteStream {
  return createWriteStream(file, { mode: 0o600, flags: "wx", flush: true });
}

const dayMs = 86_400_000;

/** Removes what arrived in part and was left there when the app was killed. Run daily. */
export async function purgeIncoming(dataDir: string, now: Date): Promise<number> {
  const folder = incomingFolder(dataDir);
  const names = await readdir(folder).catch(() => []);
  let removed = 0;
  for (const name of names) {
    const file = path.join(folder, name);
    const known = await stat(file).catch(() => null);
    if (!known || now.getTime() - known.mtimeMs < dayMs) continue;
    await rm(file, { force: true });
    removed += 1;
  }
  return removed;
}

/** Where a stored file lies: <data>/files/<first two>/<key>. */
export function pathInStore(dataDir: string, storageKey: string): string {
  if (!keyPattern.test(storageKey)) throw new Error("not a storage key");
  return path.join(dataDir, "files", storageKey.slice(0, 2), storageKey);
}

/** Moves a file into the store, safe against a power cut: its folder entry is flushed before this returns. */
export async function moveIntoStore(
  dataDir: string,
  from: string,
  storageKey: string,
): Promise<void> {
  const to = pathInStore(dataDir, storageKey);
  const folder = path.dirname(to);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await rename(from, to);
  } catch (error) {
    throw toFilesError(error);
  }
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Opens a stored file; throws where it is missing, before any byte is answered. */
export async function openStored(dataDir: string, storageKey: string): Promise<Readable> {
  const handle = await open(pathInStore(dataDir, storageKey), "r");
  return handle.createReadStream();
}

/** Removes a stored file for good. One that is gone already is no error. */
export async function removeStored(dataDir: string, storageKey: string): Promise<void> {
  await rm(pathInStore(dataDir, storageKey), { force: true });
}
