import { assess } from "@recourse/shared/assessment/assess";
import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import type { LetterKind, Tone } from "@recourse/shared/letters/letter";
import { collectLetterFacts } from "@recourse/shared/letters/letter-facts";
import {
  type LetterRendering,
  type RenderedLetter,
  renderLetter,
} from "@recourse/shared/letters/render-letter";
import type { AskedFor } from "@recourse/shared/workflow/records";
import { type Refusal, refused } from "../../http/refusal.ts";
import { eventsOf, toCaseFacts } from "../cases/case-facts.ts";
import type { FactsRow } from "../cases/case-rows.ts";

/** What a letter is written from: the case as it stands, who writes, and the date on the letter. */
export interface LetterSource {
  readonly caseRow: FactsRow;
  readonly writerName: string;
  readonly date: PlainDate;
}

export interface DraftWords {
  readonly kind: LetterKind;
  readonly tone: Tone;
  readonly facts: Readonly<Record<string, string>>;
  readonly edits: Readonly<Record<string, string>>;
}

/** Writes a draft from the current facts of its case. */
export function writeDraft(source: LetterSource, draft: DraftWords): RenderedLetter | Refusal {
  const rendering = render(source, draft);
  return rendering.available ? rendering.letter : refused(rendering.reason, rendering.message);
}

function render({ caseRow, writerName, date }: LetterSource, draft: DraftWords): LetterRendering {
  const facts = toCaseFacts(caseRow, eventsOf(caseRow));
  return renderLetter({
    kind: draft.kind,
    tone: draft.tone,
    facts: collectLetterFacts({
      person: caseRow.person,
      holder: caseRow.holder,
      writer: { name: writerName },
      caseState: facts.state,
      askedFor: askedForOf(caseRow),
      claimStage: facts.claimStage,
      assessment: assess(facts, date),
      today: date,
    }),
    overrides: { facts: draft.facts, edits: draft.edits },
  });
}

/** What the case asks for; where nobody has said it there, what its latest request asked for. */
export function askedForOf(caseRow: FactsRow): AskedFor | null {
  if (caseRow.askedFor !== null) return caseRow.askedFor;
  const { requests } = toCaseFacts(caseRow, eventsOf(caseRow)).state;
  return requests.at(-1)?.askedFor ?? null;
}
