import { endingOf, fileEndings } from "../storage/file-endings.ts";
import { keptFileTypes } from "../storage/file-type.ts";

const longest = 200;

/** A name to show and to offer on download: no path, no control or direction-changing characters, never empty. */
export function cleanFileName(sent: string | undefined): string {
  const base = (sent ?? "").split(/[\\/]/).at(-1) ?? "";
  const clean = base
    .replace(/[\p{Cc}\p{Cf}\p{Surrogate}\p{Zl}\p{Zp}]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
  const characters = [...clean];
  if (characters.length <= longest) return clean === "" ? "document" : clean;
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(clean)?.[0] ?? "";
  return characters.slice(0, longest - extension.length).join("") + extension;
}

/**
 * The name with the ending of the true kind of the file: a PDF that is called a picture opens in no program, and text that is
 * named like a page or a script would run where it is opened after the download.
 * @example nameForDownload("photo.jpg", "application/pdf") // "photo.jpg.pdf"
 */
export function nameForDownload(fileName: string, contentType: string): string {
  const type = keptFileTypes.find((kept) => kept === contentType);
  if (type === undefined || fileEndings[type].includes(endingOf(fileName))) return fileName;
  return `${fileName}.${fileEndings[type][0]}`;
}

/** The same name, told apart from that of the file as it came. */
export function nameForSharing(fileName: string): string {
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(fileName)?.[0] ?? "";
  return `${fileName.slice(0, fileName.length - extension.length)} (to share)${extension}`;
}
