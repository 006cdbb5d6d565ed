import { createHash, randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { type WorkspaceScope, withWorkspace } from "../database/tenancy.ts";
import type { Deps } from "../deps.ts";
import {
  findPlainFiles,
  findWorkspaces,
  keepEncrypted,
  type PlainFile,
} from "../features/documents/stored-files.repository.ts";
import { describeError } from "../http/describe-error.ts";
import { moveIntoStore, newStorageKey, openInFolder } from "../storage/file-store.ts";
import { makeIncoming, writeIncoming } from "../storage/incoming-files.ts";
import { newFileKey } from "../storage/sealed-format.ts";
import { seal } from "../storage/sealed-stream.ts";

/**
 * Encrypts what was stored before files were encrypted. Safe to be killed at any point: the plain file goes only once the row names the
 * encrypted one. A file that is gone, or not what its hash says, stays as it is.
 * @returns how many were encrypted
 */
export async function encryptFiles(deps: Deps): Promise<number> {
  let done = 0;
  for (const scope of await findWorkspaces(deps.database)) {
    let last: string | null = null;
    do {
      const after: string | null = last;
      const files: PlainFile[] = await withWorkspace(deps.database, scope, (tx) =>
        findPlainFiles(tx, scope, after),
      );
      for (const file of files) {
        if (await encryptOrReport(deps, scope, file)) done += 1;
      }
      last = files.at(-1)?.id ?? null;
    } while (last !== null);
  }
  return done;
}

async function encryptOrReport(deps: Deps, scope: WorkspaceScope, file: PlainFile) {
  try {
    return await encrypt(deps, scope, file);
  } catch (error) {
    const ids = { documentId: file.id, alarm: true, ...describeError(error) };
    deps.log.error(ids, "a stored file could not be encrypted");
    return false;
  }
}

async function encrypt(
  { database, files }: Deps,
  scope: WorkspaceScope,
  { id, storageKey: plainKey, sha256 }: PlainFile,
): Promise<boolean> {
  const key = newFileKey();
  const storageKey = newStorageKey();
  const arriving = await makeIncoming(files.dataDir, randomUUID());
  try {
    const hash = createHash("sha256");
    await pipeline(
      await openInFolder(files.dataDir, plainKey),
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          hash.update(chunk);
          yield chunk;
        }
      },
      (chunks) => seal(key, chunks),
      writeIncoming(arriving),
    );
    if (hash.digest("hex") !== sha256) throw new Error("the file is not what its hash says");
    await moveIntoStore(files.dataDir, arriving, storageKey);
  } finally {
    await rm(arriving, { force: true });
  }
  const isOurs = await withWorkspace(database, scope, async (tx) => {
    const wrappedKey = await files.wrap(tx, scope, key);
    return keepEncrypted(tx, scope, id, { storageKey, wrappedKey });
  });
  await files.remove({ storageKey: isOurs ? plainKey : storageKey, place: "folder" });
  return isOurs;
}
