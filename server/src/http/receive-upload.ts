import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import busboy from "busboy";
import { moveIntoStore, pathInStore } from "../storage/file-store.ts";
import { FilesNotWritable, toFilesError } from "../storage/files-errors.ts";
import { makeIncoming, openIncoming, writeIncoming } from "../storage/incoming-files.ts";
import { type InspectedFile, inspectFile } from "../storage/inspect-file.ts";
import { newFileKey } from "../storage/sealed-format.ts";
import { seal } from "../storage/sealed-stream.ts";
import type { RequestBody } from "./body.ts";
import { cleanFileName } from "./file-name.ts";
import { invalid, malformed, type Refusal, tooLarge, unsupportedType } from "./refusal.ts";
import type { UploadContract } from "./route.ts";

type Received = { fileName: string; sizeBytes: number; truncated: boolean };
/** Where a file lies sealed while it arrives. Its key is in this process only until its row is written. */
type Place = { readonly file: string; readonly key: Buffer };

/** What the parts other than the file may add. */
const overheadBytes = 64 * 1024;

/** Streams one file, sealed, to a temporary place: little of it is held in memory, and never more than the limit is stored. */
export async function receiveUpload(
  request: IncomingMessage,
  contract: UploadContract,
  dataDir: string,
): Promise<RequestBody | Refusal> {
  const tooMuch = tooLarge(
    `Upload at most ${Math.floor(contract.maxBytes / 1_000_000)} MB at a time.`,
  );
  if (Number(request.headers["content-length"] ?? 0) > contract.maxBytes + overheadBytes) {
    return tooMuch;
  }
  if (!/^multipart\/form-data\s*;/i.test(request.headers["content-type"] ?? "")) {
    return unsupportedType("multipart/form-data with one part named file");
  }
  const temporary = await makeIncoming(dataDir, randomUUID());
  const place = { file: temporary, key: newFileKey() };
  try {
    const { file, fields } = await readParts(request, contract.maxBytes, place);
    const described = file?.truncated ? tooMuch : await describe(file, place);
    if ("refused" in described) {
      await rm(temporary, { force: true });
      return described;
    }
    return bodyOf(described, fields, place, dataDir);
  } catch (error) {
    await rm(temporary, { force: true });
    if (error instanceof MalformedUpload)
      return malformed("The upload broke off or is not well formed.");
    throw error;
  }
}

type Described = InspectedFile & { readonly fileName: string };

async function describe(file: Received | null, place: Place): Promise<Described | Refusal> {
  const wrong = (detail: string) => invalid([{ pointer: "/file", detail }]);
  if (!file) return wrong("Choose a file to upload.");
  if (file.sizeBytes === 0) return wrong("This file is empty.");
  const { fileName } = file;
  const found = await inspectFile(() => openIncoming(place.file, place.key), fileName);
  return "problem" in found ? wrong(found.problem) : { ...found, fileName };
}

function bodyOf(
  described: Described,
  fields: Readonly<Record<string, string>>,
  { file: temporary, key }: Place,
  dataDir: string,
): RequestBody {
  const { fileName, sha256 } = described;
  const stored: string[] = [];
  let kept = false;
  return {
    value: fields,
    part: null,
    fingerprint: { fields, fileName, sha256 },
    upload: {
      ...described,
      key,
      async storeAs(storageKey) {
        stored.push(storageKey);
        await moveIntoStore(dataDir, temporary, storageKey);
      },
    },
    keep() {
      kept = true;
    },
    async dispose() {
      await rm(temporary, { force: true });
      if (kept) return;
      for (const key of stored) await rm(pathInStore(dataDir, key), { force: true });
    },
  };
}

class MalformedUpload extends Error {}

async function readParts(
  request: IncomingMessage,
  maxBytes: number,
  place: Place,
): Promise<{ file: Received | null; fields: Record<string, string> }> {
  const fields = new Map<string, string>();
  let receiving: Promise<Received> | null = null;
  const parser = openParser(request, maxBytes);
  parser.on("field", (name, value) => fields.set(name, value));
  parser.on("file", (name, stream, info) => {
    if (name !== "file" || receiving) {
      stream.resume();
      return;
    }
    receiving = storeStream(stream, info.filename, place);
    // Nobody reads the part any more: without this the parser would wait for that for ever.
    receiving.catch((error: unknown) => {
      if (error instanceof FilesNotWritable) parser.destroy(error);
    });
  });
  try {
    await pipeline(request, parser);
  } catch (error) {
    // What is still being written must be closed before it is removed.
    await Promise.allSettled([receiving]);
    if (error instanceof FilesNotWritable) throw error;
    throw new MalformedUpload("multipart", { cause: error });
  }
  return { file: await receiving, fields: Object.fromEntries(fields) };
}

function openParser(request: IncomingMessage, maxBytes: number): busboy.Busboy {
  try {
    return busboy({
      headers: request.headers,
      defParamCharset: "utf8",
      limits: { files: 1, fileSize: maxBytes + 1, fields: 20, fieldSize: 20_000, parts: 30 },
    });
  } catch (error) {
    throw new MalformedUpload("multipart", { cause: error });
  }
}

async function storeStream(
  stream: Readable,
  sentName: string | undefined,
  { file, key }: Place,
): Promise<Received> {
  let sizeBytes = 0;
  let truncated = false;
  stream.on("limit", () => {
    truncated = true;
  });
  async function* measure(chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      sizeBytes += chunk.length;
      yield chunk;
    }
  }
  const written = writeIncoming(file);
  try {
    await pipeline(stream, measure, (chunks) => seal(key, chunks), written);
  } catch (error) {
    if (!written.closed) await once(written, "close");
    throw toFilesError(error);
  }
  return { fileName: cleanFileName(sentName), sizeBytes, truncated };
}
