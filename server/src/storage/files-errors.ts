import { errorCode } from "../database/start-error.ts";

/** The disk is full, or the files folder cannot be written in. Nothing was stored. */
export class FilesNotWritable extends Error {
  override readonly name = "FilesNotWritable";
}

/** A stored file does not open: it is gone, was changed, or the master key is another one. It is left as it is. */
export class FileNotReadable extends Error {
  override readonly name = "FileNotReadable";
}

/** The store for files in another place does not answer, or not as it should. What is there is not lost. */
export class StoreNotReachable extends Error {
  override readonly name = "StoreNotReachable";
  readonly status: number | null;
  constructor(
    message: string,
    { cause, status = null }: { cause?: unknown; status?: number | null },
  ) {
    super(message, { cause });
    this.status = status;
  }
}

/** The parts of a picture cannot be told apart, so nobody knows what a copy of it would give away. */
export class PictureBroken extends Error {
  override readonly name = "PictureBroken";
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
