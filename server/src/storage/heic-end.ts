import { boxesIn, hasLongLength, longestMeta, readBoxHead, readLocations } from "./heic-boxes.ts";
import { createPiecesAhead, type EndFinder } from "./pieces-ahead.ts";

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
      if (!knownBoxes.includes(head.toString("latin1", 4))) return;
      if (!hasLongLength(head)) return lookInto(head, at);
      pieces.want(at + 8, 8, (long) => lookInto(Buffer.concat([head, long]), at));
    });
  }

  function lookInto(head: Buffer, at: number) {
    const { type, headBytes, length } = readBoxHead(head);
    hasMeta ||= type === "meta" || type === "moov";
    // One that goes on to the end does so wherever that is.
    if (length === null || length < headBytes) return;
    mustReach(at + length);
    lookAtBox(at + length);
    if (type !== "meta" || length > longestMeta) return;
    pieces.want(at + headBytes, length - headBytes, (meta) => mustReach(endOfParts(meta)));
  }

  lookAtBox(0);
  return { take: pieces.take, isWhole: () => hasMeta && furthest <= pieces.passed() };
}

/** How far the parts reach that the box `iloc` names; 0 where it names none in this file. */
function endOfParts(meta: Buffer): number {
  // The box begins with its version.
  const list = boxesIn(meta.subarray(4))?.find(({ type }) => type === "iloc");
  let furthest = 0;
  for (const { place, extents } of (list && readLocations(list.content)) ?? []) {
    if (place !== "file") continue;
    for (const { from, length } of extents) {
      if (length > 0) furthest = Math.max(furthest, from + length);
    }
  }
  return furthest;
}
