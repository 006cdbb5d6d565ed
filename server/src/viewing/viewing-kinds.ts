import type { KeptFileType } from "../storage/file-type.ts";

/** What a browser does not show, and no page of a packet either. */
export type ViewingKind = "heic" | "tiff" | "docx";

/** A copy to look at: what it is made from, and what it is. */
export type ViewingType = {
  readonly kind: ViewingKind;
  readonly contentType: "image/jpeg" | "application/pdf" | "text/plain";
};

const types: ReadonlyMap<string, ViewingType> = new Map<KeptFileType, ViewingType>([
  ["image/heic", { kind: "heic", contentType: "image/jpeg" }],
  ["image/tiff", { kind: "tiff", contentType: "application/pdf" }],
  [
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    { kind: "docx", contentType: "text/plain" },
  ],
]);

/** How a file of this type is shown; null where it is shown as it is, or is no file. */
export function viewingTypeOf(contentType: string | null): ViewingType | null {
  return contentType === null ? null : (types.get(contentType) ?? null);
}
