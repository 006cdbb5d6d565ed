import { createPiecesAhead, type EndFinder } from "./pieces-ahead.ts";

/** Longer than what any phone says about a picture. */
const longestMeta = 1024 * 1024;

/** Other bytes behind the last box may look like one. */
const knownBoxes: readonly string[] = "ftyp meta mdat moov moof free skip wide uuid".split(" ");

/** ISO/IEC 14496-12: a file is a row of boxes, each with its length; and the box `meta` says where the parts of the picture lie. */
export function createHeicEndFinder(): EndFinder {
  const pieces = createPiecesAhead();
  let furthest = 0;
  let hasMeta = false;
  const mustReach = (place: number) => {
    furthest = Math.max(furthest, place);
  };

  function lookAtBox(at: number) {
    pieces.want(at, 8, (head) => {
      const type = head.toString("latin1", 4);
      if (!knownBoxes.includes(type)) return;
      const short = head.readUInt32BE(0);
      // 1: the length follows in 8 bytes. 0: the box goes on to the end, wherever that is.
      if (short !== 1) return lookInto(type, at, 8, short);
      pieces.want(at + 8, 8, (long) => lookInto(type, at, 16, Number(long.readBigUInt64BE())));
    });
  }

  function lookInto(type: string, at: number, headBytes: number, length: number) {
    hasMeta ||= type === "meta" || type === "moov";
    if (length < headBytes) return;
    mustReach(at + length);
    lookAtBox(at + length);
    if (type !== "meta" || length > longestMeta) return;
    pieces.want(at + headBytes, length - headBytes, (meta) => mustReach(endOfParts(meta)));
  }

  lookAtBox(0);
  return { take: pieces.take, isWhole: () => hasMeta && furthest <= pieces.passed() };
}

/** How far the parts reach that the box `iloc` names (ISO/IEC 14496-12, 8.11.3); 0 where it names none in this file. */
function endOfParts(meta: Buffer): number {
  const list = findLocations(meta);
  if (list === null) return 0;
  let at = 0;
  /** 0 behind the end. The widths that the format knows are 0, 2, 4 and 8. */
  const read = (width: number): number => {
    const from = at;
    at += width;
    if (width === 0 || at > list.length) return 0;
    return width === 8 ? Number(list.readBigUInt64BE(from)) : list.readUIntBE(from, width);
  };
  const version = read(1);
  read(3);
  const [offsetBytes, lengthBytes] = halves(read(1));
  const [baseBytes, indexHalf] = halves(read(1));
  const indexBytes = version === 0 ? 0 : indexHalf;
  const partBytes = offsetBytes + lengthBytes + indexBytes;
  const isKnown = [offsetBytes, lengthBytes, baseBytes, indexBytes].every((width) =>
    [0, 4, 8].includes(width),
  );
  if (version > 2 || !isKnown || lengthBytes === 0) return 0;
  let furthest = 0;
  for (let items = read(version < 2 ? 2 : 4); items > 0 && at < list.length; items -= 1) {
    read(version < 2 ? 2 : 4);
    const method = version === 0 ? 0 : read(2) & 15;
    const isElsewhere = read(2) !== 0 || method !== 0;
    const base = read(baseBytes);
    const parts = read(2);
    for (let part = 0; part < parts && at + partBytes <= list.length; part += 1) {
      read(indexBytes);
      const from = base + read(offsetBytes);
      const length = read(lengthBytes);
      if (!isElsewhere && length > 0) furthest = Math.max(furthest, from + length);
    }
  }
  return furthest;
}

function halves(byte: number): [high: number, low: number] {
  return [byte >> 4, byte & 15];
}

function findLocations(meta: Buffer): Buffer | null {
  // The box begins with its version.
  for (let at = 4; at + 8 <= meta.length; ) {
    const length = meta.readUInt32BE(at);
    if (length < 8) return null;
    if (meta.toString("latin1", at + 4, at + 8) === "iloc") {
      return meta.subarray(at + 8, at + length);
    }
    at += length;
  }
  return null;
}
