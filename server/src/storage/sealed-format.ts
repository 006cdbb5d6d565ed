import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/**
 * How a file lies encrypted (docs/decisions/0013-files-at-rest.md): a mark, then records of a fixed size. Each record is sealed for itself
 * and knows its number and whether it is the last, so none can be changed, moved, left out or added.
 */
export const mark = Buffer.from("RECSEAL1");
/** Bytes of the file in each record but the last. */
export const chunkBytes = 65_536;
const nonceBytes = 12;
const tagBytes = 16;
const extraBytes = nonceBytes + tagBytes;
export const recordBytes = chunkBytes + extraBytes;
const cipher = "aes-256-gcm";

/** The file was changed, cut off, or the key is not its own. */
export class SealBroken extends Error {
  override readonly name = "SealBroken";
}

export const newFileKey = (): Buffer => randomBytes(32);

export type RecordPlace = { readonly index: number; readonly isLast: boolean };

/** A nonce is drawn for each record: one that is written again after a broken upload must not meet its old nonce. */
export function sealRecord(key: Buffer, place: RecordPlace, chunk: Uint8Array): Buffer {
  const nonce = randomBytes(nonceBytes);
  const sealing = createCipheriv(cipher, key, nonce).setAAD(nameOf(place));
  return Buffer.concat([nonce, sealing.update(chunk), sealing.final(), sealing.getAuthTag()]);
}

export function openRecord(key: Buffer, place: RecordPlace, record: Buffer): Buffer {
  if (record.length < extraBytes) throw new SealBroken("a record is too short");
  const nonce = record.subarray(0, nonceBytes);
  const opening = createDecipheriv(cipher, key, nonce, { authTagLength: tagBytes });
  opening.setAAD(nameOf(place)).setAuthTag(record.subarray(-tagBytes));
  try {
    const chunk = opening.update(record.subarray(nonceBytes, -tagBytes));
    // Throws where the record is not as it was sealed; where it does not, the chunk counts.
    opening.final();
    return chunk;
  } catch (cause) {
    throw new SealBroken(`record ${place.index} does not open`, { cause });
  }
}

function nameOf({ index, isLast }: RecordPlace): Buffer {
  const number = Buffer.alloc(5);
  number.writeUInt32BE(index);
  number.writeUInt8(isLast ? 1 : 0, 4);
  return Buffer.concat([mark, number]);
}

/** How long the sealed file is, in bytes. */
export function sealedBytes(plainBytes: number): number {
  const records = Math.max(1, Math.ceil(plainBytes / chunkBytes));
  return mark.length + plainBytes + records * extraBytes;
}

/** How many bytes of the file lie whole in a sealed file that is still growing; a torn record does not count. */
export function wholeBytesIn(sealedSize: number, plainTotal: number): number {
  if (sealedSize === sealedBytes(plainTotal)) return plainTotal;
  return Math.max(0, Math.floor((sealedSize - mark.length) / recordBytes)) * chunkBytes;
}

/** Where the record that holds this byte of the file begins. */
export function recordStart(plainOffset: number): number {
  return plainOffset === 0 ? 0 : mark.length + (plainOffset / chunkBytes) * recordBytes;
}

/** Bytes of a file from `start` up to and with `end`. */
export type ByteRange = { readonly start: number; readonly end: number };

/** The records that hold a range of the file, and where they lie in the sealed one. */
export function recordsOf(
  { start, end }: ByteRange,
  plainBytes: number,
): { readonly first: number; readonly endsFile: boolean; readonly sealed: ByteRange } {
  const first = Math.floor(start / chunkBytes);
  const last = Math.floor(end / chunkBytes);
  const endsFile = last === Math.floor((plainBytes - 1) / chunkBytes);
  const behind = endsFile ? sealedBytes(plainBytes) : mark.length + (last + 1) * recordBytes;
  return { first, endsFile, sealed: { start: mark.length + first * recordBytes, end: behind - 1 } };
}
