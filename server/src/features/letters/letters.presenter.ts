import type { Letter } from "@recourse/shared/api/letters";
import type { FrozenLetter } from "@recourse/shared/letters/frozen-letter";
import type { RenderedLetter } from "@recourse/shared/letters/render-letter";
import type { CaseEvent } from "@recourse/shared/workflow/events";
import { type LetterRow, toLetterSummary } from "./letter-rows.ts";

/** A draft as it reads today. */
export function presentDraft(row: LetterRow, letter: RenderedLetter): Letter {
  return present({ ...row, gapCount: letter.gaps.length }, letter, []);
}

/** A sent letter as it went out, whatever the case says now; and what the timeline says today of its sending. */
export function presentSent(
  row: LetterRow,
  frozen: FrozenLetter,
  history: readonly CaseEvent[],
): Letter {
  return present(row, { ...frozen, optionalParts: [] }, history);
}

function present(
  row: LetterRow,
  { title, blocks, optionalParts }: Pick<RenderedLetter, "title" | "blocks" | "optionalParts">,
  history: readonly CaseEvent[],
): Letter {
  const { version, tone, facts, trackingNumber, eventId, textHash } = row;
  return {
    ...toLetterSummary(row, history),
    ...{ version, tone, title, blocks: [...blocks], facts, optionalParts: [...optionalParts] },
    ...{ trackingNumber, eventId, textHash },
  };
}
