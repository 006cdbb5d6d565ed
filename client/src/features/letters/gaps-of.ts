import type { LetterBlock, LetterSegment } from "@recourse/shared/letters/letter";

export type Gap = Extract<LetterSegment, { kind: "gap" }>;

/** Each missing fact once, in the order of the letter. */
export function gapsOf(blocks: readonly LetterBlock[]): Gap[] {
  const gaps = new Map<string, Gap>();
  for (const { segments } of blocks) {
    for (const segment of segments) {
      if (segment.kind === "gap" && !gaps.has(segment.key)) gaps.set(segment.key, segment);
    }
  }
  return [...gaps.values()];
}

/** The id of the field that fills a gap. */
export function gapFieldId(key: string): string {
  return `letter-gaps-${key}`;
}
