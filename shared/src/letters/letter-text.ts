import type { LetterBlock, LetterSegment } from "./letter.ts";

/** What a gap prints as: a line to fill by hand, with what belongs there. */
const blank = "______";

/**
 * The words of one segment. A gap is a line to fill by hand, with its label.
 * @example segmentText({ kind: "gap", key: "sender_address", label: "your mailing address", hint: "" }) // "______ (your mailing address)"
 */
export function segmentText(segment: LetterSegment): string {
  return segment.kind === "gap" ? `${blank} (${segment.label})` : segment.text;
}

/**
 * A letter as plain text, to copy into a portal or an e-mail: one empty line between blocks, points lettered (a), (b), …
 * @example letterText(rendered.blocks)
 */
export function letterText(blocks: readonly LetterBlock[]): string {
  let points = 0;
  return blocks
    .map((block) => {
      const text = block.segments.map(segmentText).join("");
      if (block.role !== "point") return text;
      points += 1;
      return `(${pointLetter(points)}) ${text}`;
    })
    .join("\n\n");
}

/**
 * The exact text whose SHA-256 is kept with a sent letter: `letterText` in Unicode normal form C, lines ended by LF, no space at the end of a line.
 * @example createHash("sha256").update(letterHashText(blocks), "utf8").digest("hex")
 */
export function letterHashText(blocks: readonly LetterBlock[]): string {
  return letterText(blocks)
    .normalize("NFC")
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[ \t]+$/gm, "");
}

function pointLetter(ordinal: number): string {
  return String.fromCodePoint("a".charCodeAt(0) + ordinal - 1);
}
