import { phoneExif } from "./phone-picture.ts";
import { plainHeic } from "./scanned-pictures.ts";

/**
 * A HEIC of 24 × 16 points made by libheif of `phonePicture(6)`: a picture put together of one part, with the Exif of the phone and a note.
 */
export const phoneHeic = Buffer.from(
  [
    "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAi1tZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAAAAACAAAAEGlkYXQAAAAAABgAEAAAAGBpbG9jAQ",
    "AAAERAAAQAAQAAAAAAAAJRAAEAAAAAAAAAPwACAAEAAAAAAAAAAQAAAAAAAAAIAAMAAAAAAAACkAABAAAAAAAABN8ABAAAAAAAAAdvAAEAAAAAAAAAIgAAAHdpaW5mAAAAAAAEAAAAFWluZmUCAAAB",
    "AAEAAGh2YzEAAAAAFWluZmUCAAAAAAIAAGdyaWQAAAAAFWluZmUCAAABAAMAAEV4aWYAAAAAKmluZmUCAAABAAQAAG1pbWUAYXBwbGljYXRpb24vcmRmK3htbAAAAAAA1WlwcnAAAACzaXBjbwAAAH",
    "NodmNDAQNwAAAAAAAAAAAAHvAA/P34+AAADwMgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQCEAAQAnQgEBA3AAAAMAkAAAAwAAAwAeoCCBBZbqrprmwIAAAAMAgAAAAwCEIgABAAZEAcFzwYkA",
    "AAAUaXNwZQAAAAAAAABAAAAAQAAAABRpc3BlAAAAAAAAABgAAAAQAAAAEHBpeGkAAAAAAwgICAAAABppcG1hAAAAAAAAAAIAAQKBAgACAgOEAAAANmlyZWYAAAAAAAAADmRpbWcAAgABAAEAAAAOY2",
    "RzYwADAAEAAgAAAA5jZHNjAAQAAQACAAAFSG1kYXQAAAA7KAGvEyFu00D1KjRjgx7r/fUbsJMnFTMP0fv2A1oxmOhkN8W9XqxFSNNRFYVzSr4duxNziqCN41RHz74AAAAATU0AKgAAAAgABQEPAAIA",
    "AAAQAAAASgEQAAIAAAAFAAAAWgESAAMAAAABAAYAAAEyAAIAAAAUAAAAX4glAAQAAAABAAABkAAAAlhMYXJrc3B1ciBQaG9uZXMATFAtOQAyMDI2OjExOjE4IDA5OjQxOjAwAAAAAAAAAAAAAAAAAA",
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAEAAgAAAAJOAAAAAAIABQAAAAMAAAHGAAMAAgAAAAJXAAAAAAQABQAAAAMAAAHeAAAAAAAAACwAAAABAAAA",
    "MAAAAAEAABHXAAAAZAAAAEQAAAABAAAALgAAAAEAAATSAAAAZAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAICAQAEAAAAAQAAArwCAgAEAAAAAQAAAh8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "AAAAAAAAAAAAAP/Y/+AAEEpGSUYAAQEAAAEAAQAA/9sAQwANCQoLCggNCwoLDg4NDxMgFRMSEhMnHB4XIC4pMTAuKS0sMzpKPjM2RjcsLUBXQUZMTlJTUjI+WmFaUGBKUVJP/9sAQwEODg4TERMmFR",
    "UmTzUtNU9PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09P/8IAEQgAEAAYAwEiAAIRAQMRAf/EABYAAQEBAAAAAAAAAAAAAAAAAAADBf/EABUBAQEAAAAAAAAA",
    "AAAAAAAAAAAE/9oADAMBAAIQAxAAAAHLQWX3QH//xAAVEAEBAAAAAAAAAAAAAAAAAAAAEf/aAAgBAQABBQKqqqr/xAAVEQEBAAAAAAAAAAAAAAAAAAAAFP/aAAgBAwEBPwG1a//EABURAQEAAAAAAA",
    "AAAAAAAAAAAAAU/9oACAECAQE/AYED/8QAFBABAAAAAAAAAAAAAAAAAAAAIP/aAAgBAQAGPwJf/8QAFBABAAAAAAAAAAAAAAAAAAAAIP/aAAgBAQABPyFf/wD/2gAMAwEAAgADAAAAEMcf/8QAFREB",
    "AQAAAAAAAAAAAAAAAAAAAHH/2gAIAQMBAT8QpT//xAAVEQEBAAAAAAAAAAAAAAAAAAAAcf/aAAgBAgEBPxCEP//EABYQAQEBAAAAAAAAAAAAAAAAAHEAIP/aAAgBAQABPxBSlgf/2Tx4OnhtcG1ldG",
    "E+QW5hIGF0IGhvbWU8L3g6eG1wbWV0YT4=",
  ].join(""),
  "base64",
);

/** A box of ISO/IEC 14496-12. */
export function box(type: string, ...content: readonly Buffer[]): Buffer {
  const length = 8 + content.reduce((sum, { length: bytes }) => sum + bytes, 0);
  return Buffer.concat([number(length, 4), Buffer.from(type, "latin1"), ...content]);
}

/** A number, the greatest byte first. */
export function number(value: number, bytes: 0 | 1 | 2 | 4): Buffer {
  const written = Buffer.alloc(bytes);
  if (bytes > 0) written.writeUIntBE(value, 0, bytes);
  return written;
}

export type HeicItem = {
  readonly id: number;
  readonly type: string;
  readonly data: Buffer;
  /** What stands behind the type, such as a name: zeros at the end belong to it. */
  readonly words?: string;
  readonly inMeta?: boolean;
};

export type HeicParts = {
  readonly items: readonly HeicItem[];
  readonly primary?: number;
  readonly ilocVersion?: 0 | 1 | 2;
  readonly infeVersion?: 2 | 3;
  readonly handlerName?: string;
  readonly properties?: readonly Buffer[];
  /** Which properties the first picture has: number, and 128 more where it must not be shown without. */
  readonly has?: readonly number[];
  readonly references?: readonly Buffer[];
  readonly moreInMeta?: readonly Buffer[];
  /** Boxes between the one that says what is where, and the data. */
  readonly between?: readonly Buffer[];
  readonly isMetaLast?: boolean;
  readonly behind?: Buffer;
};

const at = (type: string) => plainHeic.indexOf(type) - 4;

/** The coded picture of `plainHeic`, of 64 × 64 points. */
export const codedPicture = plainHeic.subarray(at("mdat") + 8);
/** Its three properties: how it is coded, its size, its depth of colour. */
const pictureProperties = plainHeic.subarray(at("ipco") + 8, at("ipma"));

export const picture: HeicItem = { id: 1, type: "hvc1", data: codedPicture };

const exif: HeicItem = {
  ...{ id: 2, type: "Exif", words: "where Ana lives\0" },
  data: Buffer.concat([number(6, 4), phoneExif(1)]),
};
const xmp: HeicItem = {
  ...{ id: 3, type: "mime", words: "\0application/rdf+xml\0\0" },
  data: Buffer.from("<x:xmpmeta>Ana at home</x:xmpmeta>"),
};
const link: HeicItem = {
  ...{ id: 4, type: "uri ", words: "\0urn:ana\0" },
  data: Buffer.from("a link to Ana"),
};
const ownKind: HeicItem = { id: 5, type: "Ana1", data: Buffer.from("notes of a maker about Ana") };
/** Parts of a picture that tell of its taking, and of whoever took it. */
export const told = [exif, xmp, link, ownKind] as const;

/** A HEIC of these parts.. */
export function heicOf(parts: HeicParts): Buffer {
  const { items, between = [], isMetaLast = false, behind = Buffer.alloc(0) } = parts;
  const brands = box("ftyp", Buffer.from("heic\0\0\0\0mif1heic", "latin1"));
  const inFile = items.filter(({ inMeta }) => !inMeta);
  const mdat = box("mdat", ...inFile.map(({ data }) => data));
  const lengthBefore = sumOf([brands, ...(isMetaLast ? [] : [metaOf(parts, 0), ...between])]);
  const meta = metaOf(parts, lengthBefore + 8);
  const rest = isMetaLast ? [mdat, ...between, meta] : [meta, ...between, mdat];
  return Buffer.concat([brands, ...rest, behind]);
}

function sumOf(pieces: readonly Buffer[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

function metaOf(parts: HeicParts, dataAt: number): Buffer {
  const { items, primary = 1, properties = [], has = [129, 2, 3], references = [] } = parts;
  const { handlerName = "", moreInMeta = [], infeVersion = 2 } = parts;
  const idBytes = infeVersion === 2 ? 2 : 4;
  const entries = items.map(({ id, type, words = "\0" }) =>
    box(
      "infe",
      Buffer.concat([number(infeVersion, 1), Buffer.alloc(3), number(id, idBytes)]),
      Buffer.from(`\0\0${type}${words}`, "latin1"),
    ),
  );
  const ownProperties = [number(0, 4), number(1, 4), number(1, 2), number(has.length, 1)];
  const inMeta = items.filter((item) => item.inMeta).map(({ data }) => data);
  return box(
    "meta",
    number(0, 4),
    box(
      "hdlr",
      Buffer.alloc(8),
      Buffer.from("pict"),
      Buffer.alloc(12),
      Buffer.from(`${handlerName}\0`),
    ),
    box("pitm", number(0, 4), number(primary, 2)),
    box("iinf", number(0, 4), number(items.length, 2), ...entries),
    ...(references.length > 0 ? [box("iref", number(0, 4), ...references)] : []),
    box(
      "iprp",
      box("ipco", pictureProperties, ...properties),
      box("ipma", ...ownProperties, ...has.map((entry) => number(entry, 1))),
    ),
    ...moreInMeta,
    ...(inMeta.length > 0 ? [box("idat", ...inMeta)] : []),
    locationsOf(parts, dataAt),
  );
}

/** Each item in two extents, so that both are looked for. The first version knows no place but the file. */
function locationsOf({ items, ilocVersion = 1 }: HeicParts, dataAt: number): Buffer {
  const idBytes = ilocVersion === 2 ? 4 : 2;
  let inFile = dataAt;
  let inMeta = 0;
  const entries = items.map((item) => {
    const length = item.data.length;
    const half = Math.floor(length / 2);
    const base = item.inMeta ? inMeta : inFile;
    if (item.inMeta) inMeta += length;
    else inFile += length;
    return Buffer.concat([
      number(item.id, idBytes),
      number(item.inMeta ? 1 : 0, ilocVersion === 0 ? 0 : 2),
      ...[number(0, 2), number(base, 4), number(2, 2)],
      ...[number(0, 4), number(half, 4), number(half, 4), number(length - half, 4)],
    ]);
  });
  const head = [number(ilocVersion, 1), Buffer.alloc(3), Buffer.from("4440", "hex")];
  return box("iloc", ...head, number(items.length, idBytes), ...entries);
}
