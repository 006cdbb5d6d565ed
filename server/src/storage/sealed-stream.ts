import { countPassed } from "./free-passed.ts";
import {
  chunkBytes,
  mark,
  openRecord,
  recordBytes,
  SealBroken,
  sealRecord,
} from "./sealed-format.ts";

/** Seals a stream of bytes as it comes: never more than a record and one chunk of the source in memory. */
export async function* seal(
  key: Buffer,
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer, void, void> {
  yield mark;
  let index = 0;
  // A chunk is held back until it is known whether another one follows.
  for await (const { bytes, isLast } of slice(source, chunkBytes)) {
    yield sealRecord(key, { index, isLast }, bytes);
    countPassed(bytes.length);
    index += 1;
  }
}

/** Opens what `seal` wrote, record by record; throws SealBroken at the first that is not as it was. */
export async function* open(
  key: Buffer,
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer, void, void> {
  yield* openRecords(key, skipMark(source), { first: 0, endsFile: true });
}

/** Opens some records of a file, from the `first` on. A run that does not end the file ends between two records. */
export async function* openRecords(
  key: Buffer,
  source: AsyncIterable<Uint8Array>,
  { first, endsFile }: { readonly first: number; readonly endsFile: boolean },
): AsyncGenerator<Buffer, void, void> {
  let index = first;
  for await (const { bytes, isLast } of slice(source, recordBytes)) {
    yield openRecord(key, { index, isLast: isLast && endsFile }, bytes);
    countPassed(bytes.length);
    index += 1;
  }
}

async function* skipMark(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Buffer = Buffer.alloc(0);
  let found = false;
  for await (const bytes of source) {
    if (found) {
      yield bytes;
      continue;
    }
    head = Buffer.concat([head, bytes]);
    if (head.length < mark.length) continue;
    if (!head.subarray(0, mark.length).equals(mark)) break;
    found = true;
    if (head.length > mark.length) yield head.subarray(mark.length);
  }
  if (!found) throw new SealBroken("the mark is missing");
}

/** Cuts a stream into pieces of one size; the last may be shorter, and is there even where the stream is empty. */
async function* slice(
  source: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<{ bytes: Buffer; isLast: boolean }> {
  let kept: Uint8Array[] = [];
  let length = 0;
  for await (const bytes of source) {
    kept.push(bytes);
    length += bytes.length;
    if (length <= size) continue;
    let all = Buffer.concat(kept);
    while (all.length > size) {
      yield { bytes: all.subarray(0, size), isLast: false };
      all = all.subarray(size);
    }
    kept = [all];
    length = all.length;
  }
  yield { bytes: Buffer.concat(kept), isLast: true };
}
