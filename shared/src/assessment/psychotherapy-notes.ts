import type { PsychotherapyNotesTest } from "../workflow/denial-details.ts";
import type { EventOf } from "../workflow/events.ts";
import type { RecordKind } from "../workflow/records.ts";

export type NotesTestPart = keyof PsychotherapyNotesTest;

/** In the order of the definition (45 CFR 164.501, PSY-01). */
export const notesTestParts: readonly NotesTestPart[] = [
  "mentalHealthProfessional",
  "aboutASession",
  "keptSeparate",
];

/**
 * Kinds of record that are never psychotherapy notes (PSY-01): medication, results of clinical tests, summaries of
 * diagnosis, treatment plan and progress, and a bill, which tells of no conversation. Left out is what may be either:
 * notes of a visit, and raw test data, of which the rule does not speak (PSY-02).
 */
const neverNotes: readonly RecordKind[] = [
  "intake_and_evaluations",
  "treatment_plans",
  "test_results",
  "medication_records",
  "lab_and_imaging",
  "billing_records",
];

/** Why a claim of psychotherapy notes fails; both lists are empty where nothing certain speaks against it. */
export interface NotesClaim {
  readonly failedParts: readonly NotesTestPart[];
  readonly neverNotes: readonly RecordKind[];
}

/**
 * Tests a claim of psychotherapy notes against the definition. What nobody knows speaks against no one.
 * Source: 45 CFR 164.501 (PSY-01, T13).
 * @example judgeNotesClaim(denial.details).failedParts // ["keptSeparate"]
 */
export function judgeNotesClaim({
  ground,
  psychotherapyNotesTest: test,
  whole,
  withheldKinds,
}: Pick<
  EventOf<"denied">["details"],
  "ground" | "psychotherapyNotesTest" | "whole" | "withheldKinds"
>): NotesClaim {
  if (ground !== "psychotherapy_notes") return { failedParts: [], neverNotes: [] };
  // After a no to everything the list of what is held back is not asked for; that it goes too far is another finding.
  const withheld = whole ? [] : (withheldKinds ?? []);
  return {
    failedParts: notesTestParts.filter((part) => test?.[part] === false),
    neverNotes: withheld.filter((kind) => neverNotes.includes(kind)),
  };
}

/**
 * True where at least one certain thing speaks against the claim.
 * @example claimFails(judgeNotesClaim(denial.details))
 */
export function claimFails(claim: NotesClaim): boolean {
  return claim.failedParts.length > 0 || claim.neverNotes.length > 0;
}
