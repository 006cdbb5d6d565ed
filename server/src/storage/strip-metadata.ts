import { Readable } from "node:stream";
import type { KeptFileType } from "./file-type.ts";
import { planHeicCopy } from "./strip-heic.ts";
import { stripJpeg } from "./strip-jpeg.ts";
import { stripPng } from "./strip-png.ts";

type Copy = (source: AsyncIterable<Uint8Array>) => AsyncGenerator<Buffer>;

type Strip = {
  /** Reads the whole file; what it makes copies the file and meets nothing in it that is not known by then. */
  readonly look: (source: AsyncIterable<Uint8Array>) => Promise<Copy>;
  /** Copies a file at the first reading, where its format allows. */
  readonly atOnce?: Copy;
};

const strips: ReadonlyMap<string, Strip> = new Map<KeptFileType, Strip>([
  ["image/jpeg", inOnePass(stripJpeg)],
  ["image/png", inOnePass(stripPng)],
  ["image/heic", { look: planHeicCopy }],
]);

function inOnePass(copy: Copy): Strip {
  const look = async (source: AsyncIterable<Uint8Array>) => {
    for await (const _piece of copy(source));
    return copy;
  };
  return { look, atOnce: copy };
}

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
  return startCopy(openFile, await lookAt(openFile, stripOf(contentType)));
}

/**
 * The same, read once where the format allows: one that cannot be read to its end then fails on the way. For whoever gives nothing away before
 * the end.
 * @throws PictureBroken at once or while it is read
 */
export async function streamStripped(
  contentType: string,
  openFile: () => Promise<Readable>,
): Promise<Readable> {
  const strip = stripOf(contentType);
  return startCopy(openFile, strip.atOnce ?? (await lookAt(openFile, strip)));
}

function stripOf(contentType: string): Strip {
  const strip = strips.get(contentType);
  if (!strip) throw new Error(`no copy without metadata of ${contentType}`);
  return strip;
}

async function lookAt(openFile: () => Promise<Readable>, { look }: Strip): Promise<Copy> {
  const file = await openFile();
  try {
    const { source, readRest } = piecesOnce(file);
    const copy = await look(source);
    await readRest();
    return copy;
  } finally {
    file.destroy();
  }
}

async function startCopy(openFile: () => Promise<Readable>, copy: Copy): Promise<Readable> {
  const file = await openFile();
  const stripped = Readable.from(copyAll(file, copy), { objectMode: false });
  stripped.once("close", () => file.destroy());
  return stripped;
}

async function* copyAll(file: Readable, copy: Copy): AsyncGenerator<Buffer> {
  const { source, readRest } = piecesOnce(file);
  yield* copy(source);
  await readRest();
}

/** A file is read to its end, also past that of the picture: so whoever checks it while it is read sees all of it. */
function piecesOnce(file: Readable) {
  const pieces: AsyncIterator<Uint8Array> = file[Symbol.asyncIterator]();
  return {
    source: { [Symbol.asyncIterator]: () => pieces },
    async readRest() {
      while (!(await pieces.next()).done);
    },
  };
}
