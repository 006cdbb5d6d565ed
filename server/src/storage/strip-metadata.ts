import { Readable } from "node:stream";
import type { KeptFileType } from "./file-type.ts";
import { stripJpeg } from "./strip-jpeg.ts";
import { stripPng } from "./strip-png.ts";

type Strip = (source: AsyncIterable<Uint8Array>) => AsyncGenerator<Buffer>;

const strips: ReadonlyMap<string, Strip> = new Map<KeptFileType, Strip>([
  ["image/jpeg", stripJpeg],
  ["image/png", stripPng],
]);

/** Whether a copy without place, time and camera can be made of a file of this type. */
export function canStrip(contentType: string): boolean {
  return strips.has(contentType);
}

/**
 * A copy of a picture for others: without place, time and camera. The stored one is evidence and stays as it came. The file is opened twice,
 * so that one which cannot be read to its end is known before a byte is answered.
 * @throws PictureBroken where its parts cannot be told apart
 */
export async function openStripped(
  contentType: string,
  openFile: () => Promise<Readable>,
): Promise<Readable> {
  const first = await openFile();
  try {
    for await (const _piece of strip(contentType, first));
  } finally {
    first.destroy();
  }
  return streamStripped(contentType, openFile);
}

/**
 * The same, read once: one that cannot be read to its end fails on the way. For whoever gives nothing away before the end.
 * @throws PictureBroken while it is read
 */
export async function streamStripped(
  contentType: string,
  openFile: () => Promise<Readable>,
): Promise<Readable> {
  const file = await openFile();
  const copy = Readable.from(strip(contentType, file), { objectMode: false });
  copy.once("close", () => file.destroy());
  return copy;
}

/** The source is read to its end, also past that of the picture: so whoever checks it while it is read sees all of it. */
async function* strip(contentType: string, source: Readable): AsyncGenerator<Buffer> {
  const stripped = strips.get(contentType);
  if (!stripped) throw new Error(`no copy without metadata of ${contentType}`);
  const pieces: AsyncIterator<Uint8Array> = source[Symbol.asyncIterator]();
  yield* stripped({ [Symbol.asyncIterator]: () => pieces });
  while (!(await pieces.next()).done);
}
