import type { Readable } from "node:stream";
import { fileTypeFromBuffer } from "file-type";
import { isMail, isText } from "./text-type.ts";

const byContent = [
  "application/pdf",
  "image/jpeg",
  "image/png",
  "image/tiff",
  "image/heic",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
] as const;

/** The same kinds of file under other names. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ["image/heif", "image/heic"],
  ["image/apng", "image/png"],
]);

/** Served under these names only, whatever the sender said. */
export const keptFileTypes = [...byContent, "text/plain", "message/rfc822"] as const;

export type KeptFileType = (typeof keptFileTypes)[number];

/** The type of a file by its content, or what to say about one that is not kept. */
export async function detectFileType(
  openFile: () => Promise<Readable>,
  fileName: string,
): Promise<{ readonly type: KeptFileType } | { readonly problem: string }> {
  const beginning = await readBeginning(await openFile());
  const found = (await fileTypeFromBuffer(beginning))?.mime;
  if (found !== undefined) {
    const known = byContent.find((type) => type === (otherNames.get(found) ?? found));
    return known ? { type: known } : { problem: wordsFor.get(found) ?? whatIsTaken };
  }
  if (tiffMarks.some((mark) => beginning.subarray(0, 4).equals(mark))) {
    return { type: "image/tiff" };
  }
  if (!isText(beginning)) return { problem: whatIsTaken };
  return { type: isMail(beginning, fileName) ? "message/rfc822" : "text/plain" };
}

/** A TIFF is not known as one where its first table lies behind what was read, or is not there: then its mark alone tells. */
const tiffMarks = ["II*\0", "MM\0*"].map((mark) => Buffer.from(mark, "latin1"));

const whatIsTaken =
  "Use a PDF, a picture (JPEG, PNG, TIFF, HEIC), a text file, a Word file (DOCX), or a saved e-mail (EML).";

const wordsFor: ReadonlyMap<string, string> = new Map([
  [
    "application/x-cfb",
    "This is an old Word file, a saved Outlook message, or an Office file with a password. Save it as PDF, without a password, and add that.",
  ],
  [
    "application/zip",
    "This is a folder packed as one file. Unpack it, and add the files that are in it.",
  ],
]);

/** Enough of a file for the signature of any kind that is kept. */
const looked = 1024 * 1024;

async function readBeginning(file: Readable): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of file) {
    parts.push(part);
    length += part.length;
    if (length >= looked) break;
  }
  return Buffer.concat(parts).subarray(0, looked);
}
