import type { Readable } from "node:stream";
import type { ByteRange } from "../storage/sealed-format.ts";

/** A file as the answer of a route. Sent as an attachment, after the transaction is committed. */
export type FileAnswer = {
  readonly answer: typeof mark;
  readonly contentType: string;
  readonly fileName: string;
  /** A large file is opened only when it can be sent. What takes long to make may end when `leaving` says that nobody waits for it. */
  readonly body: Uint8Array | ((leaving: AbortSignal) => Promise<Readable>) | RangedBody;
};

/** A stored file, of which a part can be asked for. */
export type RangedBody = {
  readonly sizeBytes: number;
  /** Names its content: another content has another. */
  readonly tag: string;
  /** Null: all of it. */
  readonly open: (range: ByteRange | null) => Promise<Readable>;
};

const mark = Symbol("file");

export function file(parts: Omit<FileAnswer, "answer">): FileAnswer {
  return { answer: mark, ...parts };
}

export function isFile(value: unknown): value is FileAnswer {
  return typeof value === "object" && value !== null && "answer" in value && value.answer === mark;
}

/** In a contract: the route answers with a file of one of these types. */
export type FileContract = { readonly fileTypes: readonly string[] };

export function fileOf(...fileTypes: readonly [string, ...string[]]): FileContract {
  return { fileTypes };
}
