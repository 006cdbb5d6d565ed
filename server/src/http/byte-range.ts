import type { ByteRange } from "../storage/sealed-format.ts";

/**
 * The part of a file that a Range header asks for (RFC 9110, section 14.2). Null: all of it, which is also the answer to a header that makes
 * no sense, or that asks for several parts at once.
 */
export function readRange(
  header: string | undefined,
  sizeBytes: number,
): ByteRange | null | "outside" {
  const [, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? "") ?? [];
  if (from === "" && to === "") return null;
  const last = sizeBytes - 1;
  if (from === "") {
    const start = Math.max(0, sizeBytes - Number(to));
    return start > last ? "outside" : { start, end: last };
  }
  const start = Number(from);
  const end = to === "" ? last : Math.min(Number(to), last);
  if (to !== "" && Number(to) < start) return null;
  return start > last ? "outside" : { start, end };
}
