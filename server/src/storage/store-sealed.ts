import { createHash, randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { moveIntoStore, newStorageKey } from "./file-store.ts";
import type { StoredFile } from "./file-vault.ts";
import { toFilesError } from "./files-errors.ts";
import { makeIncoming, writeIncoming } from "./incoming-files.ts";
import { newFileKey } from "./sealed-format.ts";
import { seal } from "./sealed-stream.ts";

/** A file of our own making, as it lies in the store. */
export type SealedFile = StoredFile & {
  readonly key: Buffer;
  readonly sha256: string;
};

/**
 * Encrypts bytes as they come and puts them into the store: all of them, or nothing.
 * @throws FilesNotWritable, or whatever the source throws
 */
export async function storeSealed(
  dataDir: string,
  source: AsyncIterable<Uint8Array>,
): Promise<SealedFile> {
  const [key, storageKey] = [newFileKey(), newStorageKey()];
  const arriving = await makeIncoming(dataDir, randomUUID());
  const hash = createHash("sha256");
  let sizeBytes = 0;
  try {
    await pipeline(
      source,
      async function* (chunks: AsyncIterable<Uint8Array>) {
        for await (const chunk of chunks) {
          hash.update(chunk);
          sizeBytes += chunk.length;
          yield chunk;
        }
      },
      (chunks: AsyncIterable<Uint8Array>) => seal(key, chunks),
      writeIncoming(arriving),
    );
    await moveIntoStore(dataDir, arriving, storageKey);
  } catch (error) {
    throw toFilesError(error);
  } finally {
    await rm(arriving, { force: true });
  }
  return { storageKey, place: "folder", key, sizeBytes, sha256: hash.digest("hex") };
}
