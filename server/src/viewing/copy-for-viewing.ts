import { joinPages, setAlone } from "../pdf/packet/set-packet.ts";
import type { PictureLook } from "./picture-look.ts";
import type { ViewingKind } from "./viewing-kinds.ts";

/**
 * Makes the copy of a file that can be looked at; null where the file does not open. Runs in a process of its own: others made the file.
 */
export async function copyForViewing(
  kind: ViewingKind,
  file: Buffer,
  look: PictureLook,
): Promise<Buffer | null> {
  try {
    return await copies[kind](file, look);
  } catch {
    // What the libraries say of a file that they cannot read helps nobody.
    return null;
  }
}

/** Each library comes only when there is something for it to read. */
const copies: Record<ViewingKind, (file: Buffer, look: PictureLook) => Promise<Buffer | null>> = {
  photo: async (file, look) => (await import("./shrink-photo.ts")).shrinkPhoto(file, look),
  heic: async (file, look) => (await import("./unpack-heic.ts")).unpackHeic(file, look),
  tiff: async (file, look) => {
    const { readTiffPages } = await import("./tiff-pages.ts");
    const pages: Buffer[] = [];
    for await (const picture of readTiffPages(file, look)) {
      const page = await setAlone({ kind: "image", bytes: picture, pages: 1 });
      if (page === null) return null;
      pages.push(page);
      globalThis.gc?.();
    }
    return pages.length === 0 ? null : joinPages(pages);
  },
  docx: async (file) => {
    const words = await (await import("./docx-words.ts")).readDocxWords(file);
    return words === null ? null : Buffer.from(words, "utf8");
  },
};
