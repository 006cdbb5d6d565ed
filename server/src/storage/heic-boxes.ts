/** Longer than what any phone says about a picture, in bytes. */
export const longestMeta = 1024 * 1024;

/** A box of ISO/IEC 14496-12, 4.2. Its bytes are those of the row that it stands in: whoever writes in them writes in the row. */
export type Box = {
  readonly type: string;
  readonly content: Buffer;
  /** Head and content. */
  readonly bytes: Buffer;
};

/** How long a box is, in bytes with its head. Null where it goes on to the end of the file. */
export type BoxHead = {
  readonly type: string;
  readonly headBytes: 8 | 16;
  readonly length: number | null;
};

/** Reads 8 bytes, or 16 where the length stands behind the type. */
export function readBoxHead(head: Buffer): BoxHead {
  const type = head.toString("latin1", 4, 8);
  const short = head.readUInt32BE(0);
  if (hasLongLength(head)) {
    return { type, headBytes: 16, length: Number(head.readBigUInt64BE(8)) };
  }
  return { type, headBytes: 8, length: short === 0 ? null : short };
}

export function hasLongLength(head: Buffer): boolean {
  return head.readUInt32BE(0) === 1;
}

/** The boxes that fill a row. Null where they do not fill it to the byte. */
export function boxesIn(row: Buffer): readonly Box[] | null {
  const boxes: Box[] = [];
  for (let at = 0; at < row.length; ) {
    const left = row.subarray(at);
    if (left.length < 8 || (hasLongLength(left) && left.length < 16)) return null;
    const { type, headBytes, length } = readBoxHead(left);
    if (length === null || length < headBytes || length > left.length) return null;
    const bytes = left.subarray(0, length);
    boxes.push({ type, bytes, content: bytes.subarray(headBytes) });
    at += length;
  }
  return boxes;
}

/** Numbers of given widths, one after the other. */
export type NumberReader = {
  /** A number of 0, 1, 2, 4 or 8 bytes; 0 behind the end. */
  readonly read: (width: number) => number;
  /** Whether more was read than there is. */
  readonly isPast: () => boolean;
  readonly at: () => number;
};

export function createNumberReader(bytes: Buffer): NumberReader {
  let at = 0;
  return {
    read(width) {
      const from = at;
      at += width;
      if (width === 0 || at > bytes.length) return 0;
      return width === 8 ? Number(bytes.readBigUInt64BE(from)) : bytes.readUIntBE(from, width);
    },
    isPast: () => at > bytes.length,
    at: () => at,
  };
}

export type Extent = { readonly from: number; readonly length: number };

/** Where the parts of an item lie, counted from the beginning of the file, or from that of the box `idat`. */
export type Location = {
  readonly id: number;
  readonly place: "file" | "idat" | "elsewhere";
  readonly extents: readonly Extent[];
};

const places = ["file", "idat"] as const;

/**
 * What the box `iloc` says (ISO/IEC 14496-12, 8.11.3). Null where it has a version or a width that is not known, or breaks off.
 * @param content with the version at its beginning
 */
export function readLocations(content: Buffer): readonly Location[] | null {
  const list = createNumberReader(content);
  const version = list.read(1);
  list.read(3);
  const [offsetBytes, lengthBytes] = halves(list.read(1));
  const [baseBytes, indexHalf] = halves(list.read(1));
  const indexBytes = version === 0 ? 0 : indexHalf;
  const idBytes = version < 2 ? 2 : 4;
  const isKnown = [offsetBytes, lengthBytes, baseBytes, indexBytes].every((width) =>
    [0, 4, 8].includes(width),
  );
  if (version > 2 || !isKnown || lengthBytes === 0) return null;
  const locations: Location[] = [];
  for (let items = list.read(idBytes); items > 0; items -= 1) {
    const id = list.read(idBytes);
    const method = version === 0 ? 0 : list.read(2) & 15;
    const isHere = list.read(2) === 0;
    const base = list.read(baseBytes);
    const extents: Extent[] = [];
    for (let parts = list.read(2); parts > 0 && !list.isPast(); parts -= 1) {
      list.read(indexBytes);
      const from = base + list.read(offsetBytes);
      extents.push({ from, length: list.read(lengthBytes) });
    }
    if (list.isPast()) return null;
    locations.push({ id, place: (isHere && places[method]) || "elsewhere", extents });
  }
  return list.isPast() ? null : locations;
}

function halves(byte: number): [high: number, low: number] {
  return [byte >> 4, byte & 15];
}
