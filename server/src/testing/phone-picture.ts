/** A progressive JPEG of 24 × 16 points, several scans, nothing said of its taking. */
export const plainJpeg = Buffer.from(
  [
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT0",
    "9PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wgARCAAQABgDASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAMF/8QAFQEBAQAAAAAAAAAAAAAAAAAAAAT/",
    "2gAMAwEAAhADEAAAActBZfdAf//EABUQAQEAAAAAAAAAAAAAAAAAAAAR/9oACAEBAAEFAqqqqv/EABURAQEAAAAAAAAAAAAAAAAAAAAU/9oACAEDAQE/AbVr/8QAFREBAQAAAAAAAAAAAAAAAAAAAB",
    "T/2gAIAQIBAT8BgQP/xAAUEAEAAAAAAAAAAAAAAAAAAAAg/9oACAEBAAY/Al//xAAUEAEAAAAAAAAAAAAAAAAAAAAg/9oACAEBAAE/IV//AP/aAAwDAQACAAMAAAAQxx//xAAVEQEBAAAAAAAAAAAA",
    "AAAAAAAAcf/aAAgBAwEBPxClP//EABURAQEAAAAAAAAAAAAAAAAAAABx/9oACAECAQE/EIQ//8QAFhABAQEAAAAAAAAAAAAAAAAAcQAg/9oACAEBAAE/EFKWB//Z",
  ].join(""),
  "base64",
);

/** A PNG of 8 × 8 points with nothing but the picture. */
export const plainPng = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAIEAIAAAAb/fWfAAAAQklEQVQY05XQUQ0AIBRC0etmlGcYwzzDaBfLYBetIPyfwSj3YqUoIaYBtqDHP6hneA1VCW0Zk3rAlgFigtIAAM61D5Z2EAM0q4gpAAAAAElFTkSuQmCC",
  "base64",
);

type Entry = { readonly tag: number; readonly type: 2 | 3 | 4 | 5; readonly value: Buffer };

const uint16 = (value: number) => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
};
const uint32 = (...values: readonly number[]) => {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value, 4 * index);
  return bytes;
};
const ascii = (tag: number, text: string): Entry => ({
  ...{ tag, type: 2 },
  value: Buffer.from(`${text}\0`),
});
const unitBytes = { 2: 1, 3: 2, 4: 4, 5: 8 } as const;

/** One table of a TIFF block (TIFF 6.0, section 2); values longer than four bytes lie behind it. */
function directory(entries: readonly Entry[], at: number, next = 0): Buffer {
  const table: Buffer[] = [uint16(entries.length)];
  const behind: Buffer[] = [];
  let free = at + 2 + 12 * entries.length + 4;
  for (const { tag, type, value } of entries) {
    const isLong = value.length > 4;
    const short = Buffer.concat([value, Buffer.alloc(4)]).subarray(0, 4);
    const field = isLong ? uint32(free) : short;
    table.push(uint16(tag), uint16(type), uint32(value.length / unitBytes[type]), field);
    if (!isLong) continue;
    behind.push(value);
    free += value.length;
  }
  return Buffer.concat([...table, uint32(next), ...behind]);
}

/** The Exif part of a phone (CIPA DC-008): maker, day, which way up, where, and a small picture inside. */
export function phoneExif(orientation: number): Buffer {
  const gpsAt = 400;
  const smallAt = 600;
  const first = directory(
    [
      ascii(0x010f, "Larkspur Phones"),
      ascii(0x0110, "LP-9"),
      { tag: 0x0112, type: 3, value: uint16(orientation) },
      ascii(0x0132, "2026:11:18 09:41:00"),
      { tag: 0x8825, type: 4, value: uint32(gpsAt) },
    ],
    8,
    smallAt,
  );
  const gps = directory(
    [
      ascii(1, "N"),
      { tag: 2, type: 5, value: uint32(44, 1, 48, 1, 4567, 100) },
      ascii(3, "W"),
      { tag: 4, type: 5, value: uint32(68, 1, 46, 1, 1234, 100) },
    ],
    gpsAt,
  );
  const small = directory(
    [
      { tag: 0x0201, type: 4, value: uint32(700) },
      { tag: 0x0202, type: 4, value: uint32(plainJpeg.length) },
    ],
    smallAt,
  );
  const tiff = Buffer.alloc(700 + plainJpeg.length);
  Buffer.from("MM\0\x2a\0\0\0\x08", "latin1").copy(tiff);
  first.copy(tiff, 8);
  gps.copy(tiff, gpsAt);
  small.copy(tiff, smallAt);
  plainJpeg.copy(tiff, 700);
  return Buffer.concat([Buffer.from("Exif\0\0"), tiff]);
}

/** A part of a JPEG. */
export function jpegPart(code: number, content: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0xff, code]), uint16(content.length + 2), content]);
}

/** A picture as a phone sends it: Exif with the place, notes of its programs, and a film behind its end. */
export function phonePicture(orientation = 1): Buffer {
  return Buffer.concat([
    plainJpeg.subarray(0, 2),
    jpegPart(0xe1, phoneExif(orientation)),
    jpegPart(0xe1, Buffer.from("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Ana at home</x:xmpmeta>")),
    jpegPart(0xed, Buffer.from("Photoshop 3.0\0 8BIM caption of Ana")),
    jpegPart(0xfe, Buffer.from("a comment of Ana")),
    plainJpeg.subarray(2),
    Buffer.from("\0\0\0\x18ftypmp42 film of Ana"),
  ]);
}

/** A part of a PNG. Nobody here checks its sum. */
export function pngPart(type: string, content: Buffer): Buffer {
  return Buffer.concat([uint32(content.length), Buffer.from(type), content, uint32(0)]);
}
