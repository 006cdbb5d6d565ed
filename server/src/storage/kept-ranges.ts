import { PictureBroken } from "./files-errors.ts";
import type { Extent } from "./heic-boxes.ts";

/**
 * The ranges that stay, in their order, each byte once.
 * @throws PictureBroken where something that must not stay lies in one, or one has no length of its own
 */
export function mergeKept(kept: readonly Extent[], emptied: readonly Extent[]): readonly Extent[] {
  const merged: Extent[] = [];
  for (const extent of inOrder(kept)) {
    const last = merged.at(-1);
    if (extent.length === 0) throw new PictureBroken("a picture without a length");
    if (last && extent.from < endOf(last)) {
      merged[merged.length - 1] = {
        from: last.from,
        length: Math.max(endOf(last), endOf(extent)) - last.from,
      };
    } else {
      merged.push(extent);
    }
  }
  let next = 0;
  for (const other of inOrder(emptied)) {
    for (let range = merged[next]; range && endOf(range) <= other.from; range = merged[next]) {
      next += 1;
    }
    const range = merged[next];
    if (range && range.from < endOf(other)) throw new PictureBroken("words in a picture");
  }
  return merged;
}

/** Zeros for all bytes that lie in none of the ranges, which stand in their order. */
export function emptyOutside(bytes: Buffer, kept: readonly Extent[]): void {
  let at = 0;
  for (const range of kept) {
    if (endOf(range) > bytes.length) throw new PictureBroken("a picture outside of its box");
    bytes.fill(0, at, range.from);
    at = endOf(range);
  }
  bytes.fill(0, at);
}

export function endOf({ from, length }: Extent): number {
  return from + length;
}

function inOrder(extents: readonly Extent[]): readonly Extent[] {
  return extents.toSorted((one, other) => one.from - other.from);
}
