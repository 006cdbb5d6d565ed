import type { Readable } from "node:stream";
import { errorCode } from "../database/start-error.ts";
import type { Tx, WorkspaceScope } from "../database/tenancy.ts";
import type { Bucket } from "./bucket.ts";
import { objectName } from "./bucket-names.ts";
import { openInFolder, removeFromFolder } from "./file-store.ts";
import { FileNotReadable } from "./files-errors.ts";
import { findWorkspaceKey, keepWorkspaceKey } from "./keys.repository.ts";
import { openPlain, openPlainRange } from "./open-plain.ts";
import { type ByteRange, newFileKey, recordsOf, SealBroken } from "./sealed-format.ts";
import { fingerprintOf, unwrapKey, wrapKey } from "./wrapped-key.ts";

/** The data folder, or the bucket of the settings. */
export type FilePlace = "folder" | "bucket";

/** Where a stored file lies. */
export type StoredFile = {
  readonly storageKey: string;
  readonly place: FilePlace;
  /** How long its content is. */
  readonly sizeBytes: number;
};

/** The stored files and the keys to them. Keys are asked for in the transaction, files outside of it. */
export type FileVault = {
  readonly dataDir: string;
  /** How much one workspace may store. */
  readonly quotaBytes: number;
  /** A file's key as its row keeps it. */
  readonly wrap: (tx: Tx, scope: WorkspaceScope, fileKey: Buffer) => Promise<string>;
  /** @throws FileNotReadable where the master key is not the one that it was wrapped under */
  readonly unwrap: (tx: Tx, scope: WorkspaceScope, wrapped: string) => Promise<Buffer>;
  /** Its content, or a part of it. Throws where it does not open, before a byte of it is answered. Without a key: it lies there as it came. */
  readonly open: (
    file: StoredFile,
    fileKey: Buffer | null,
    range?: ByteRange | null,
  ) => Promise<Readable>;
  /** For good. One that is gone already is no error. */
  readonly remove: (file: Pick<StoredFile, "storageKey" | "place">) => Promise<void>;
  /** Null: files stay in the data folder. */
  readonly bucket: Bucket | null;
};

type VaultSettings = Pick<FileVault, "dataDir" | "quotaBytes" | "bucket"> & {
  readonly masterKey: Buffer;
};

export function createFileVault(settings: VaultSettings): FileVault {
  const { dataDir, quotaBytes, masterKey, bucket } = settings;
  const fingerprint = fingerprintOf(masterKey);
  const outerKey = async (tx: Tx, scope: WorkspaceScope): Promise<Buffer> => {
    const owner = `workspace ${scope.workspaceId}`;
    const found = await findWorkspaceKey(tx, scope);
    if (found !== null) return unwrapKey(masterKey, found, owner);
    const wrappedKey = wrapKey(masterKey, newFileKey(), owner);
    await keepWorkspaceKey(tx, scope, { wrappedKey, fingerprint });
    const kept = await findWorkspaceKey(tx, scope);
    if (kept === null) throw new FileNotReadable("the files need another master key");
    return unwrapKey(masterKey, kept, owner);
  };
  const openStored = async ({ storageKey, place }: StoredFile, range: ByteRange | null) => {
    if (place === "folder") return openInFolder(dataDir, storageKey, range);
    const object = (await bucket?.open(objectName(storageKey), range)) ?? null;
    if (object === null) throw new FileNotReadable(bucket ? "not in the bucket" : "no bucket");
    return object;
  };
  return {
    dataDir,
    quotaBytes,
    bucket,
    wrap: (tx, scope, fileKey) =>
      orNotReadable(async () => wrapKey(await outerKey(tx, scope), fileKey, "file")),
    unwrap: (tx, scope, wrapped) =>
      orNotReadable(async () => unwrapKey(await outerKey(tx, scope), wrapped, "file")),
    open: (file, fileKey, range = null) =>
      orNotReadable(async () => {
        if (fileKey === null) return openStored(file, range);
        if (range === null) return openPlain(await openStored(file, null), fileKey);
        const records = recordsOf(range, file.sizeBytes);
        return openPlainRange(await openStored(file, records.sealed), fileKey, range, records);
      }),
    remove: async ({ storageKey, place }) => {
      if (place === "folder") await removeFromFolder(dataDir, storageKey);
      else await bucket?.remove(objectName(storageKey));
    },
  };
}

async function orNotReadable<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof SealBroken) && errorCode(error) !== "ENOENT") throw error;
    throw new FileNotReadable("a stored file does not open", { cause: error });
  }
}
