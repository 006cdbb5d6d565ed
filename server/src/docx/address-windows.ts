import type { LetterFileQuery } from "@recourse/shared/api/letters";
import type { Words } from "../pdf/lay-out-letter.ts";
import { widthInArial } from "./arial-widths.ts";

/** Twentieths of a point: Word's own measure. */
export const inch = 1440;
const pointsPerInch = 72;

/** Where an address stands on the sheet, in inches from its top left corner. */
export interface AddressWindow {
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The left edge of the addresses, and of the letter. */
export const leftEdge = 0.9;
/** Below both windows, however the sheet slips. */
export const bodyTop = 3.5;

/**
 * Where the sheet shows through a #10 envelope with two windows, folded in three: as in the PDF (letter.typ). A third of A4 is longer than a
 * third of Letter, so its windows lie lower.
 */
export function addressWindows(paper: LetterFileQuery["paper"]): {
  readonly sender: AddressWindow;
  readonly recipient: AddressWindow;
} {
  const lower = paper === "a4" ? 0.18 : 0;
  return {
    sender: { top: 0.7 + lower, width: 2.9, height: 0.59 },
    recipient: { top: 2.15 + lower, width: 3.3, height: 0.77 },
  };
}

/** From one line to the next, in sizes: as close as capitals and tails allow. */
export const lineHeight = 1.12;
/** What the machines of the post office and people still read well. */
const smallest = 9;

/**
 * The size in points that lets an address stand whole in its window: the size of the letter where it fits, and no less than 9. Three lines of
 * 18 points are taller than the upper window.
 */
export function sizeInWindow(
  { paragraphs }: Words,
  { width, height }: AddressWindow,
  bodySize: number,
): number {
  const lines = paragraphs.flat();
  const rows = (size: number) =>
    lines.reduce(
      (sum, line) =>
        sum + Math.max(1, Math.ceil(widthInArial(line, size) / (width * pointsPerInch))),
      0,
    );
  let size = bodySize;
  while (size > smallest && rows(size) * size * lineHeight > height * pointsPerInch) size -= 0.5;
  return size;
}
