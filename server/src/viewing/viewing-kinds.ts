import type { KeptFileType } from "../storage/file-type.ts";

/** What a browser does not show, and no page of a packet either; and a photo, which weighs more than a page of a packet needs. */
export type ViewingKind = "heic" | "tiff" | "docx" | "photo";

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

const photoTypes: readonly (string | null)[] = ["image/jpeg", "image/png"];
/** A picture of a screen weighs less. It stays as it is: it is small, and its letters are sharp. */
const photoBytes = 1_000_000;

/** How a file is shown on a page of a packet; null where it goes in as it is. */
export function printingTypeOf({
  contentType,
  sizeBytes,
}: {
  readonly contentType: string | null;
  readonly sizeBytes: number;
}): ViewingType | null {
  if (photoTypes.includes(contentType) && sizeBytes > photoBytes) {
    return { kind: "photo", contentType: "image/jpeg" };
  }
  return viewingTypeOf(contentType);
}

/** How a file of this type is shown; null where it is shown as it is, or is no file. */
export function viewingTypeOf(contentType: string | null): ViewingType | null {
  return contentType === null ? null : (types.get(contentType) ?? null);
}
