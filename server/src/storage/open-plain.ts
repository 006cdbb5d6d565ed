import { Readable } from "node:stream";
import { type ByteRange, chunkBytes } from "./sealed-format.ts";
import { open, openRecords } from "./sealed-stream.ts";

/** What a sealed file holds. Its first record is opened before this resolves, so that a wrong key is known before anything is answered. */
export function openPlain(sealed: Readable, key: Buffer): Promise<Readable> {
  return startReading(open(key, sealed), sealed);
}

/** A part of what a sealed file holds, from a stream of the records around it. */
export function openPlainRange(
  sealed: Readable,
  key: Buffer,
  { start, end }: ByteRange,
  records: { readonly first: number; readonly endsFile: boolean },
): Promise<Readable> {
  const cut = { from: start - records.first * chunkBytes, length: end - start + 1 };
  return startReading(cutOut(openRecords(key, sealed, records), cut), sealed);
}

async function startReading(
  chunks: AsyncGenerator<Buffer, void, void>,
  sealed: Readable,
): Promise<Readable> {
  try {
    const first = await chunks.next();
    const plain = Readable.from(following(first, chunks), { objectMode: false });
    // Whoever leaves before the first byte leaves the file open otherwise.
    plain.once("close", () => sealed.destroy());
    return plain;
  } catch (error) {
    sealed.destroy();
    throw error;
  }
}

async function* following(
  first: IteratorResult<Buffer, void>,
  rest: AsyncGenerator<Buffer, void, void>,
): AsyncGenerator<Buffer> {
  if (first.done) return;
  yield first.value;
  yield* rest;
}

async function* cutOut(
  chunks: AsyncIterable<Buffer>,
  { from, length }: { readonly from: number; readonly length: number },
): AsyncGenerator<Buffer, void, void> {
  let skip = from;
  let left = length;
  for await (const chunk of chunks) {
    const piece = chunk.subarray(skip, skip + left);
    skip = Math.max(0, skip - chunk.length);
    left -= piece.length;
    if (piece.length > 0) yield piece;
  }
}
