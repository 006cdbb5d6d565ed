import { constants } from "node:fs";
import { open, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { toFilesError } from "./files-errors.ts";
import { makeIncoming, openIncoming } from "./incoming-files.ts";
import { chunkBytes, mark, recordStart, sealRecord, wholeBytesIn } from "./sealed-format.ts";

/** A file that arrives in parts. Its own length says how far it has come: nothing else has to be kept in step with it. */
export type PartsFile = {
  readonly uploadId: string;
  readonly key: Buffer;
  /** How long the whole file will be, in bytes. */
  readonly sizeBytes: number;
};

export function partsFilePath(dataDir: string, uploadId: string): string {
  return path.join(dataDir, "files", "incoming", `${uploadId}.parts`);
}

/** Bytes that are safe on the disk. What was torn by a kill does not count. */
export async function receivedBytes(
  dataDir: string,
  { uploadId, sizeBytes }: Omit<PartsFile, "key">,
): Promise<number> {
  const known = await stat(partsFilePath(dataDir, uploadId)).catch(() => null);
  return known === null ? 0 : wholeBytesIn(known.size, sizeBytes);
}

/** Seals a part behind what is there; on the disk before this resolves. The part ends at a record's border or with the file. */
export async function appendPart(
  dataDir: string,
  file: PartsFile,
  offset: number,
  part: Uint8Array,
): Promise<void> {
  const at = await makeIncoming(dataDir, path.basename(partsFilePath(dataDir, file.uploadId)));
  const sealed = sealPart(file, offset, part);
  try {
    const handle = await open(at, constants.O_RDWR | constants.O_CREAT, 0o600);
    try {
      const start = recordStart(offset);
      await handle.truncate(start);
      await handle.writev(sealed, start);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw toFilesError(error);
  }
}

function sealPart({ key, sizeBytes }: PartsFile, offset: number, part: Uint8Array): Buffer[] {
  const records: Buffer[] = offset === 0 ? [mark] : [];
  for (let from = 0; from < part.length; from += chunkBytes) {
    const index = (offset + from) / chunkBytes;
    const isLast = offset + from + chunkBytes >= sizeBytes;
    records.push(sealRecord(key, { index, isLast }, part.subarray(from, from + chunkBytes)));
  }
  return records;
}

export function openParts(dataDir: string, { uploadId, key }: PartsFile): Promise<Readable> {
  return openIncoming(partsFilePath(dataDir, uploadId), key);
}

export async function removeParts(dataDir: string, uploadId: string): Promise<void> {
  await rm(partsFilePath(dataDir, uploadId), { force: true });
}
