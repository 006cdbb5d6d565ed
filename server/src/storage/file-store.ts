import { randomBytes } from "node:crypto";
import { copyFile, link, mkdir, open, rename, rm } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { toFilesError } from "./files-errors.ts";
import type { ByteRange } from "./sealed-format.ts";

/** Keys are ours and random; anything else could lead out of the folder. */
const keyPattern = /^[0-9a-f]{64}$/;

export const newStorageKey = (): string => randomBytes(32).toString("hex");

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

/** Puts a file into the store and leaves it where it was, until it is known which of the two places counts. */
export async function linkIntoStore(
  dataDir: string,
  from: string,
  storageKey: string,
): Promise<void> {
  const second = `${from}.${randomBytes(8).toString("hex")}`;
  try {
    // Not every disk knows links.
    await link(from, second).catch(() => copyFile(from, second));
  } catch (error) {
    throw toFilesError(error);
  }
  await moveIntoStore(dataDir, second, storageKey);
}

/** The bytes of a stored file as they lie there; throws where it is missing, before any byte is answered. */
export async function openInFolder(
  dataDir: string,
  storageKey: string,
  range: ByteRange | null = null,
): Promise<Readable> {
  const handle = await open(pathInStore(dataDir, storageKey), "r");
  return handle.createReadStream(range ?? {});
}

/** Removes a stored file for good. One that is gone already is no error. */
export async function removeFromFolder(dataDir: string, storageKey: string): Promise<void> {
  await rm(pathInStore(dataDir, storageKey), { force: true });
}
