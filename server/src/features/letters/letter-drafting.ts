import { assess } from "@recourse/shared/assessment/assess";
import type { Assessment } from "@recourse/shared/assessment/assessment";
import type { CaseFacts } from "@recourse/shared/assessment/case-facts";
import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import type { LetterKind, Tone } from "@recourse/shared/letters/letter";
import { collectLetterFacts } from "@recourse/shared/letters/letter-facts";
import { type LetterChoice, proposeLetters } from "@recourse/shared/letters/propose-letters";
import {
  type FactsThen,
  factsBehind,
  type RenderedLetter,
  renderLetter,
} from "@recourse/shared/letters/render-letter";
import type { AskedFor } from "@recourse/shared/workflow/records";
import { type Refusal, refused } from "../../http/refusal.ts";
import { eventsOf, toCaseFacts } from "../cases/case-facts.ts";
import type { FactsRow } from "../cases/case-rows.ts";
import type { Edit } from "./letter-rows.ts";

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
  readonly edits: Readonly<Record<string, Edit>>;
}

/** Writes a draft from the current facts of its case. */
export function writeDraft(source: LetterSource, draft: DraftWords): RenderedLetter | Refusal {
  const rendering = renderLetter(toInput(source, draft));
  return rendering.available ? rendering.letter : refused(rendering.reason, rendering.message);
}

/** The facts behind a block as they stand, to be kept with the words that take its place. */
export function factsBehindBlock(
  source: LetterSource,
  draft: DraftWords,
  blockId: string,
): FactsThen {
  return factsBehind(toInput(source, draft), blockId);
}

/** Which letters the case calls for on the day. */
export function chooseLetters(source: LetterSource): LetterChoice[] {
  const { facts, assessment } = assessSource(source);
  return proposeLetters(facts, assessment, source.date);
}

/** The case and what follows from it on the day of the letter. */
export function assessSource({ caseRow, date }: LetterSource): {
  readonly facts: CaseFacts;
  readonly assessment: Assessment;
} {
  const facts = toCaseFacts(caseRow, eventsOf(caseRow));
  return { facts, assessment: assess(facts, date) };
}

function toInput(source: LetterSource, draft: DraftWords): Parameters<typeof renderLetter>[0] {
  const { caseRow, writerName, date } = source;
  const { facts, assessment } = assessSource(source);
  const edits = Object.entries(draft.edits);
  return {
    kind: draft.kind,
    tone: draft.tone,
    facts: collectLetterFacts({
      person: caseRow.person,
      holder: caseRow.holder,
      writer: { name: writerName },
      caseState: facts.state,
      askedFor: askedForOf(caseRow),
      claimStage: assessment.claim.stage,
      assessment,
      today: date,
    }),
    overrides: {
      facts: draft.facts,
      edits: Object.fromEntries(
        edits.flatMap(([id, { words }]) => (words === null ? [] : [[id, words]])),
      ),
      shown: edits.map(([id]) => id),
      editedOver: Object.fromEntries(edits.map(([id, { over }]) => [id, over])),
    },
  };
}

/** What the case asks for; where nobody has said it there, what its latest request asked for. */
export function askedForOf(caseRow: FactsRow): AskedFor | null {
  if (caseRow.askedFor !== null) return caseRow.askedFor;
  const { requests } = toCaseFacts(caseRow, eventsOf(caseRow)).state;
  return requests.at(-1)?.askedFor ?? null;
}
