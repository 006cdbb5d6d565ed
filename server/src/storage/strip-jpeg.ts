import { type ByteReader, createByteReader } from "./byte-reader.ts";
import { findOrientation, writeOrientation } from "./exif-orientation.ts";
import { PictureBroken } from "./files-errors.ts";

const marker = { start: 0xd8, end: 0xd9, scan: 0xda, comment: 0xfe, firstApp: 0xe0, lastApp: 0xef };
const app = { jfif: 0xe0, exif: 0xe1, profile: 0xe2, adobe: 0xee };

/**
 * A JPEG without what tells of its taking (ITU-T T.81, annex B): place, time, camera, small pictures inside, comments, and all that lies
 * behind its end. The picture itself passes bit by bit. Kept are its colours, and which way up it is.
 * @throws PictureBroken where its parts cannot be told apart: then nothing is known of what is in them
 */
export async function* stripJpeg(source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const bytes = createByteReader(source);
  const start = await bytes.take(2);
  if (start[0] !== 0xff || start[1] !== marker.start) throw new PictureBroken("no start");
  yield start;
  for (let hasPicture = false; ; ) {
    const code = await readMarker(bytes);
    if (code === marker.end) {
      yield Buffer.from([0xff, code]);
      return;
    }
    const content = code === null ? null : await readSegment(bytes);
    if (code === null || content === null) {
      if (hasPicture) return;
      throw new PictureBroken("breaks off before the picture");
    }
    const kept = keepSegment(code, content);
    if (kept) yield kept;
    if (code !== marker.scan) continue;
    hasPicture = true;
    yield* copyScan(bytes);
  }
}

/** Null at the end of a file that breaks off. Before a marker there may be any number of 0xff. */
async function readMarker(bytes: ByteReader): Promise<number | null> {
  let [lead, code] = await bytes.take(2);
  if (lead === undefined || code === undefined) return null;
  if (lead !== 0xff) throw new PictureBroken("no marker where one must be");
  while (code === 0xff) [code] = await bytes.take(1);
  return code ?? null;
}

/** Null where it breaks off with the file. */
async function readSegment(bytes: ByteReader): Promise<Buffer | null> {
  const head = await bytes.take(2);
  if (head.length < 2) return null;
  const length = head.readUInt16BE();
  if (length < 2) throw new PictureBroken("a part without a length");
  const content = await bytes.take(length - 2);
  return content.length < length - 2 ? null : content;
}

function keepSegment(code: number, content: Buffer): Buffer | null {
  if (code === marker.comment) return null;
  if (code < marker.firstApp || code > marker.lastApp) return segment(code, content);
  const name = content.toString("latin1", 0, 12);
  if (code === app.jfif && name.startsWith("JFIF\0")) return segment(code, withoutSmall(content));
  if (code === app.adobe && name.startsWith("Adobe")) return segment(code, content);
  if (code === app.profile && name.startsWith("ICC_PROFILE\0")) return segment(code, content);
  if (code === app.exif && name.startsWith("Exif\0\0")) {
    const orientation = findOrientation(content.subarray(6));
    return orientation === 1 ? null : segment(code, writeOrientation(orientation));
  }
  return null;
}

/** A JFIF head may carry a small picture: of another, uncut one, perhaps. */
function withoutSmall(content: Buffer): Buffer {
  if (content.length < 14) throw new PictureBroken("a head that breaks off");
  return Buffer.concat([content.subarray(0, 12), Buffer.from([0, 0])]);
}

function segment(code: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, code, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** The coded picture, up to the next marker that is not one of its own. */
async function* copyScan(bytes: ByteReader): AsyncGenerator<Buffer> {
  for (;;) {
    const chunk = await bytes.some(2);
    if (chunk.length < 2) {
      if (chunk.length > 0) yield chunk;
      return;
    }
    const at = findMarker(chunk);
    // A last 0xff may begin a marker: it is looked at again with what follows.
    const upTo = at ?? (chunk.at(-1) === 0xff ? chunk.length - 1 : chunk.length);
    if (upTo > 0) yield chunk.subarray(0, upTo);
    if (upTo < chunk.length) bytes.putBack(chunk.subarray(upTo));
    if (at !== null) return;
  }
}

function findMarker(chunk: Buffer): number | null {
  for (let at = chunk.indexOf(0xff); at !== -1; at = chunk.indexOf(0xff, at + 1)) {
    const next = chunk[at + 1];
    if (next === undefined) return null;
    const isOwn = next === 0x00 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (!isOwn) return at;
  }
  return null;
}
