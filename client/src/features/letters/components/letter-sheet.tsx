import { letterTexts } from "@recourse/shared/content/pages/letters/letter";
import type { LetterBlock, LetterSegment } from "@recourse/shared/letters/letter";
import { segmentText } from "@recourse/shared/letters/letter-text";
import { Fragment, type ReactNode } from "react";
import { usePrintLook } from "../print-look.ts";
import { GapLink } from "./gap-link.tsx";

type LetterSheetProps = {
  blocks: readonly LetterBlock[];
  /** As it went out: nothing is dotted, nothing is to do; a gap is the blank line that was printed. */
  isSent?: boolean;
  /** What stands in place of a block, or after it; the page brings the editing along. */
  renderBlock?: (block: LetterBlock, words: ReactNode, name: string) => ReactNode;
};

/** The letter as it will be printed, with what comes from the case dotted and what is missing marked. */
export function LetterSheet({
  blocks,
  isSent = false,
  renderBlock = (_, words) => words,
}: LetterSheetProps) {
  const { print } = usePrintLook();
  const points = blocks.filter(({ role }) => role === "point");
  const firstPoint = points[0];
  return (
    <article className="sheet" aria-label={letterTexts.title} data-print={print}>
      {blocks.map((block) => {
        if (block.role === "point") {
          return block === firstPoint ? (
            <ol className="points" key="points">
              {points.map((point, index) => (
                <li key={point.id}>
                  {renderBlock(
                    point,
                    <Segments segments={point.segments} isSent={isSent} />,
                    pointName(index),
                  )}
                </li>
              ))}
            </ol>
          ) : null;
        }
        const words = <BlockWords block={block} isSent={isSent} />;
        return (
          <Fragment key={block.id}>{renderBlock(block, words, letterTexts.paragraph)}</Fragment>
        );
      })}
    </article>
  );
}

function pointName(index: number): string {
  return letterTexts.point(String.fromCodePoint("a".charCodeAt(0) + index));
}

function BlockWords({
  block: { role, segments },
  isSent,
}: {
  block: LetterBlock;
  isSent: boolean;
}) {
  const words = <Segments segments={segments} isSent={isSent} />;
  if (role === "heading") return <h2 className="sheet-heading">{words}</h2>;
  return <p className={role === "signature" ? "sheet-signature" : "sheet-lines"}>{words}</p>;
}

type SegmentsProps = { segments: readonly LetterSegment[]; isSent: boolean };

function Segments({ segments, isSent }: SegmentsProps) {
  if (isSent) return segments.map(segmentText).join("");
  return (
    <>
      {segments.map((segment, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text have no other identity than their place
        <Fragment key={index}>
          <Segment segment={segment} />
        </Fragment>
      ))}
    </>
  );
}

function Segment({ segment }: { segment: LetterSegment }) {
  if (segment.kind === "text") return segment.text;
  if (segment.kind === "fact") return <span className="fact">{segment.text}</span>;
  return (
    <GapLink className="gap" gapKey={segment.key}>
      {segment.label}
    </GapLink>
  );
}
