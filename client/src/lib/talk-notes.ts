import { readDraft, saveDraft } from "./draft-store.ts";

/** Under which name the notes for a talk are kept in this tab, until the talk is written down. */
export function talkNotesId(caseId: string, step: string): string {
  return `talk-notes-${caseId}-${step}`;
}

export function readTalkNotes(caseId: string, step: string): string {
  const kept = readDraft(talkNotesId(caseId, step));
  return typeof kept === "string" ? kept : "";
}

export function saveTalkNotes(caseId: string, step: string, notes: string): void {
  saveDraft(talkNotesId(caseId, step), notes);
}
