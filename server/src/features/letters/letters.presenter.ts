import type { Letter } from "@recourse/shared/api/letters";
import type { FrozenLetter } from "@recourse/shared/letters/frozen-letter";
import type { RenderedLetter } from "@recourse/shared/letters/render-letter";
import type { CorrectedHistory } from "@recourse/shared/workflow/corrections";
import { fitsItsHash } from "./letter-hash.ts";
import { type LetterRow, toLetterSummary } from "./letter-rows.ts";

/** No event stands behind a draft. */
const nothingHappened: CorrectedHistory = { history: [], superseded: new Map() };

/** A draft as it reads today. */
export function presentDraft(row: LetterRow, letter: RenderedLetter): Letter {
  return present({ ...row, gapCount: letter.gaps.length }, letter, nothingHappened);
}

/** A sent letter as it went out, whatever the case says now; and what the timeline says today of its sending. */
export function presentSent(
  row: LetterRow,
  frozen: FrozenLetter,
  corrected: CorrectedHistory,
): Letter {
  return present(row, { ...frozen, optionalParts: [] }, corrected);
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
  };
}
