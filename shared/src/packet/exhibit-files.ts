import type { NumberedExhibit } from "./exhibits.ts";

const endings: Readonly<Record<string, string>> = {
  "application/pdf": "pdf",
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/tiff": "tif",
  "image/heic": "heic",
  "text/plain": "txt",
  "message/rfc822": "eml",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
};

/**
 * The name of an exhibit in the ZIP: its number only, as the name of a file may hold that of a person.
 * @example nameInZip({ number: 3, contentType: "application/pdf" }) // "exhibits/exhibit-03.pdf"
 */
export function nameInZip({
  number,
  contentType,
}: Pick<NumberedExhibit, "number" | "contentType">): string {
  const ending = contentType === null ? "txt" : (endings[contentType] ?? "bin");
  return `exhibits/exhibit-${String(number).padStart(2, "0")}.${ending}`;
}

/**
 * The timeline in the ZIP: the chain, and the page that checks it.
 * @example { name: chainFileName, text: JSON.stringify(chain) }
 */
export const chainFileName = "timeline/chain.json";
export const checkPageName = "timeline/check.html";

/** Out of pictures of these kinds the app cannot take where, when and with what they were taken. */
const keepsMetadata: readonly string[] = ["image/tiff"];

/**
 * True for a picture that goes into a packet as it is, with what it may tell of its taking.
 * @example tellsOfItsTaking("image/tiff") // true
 */
export function tellsOfItsTaking(contentType: string | null): boolean {
  return contentType !== null && keepsMetadata.includes(contentType);
}
