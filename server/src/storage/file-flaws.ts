import type { FileFlaw } from "@recourse/shared/api/documents";
import { endingOf, fileEndings } from "./file-endings.ts";
import type { KeptFileType } from "./file-type.ts";
import { createHeicEndFinder } from "./heic-end.ts";
import type { EndFinder } from "./pieces-ahead.ts";
import { createTiffEndFinder } from "./tiff-end.ts";

/** Reads a file as it passes, for signs that it is locked or breaks off. Looks at bytes only: nothing of the file is run. */
export type FlawFinder = {
  readonly take: (chunk: Buffer) => void;
  readonly end: () => FileFlaw[];
};

/** What a look at the end of a file needs: longer than any trailer that programs add. */
const tailBytes = 64 * 1024;
/** Longer than anything searched for, so that nothing is missed between two chunks. */
const overlap = 64;

export function createFlawFinder(type: KeptFileType, fileName: string): FlawFinder {
  let tail: Buffer = Buffer.alloc(0);
  let isLocked = false;
  let hasFilm = false;
  const structure = endFinders[type]?.() ?? null;
  return {
    take(chunk) {
      if (type === "text/plain" || type === "message/rfc822") return;
      if (structure !== null) return structure.take(chunk);
      const seen = Buffer.concat([tail.subarray(-overlap), chunk]);
      if (type === "application/pdf") isLocked ||= isLockedIn(seen);
      // A "live" picture carries a film behind its end.
      if (type === "image/jpeg") hasFilm ||= seen.includes("ftyp");
      tail = chunk.length >= tailBytes ? chunk : Buffer.concat([tail, chunk]).subarray(-tailBytes);
    },
    end() {
      const endsWell = structure?.isWhole() ?? endOf[type]?.(tail.toString("latin1")) ?? true;
      const isWhole = hasFilm || endsWell;
      return [
        ...(isLocked ? (["locked"] as const) : []),
        ...(isWhole ? [] : (["incomplete"] as const)),
        ...(isNamedOtherwise(type, fileName) ? (["name_differs"] as const) : []),
      ];
    },
  };
}

/** ISO 32000-1, 7.5.5: the entry of the trailer that a PDF with a password has. */
const locked = /\/Encrypt\s*(\d+\s+\d+\s+R|<<)/;

/** The whole is made text only where the word is in it: text of every chunk would be much to throw away. */
function isLockedIn(seen: Buffer): boolean {
  return seen.includes("/Encrypt") && locked.test(seen.toString("latin1"));
}

/**
 * A PDF made for the web, or saved a second time, has the mark of an end in its middle too. So no object may begin behind the last one.
 * What some programs add behind the end, such as a line of their own, is no object.
 */
function endsAsPdf(tail: string): boolean {
  const end = tail.lastIndexOf("%%EOF");
  return end !== -1 && !/\d\s+\d+\s+obj\b/.test(tail.slice(end));
}

const endOf: Partial<Record<KeptFileType, (tail: string) => boolean>> = {
  "application/pdf": endsAsPdf,
  "image/png": (tail) => tail.includes("IEND"),
  // The end of the picture comes after the start of its last scan; one before it belongs to a thumbnail.
  "image/jpeg": (tail) => tail.lastIndexOf("\xff\xd9") > tail.lastIndexOf("\xff\xda"),
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": (tail) =>
    tail.includes("PK\x05\x06"),
};

/** Whole files of these kinds have no mark at their end, but say of themselves how far they reach. */
const endFinders: Partial<Record<KeptFileType, () => EndFinder>> = {
  "image/tiff": createTiffEndFinder,
  "image/heic": createHeicEndFinder,
};

function isNamedOtherwise(type: KeptFileType, fileName: string): boolean {
  const ending = endingOf(fileName);
  const isOf = (endings: readonly string[]) => endings.includes(ending);
  return !isOf(fileEndings[type]) && Object.values(fileEndings).some(isOf);
}
