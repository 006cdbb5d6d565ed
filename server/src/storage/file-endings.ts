import type { KeptFileType } from "./file-type.ts";

/** How the names of files of each kind end, in small letters; the first where the name says another kind. */
export const fileEndings: Readonly<Record<KeptFileType, readonly [string, ...string[]]>> = {
  "application/pdf": ["pdf"],
  "image/jpeg": ["jpg", "jpeg", "jpe", "jfif"],
  "image/png": ["png"],
  "image/tiff": ["tif", "tiff"],
  "image/heic": ["heic", "heif"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ["docx"],
  "message/rfc822": ["eml"],
  "text/plain": ["txt", "text", "csv", "log", "md"],
};

/**
 * How a name ends, in small letters; empty where it has no ending.
 * @example endingOf("Scan 1.PDF") // "pdf"
 */
export function endingOf(fileName: string): string {
  return /\.([a-z0-9]{1,8})$/.exec(fileName.toLowerCase())?.[1] ?? "";
}
