const orientationTag = 0x0112;
const entryBytes = 12;

/** Which way up a picture is, 1 to 8, from the TIFF block of its Exif part (CIPA DC-008). 1, "as it lies", where that is not said. */
export function findOrientation(tiff: Buffer): number {
  const isLittle = tiff.toString("latin1", 0, 2) === "II";
  const read16 = (at: number) => {
    if (at + 2 > tiff.length) return 0;
    return isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  };
  if (tiff.length < 8) return 1;
  const first = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const count = read16(first);
  for (let index = 0; index < count; index += 1) {
    const entry = first + 2 + index * entryBytes;
    if (entry + entryBytes > tiff.length) break;
    if (read16(entry) !== orientationTag) continue;
    const value = read16(entry + 8);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** An Exif part that says which way up the picture is, and nothing else. */
export function writeOrientation(orientation: number): Buffer {
  const ifd = Buffer.alloc(2 + entryBytes + 4);
  ifd.writeUInt16BE(1, 0);
  ifd.writeUInt16BE(orientationTag, 2);
  // One number of 16 bits.
  ifd.writeUInt16BE(3, 4);
  ifd.writeUInt32BE(1, 6);
  ifd.writeUInt16BE(orientation, 10);
  return Buffer.concat([Buffer.from("Exif\0\0MM\0\x2a\0\0\0\x08", "latin1"), ifd]);
}
