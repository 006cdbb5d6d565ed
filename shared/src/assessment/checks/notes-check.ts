import { notesResults } from "../../content/checks/notes-check-words.ts";
import { referenceTo } from "../../rules/rule-index.ts";
import type { PsychotherapyNotesTest } from "../../workflow/denial-details.ts";
import type { RuleReference } from "../assessment.ts";
import { sayWhyClaimFails } from "../explain-denial.ts";
import { claimFails, judgeNotesClaim, notesTestParts } from "../psychotherapy-notes.ts";

export type NotesOutcome = keyof typeof notesResults;

export interface NotesResult {
  readonly outcome: NotesOutcome;
  readonly title: string;
  readonly means: readonly string[];
  /** Ready to be said or written. */
  readonly say: string;
  readonly rules: readonly RuleReference[];
}

const noTest: PsychotherapyNotesTest = {
  mentalHealthProfessional: null,
  aboutASession: null,
  keptSeparate: null,
};

/**
 * Psychotherapy notes or not? One part that certainly fails is enough for a no; only all three make a yes.
 * Source: 45 CFR 164.501 (PSY-01), 164.524(a)(1)(i) and (a)(2)(i) (PSY-02).
 * @example checkNotes({ mentalHealthProfessional: true, aboutASession: true, keptSeparate: false }).outcome // "are_not"
 */
export function checkNotes(answers: Partial<PsychotherapyNotesTest>): NotesResult {
  const test = { ...noTest, ...answers };
  const claim = judgeNotesClaim({
    ground: "psychotherapy_notes",
    psychotherapyNotesTest: test,
    whole: true,
  });
  if (claimFails(claim)) return toResult("are_not", sayWhyClaimFails(claim));
  return toResult(notesTestParts.every((part) => test[part] === true) ? "are" : "open", "");
}

function toResult(outcome: NotesOutcome, why: string): NotesResult {
  const { title, means, say, rules } = notesResults[outcome];
  return {
    outcome,
    title,
    means: means(why),
    say: say(why),
    rules: rules.map(referenceTo),
  };
}
