import { readDraft, saveDraft } from "../../lib/draft-store.ts";
import type { NotesCheckSearch } from "../../lib/search-params.ts";
import type { Hints } from "./event-forms/known-values.ts";

/** Under which name a form is kept in this tab, until its event is written down. */
export function recordDraftId(caseId: string, what: string, hints: Hints = {}): string {
  return ["record", caseId, what, ...Object.values(hints)].filter(Boolean).join("-");
}

/** Puts the answers of the notes check into the form of that no. What was typed there before stays. */
export function carryNotesAnswers(
  caseId: string,
  { wrote, session, apart }: NotesCheckSearch,
): void {
  const draftId = recordDraftId(caseId, "psychotherapy_notes");
  const parts = { mentalHealthProfessional: wrote, aboutASession: session, keptSeparate: apart };
  const carried = Object.entries(parts)
    .filter(([, answer]) => answer !== undefined)
    .map(([part, answer]) => [`psychotherapyNotesTest.${part}`, answer]);
  const typed = readDraft(draftId);
  saveDraft(draftId, { ...(typed instanceof Object ? typed : {}), ...Object.fromEntries(carried) });
}
