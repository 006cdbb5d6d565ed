import { createWriteStream, type WriteStream } from "node:fs";
import { mkdir, open, readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { toFilesError } from "./files-errors.ts";
import { openPlain } from "./open-plain.ts";

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

/** What has arrived in this file. */
export async function openIncoming(file: string, key: Buffer): Promise<Readable> {
  const handle = await open(file, "r");
  return openPlain(handle.createReadStream(), key);
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
