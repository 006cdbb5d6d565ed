import { createByteReader, piecesOf } from "./byte-reader.ts";
import { PictureBroken } from "./files-errors.ts";

const signature = Buffer.from("89504e470d0a1a0a", "hex");

/** What a PNG needs to look as it does (W3C PNG, third edition). Text, times, Exif and what is not known stay behind. */
const kept: ReadonlySet<string> = new Set([
  ...["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP"],
  ...["mDCV", "cLLI", "bKGD", "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT"],
]);

/**
 * A PNG without what tells of its making: texts, times, place, and all that lies behind its end. The picture itself passes bit by bit.
 * @throws PictureBroken where its parts cannot be told apart
 */
export async function* stripPng(source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const bytes = createByteReader(source);
  const start = await bytes.take(signature.length);
  if (!start.equals(signature)) throw new PictureBroken("no start");
  yield start;
  for (;;) {
    const head = await bytes.take(8);
    if (head.length < 8) return;
    const type = head.toString("latin1", 4);
    if (!/^[A-Za-z]{4}$/.test(type)) throw new PictureBroken("a part without a name");
    const isKept = kept.has(type);
    if (isKept) yield head;
    // With the checksum behind it.
    for await (const piece of piecesOf(bytes, head.readUInt32BE(0) + 4)) if (isKept) yield piece;
    if (type === "IEND") return;
  }
}
