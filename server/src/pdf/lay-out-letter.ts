import type { LetterBlock, LetterSegment } from "@recourse/shared/letters/letter";

/** Paragraphs, each a list of lines. */
export interface Words {
  readonly paragraphs: readonly (readonly string[])[];
}

type Part =
  | (Words & { readonly role: "heading" | "text" })
  | { readonly role: "points"; readonly points: readonly Words[] }
  | { readonly role: "signing"; readonly above: Words; readonly name: Words };

/** A letter to set: the title is that of the file, and names no person, no holder and no condition. */
export interface PrintableLetter {
  readonly title: string;
  readonly blocks: readonly LetterBlock[];
}

/** What letter.typ reads: the words of a letter and where on the sheet they stand. */
export interface LetterSheet {
  readonly sender?: Words;
  readonly date?: Words;
  readonly delivery?: Words;
  readonly recipient?: Words;
  readonly body: readonly Part[];
}

/** A missing fact on paper: a line to fill by hand, and what belongs there. */
export function blankFor(label: string): string {
  return `${"_".repeat(24)} (${label})`;
}

const letterheadRoles = ["sender", "date", "delivery", "recipient"] as const;

/** Sorts the blocks of a letter into its letterhead and its body: points into one list, a signature with the words above it. */
export function layOutLetter(
  blocks: readonly LetterBlock[],
  gapText: (label: string) => string,
): LetterSheet {
  const head: Partial<Record<(typeof letterheadRoles)[number], Words>> = {};
  const body: Part[] = [];
  for (const block of blocks) {
    const words = wordsOf(block.segments, gapText);
    const role = letterheadRoles.find((one) => one === block.role);
    if (role !== undefined) head[role] = words;
    else place(body, block.role, words);
  }
  return { ...head, body };
}

function place(body: Part[], role: LetterBlock["role"], words: Words): void {
  const last = body.at(-1);
  if (role === "point") {
    if (last?.role === "points") {
      body[body.length - 1] = { role: "points", points: [...last.points, words] };
    } else body.push({ role: "points", points: [words] });
  } else if (role === "signature") {
    const isText = last?.role === "text";
    if (isText) body.pop();
    body.push({ role: "signing", above: isText ? last : { paragraphs: [] }, name: words });
  } else body.push({ role: role === "heading" ? "heading" : "text", ...words });
}

function wordsOf(segments: readonly LetterSegment[], gapText: (label: string) => string): Words {
  const text = segments
    .map((segment) => (segment.kind === "gap" ? gapText(segment.label) : segment.text))
    .join("");
  const paragraphs = text
    .replaceAll(/\r\n?/g, "\n")
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split("\n").map(makePrintable));
  return { paragraphs };
}

/** Control characters have no shape; a word wider than the sheet would run off it. */
function makePrintable(line: string): string {
  return line
    .replaceAll(/\p{Cc}/gu, " ")
    .replaceAll(/\S{60,}/gu, (word) => word.replaceAll(/.{30}/gu, "$&\u200b"));
}
