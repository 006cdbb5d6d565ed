/**
 * What the exhibits of one PDF may take of the memory of the process that sets it, beyond the 100 MB of that process itself: together they
 * stay under 300 MB. A test holds that; docs/packet.md has the figures, which were measured and are rounded up.
 */
export const mostMemoryBytes = 185_000_000;

/** Of the bytes of a file there are four copies while the PDF is written, but not all at once. */
const perFileByte = 3.8;
const perPage = 130_000;
/** Each letter has a place of its own on the sheet. */
const perTextByte = 110;
const perLine = 3_300;

export function memoryOfPages(sizeBytes: number, pages: number): number {
  return sizeBytes * perFileByte + pages * perPage;
}

export function memoryOfText(text: string): number {
  const lines = text.split("\n").length;
  return Buffer.byteLength(text) * perTextByte + lines * perLine;
}
