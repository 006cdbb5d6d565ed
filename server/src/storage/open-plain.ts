import { Readable } from "node:stream";
import { open } from "./sealed-stream.ts";

/** What a sealed file holds. Its first record is opened before this resolves, so that a wrong key is known before anything is answered. */
export async function openPlain(sealed: Readable, key: Buffer): Promise<Readable> {
  const records = open(key, sealed);
  try {
    const first = await records.next();
    const plain = Readable.from(following(first, records), { objectMode: false });
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
