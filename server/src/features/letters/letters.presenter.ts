import type { Letter } from "@recourse/shared/api/letters";
import type { RenderedLetter } from "@recourse/shared/letters/render-letter";
import { letterTemplates } from "@recourse/shared/letters/templates/index";
import type { CorrectedHistory } from "@recourse/shared/workflow/corrections";
import { fitsItsHash } from "./letter-hash.ts";
import { type KeptWords, type LetterRow, toLetterSummary } from "./letter-rows.ts";

/** No event stands behind a draft. */
const nothingHappened: CorrectedHistory = { history: [], superseded: new Map() };

/** A draft as it reads today. */
export function presentDraft(row: LetterRow, letter: RenderedLetter): Letter {
  return present({ ...row, gapCount: letter.gaps.length }, letter, nothingHappened);
}

/**
 * A sent letter as it went out, whatever the case says now; and what the timeline says today of its sending. Without words where those that were
 * kept cannot be read.
 */
export function presentSent(
  row: LetterRow,
  frozen: KeptWords,
  corrected: CorrectedHistory,
): Letter {
  const words =
    frozen === "unreadable" ? { title: letterTemplates[row.kind].title, blocks: [] } : frozen;
  return present(row, { ...words, optionalParts: [] }, corrected);
}

function present(
  row: LetterRow,
  { title, blocks, optionalParts }: Pick<RenderedLetter, "title" | "blocks" | "optionalParts">,
  corrected: CorrectedHistory,
): Letter {
  const { version, tone, facts, trackingNumber, eventId, textHash } = row;
  return {
    ...toLetterSummary(row, corrected),
    ...{ version, tone, title, blocks: [...blocks], facts, optionalParts: [...optionalParts] },
    ...{ trackingNumber, eventId, textHash, textHashFits: fitsItsHash(row.frozen, textHash) },
    readable: row.frozen !== "unreadable",
  };
}
