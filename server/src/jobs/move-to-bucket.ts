import { type WorkspaceScope, withWorkspace } from "../database/tenancy.ts";
import type { Deps } from "../deps.ts";
import {
  type FileInFolder,
  findFilesInFolder,
  findWorkspaces,
  keepInBucket,
} from "../features/documents/stored-files.repository.ts";
import type { Bucket } from "../storage/bucket.ts";
import { objectName } from "../storage/bucket-names.ts";
import { pathInStore } from "../storage/file-store.ts";
import { FileNotReadable } from "../storage/files-errors.ts";

/**
 * Moves encrypted files from the data folder to the bucket, where there is one. A paper is safe on the disk before its upload is answered, so
 * a bucket that is slow or away holds up nobody; and a kill at any point leaves the row naming a place where the file lies whole.
 * @returns how many were moved
 */
export async function moveToBucket(deps: Deps): Promise<number> {
  const { bucket } = deps.files;
  if (bucket === null) return 0;
  let moved = 0;
  for (const scope of await findWorkspaces(deps.database)) {
    let last: string | null = null;
    do {
      const after: string | null = last;
      const files: FileInFolder[] = await withWorkspace(deps.database, scope, (tx) =>
        findFilesInFolder(tx, scope, after),
      );
      for (const file of files) if (await move(deps, bucket, scope, file)) moved += 1;
      last = files.at(-1)?.id ?? null;
    } while (last !== null);
  }
  return moved;
}

async function move(
  { database, files, log }: Deps,
  bucket: Bucket,
  scope: WorkspaceScope,
  file: FileInFolder,
): Promise<boolean> {
  const { storageKey } = file;
  try {
    await bucket.put(objectName(storageKey), pathInStore(files.dataDir, storageKey));
  } catch (error) {
    // One file that is gone holds up no other. A store that does not answer holds up all: the queue tries again.
    if (!(error instanceof FileNotReadable)) throw error;
    log.error({ documentId: file.id, alarm: true }, "a stored file is missing");
    return false;
  }
  const isOurs = await withWorkspace(database, scope, (tx) => keepInBucket(tx, scope, file));
  if (isOurs) await files.remove({ storageKey, place: "folder" });
  return isOurs;
}
