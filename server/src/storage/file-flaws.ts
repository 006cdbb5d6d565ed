import type { FileFlaw } from "@recourse/shared/api/documents";
import type { KeptFileType } from "./file-type.ts";

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
  return {
    take(chunk) {
      if (type === "text/plain" || type === "message/rfc822") return;
      const seen = Buffer.concat([tail.subarray(-overlap), chunk]);
      if (type === "application/pdf") isLocked ||= isLockedIn(seen);
      // A "live" picture carries a film behind its end.
      if (type === "image/jpeg") hasFilm ||= seen.includes("ftyp");
      tail = chunk.length >= tailBytes ? chunk : Buffer.concat([tail, chunk]).subarray(-tailBytes);
    },
    end() {
      const isWhole = hasFilm || (endOf[type]?.(tail.toString("latin1")) ?? true);
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

const typeByExtension: ReadonlyMap<string, KeptFileType> = new Map<string, KeptFileType>([
  ["pdf", "application/pdf"],
  ["jpg", "image/jpeg"],
  ["jpeg", "image/jpeg"],
  ["png", "image/png"],
  ["tif", "image/tiff"],
  ["tiff", "image/tiff"],
  ["heic", "image/heic"],
  ["heif", "image/heic"],
  ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ["eml", "message/rfc822"],
  ["txt", "text/plain"],
]);

function isNamedOtherwise(type: KeptFileType, fileName: string): boolean {
  const extension = /\.([a-z]+)$/.exec(fileName.toLowerCase())?.[1] ?? "";
  const named = typeByExtension.get(extension);
  return named !== undefined && named !== type;
}
