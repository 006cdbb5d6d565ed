import type { PartStatus, RecordPart } from "../workflow/contents-check.ts";
import type { ChoiceWords } from "./record-words.ts";

/** How a kind of record came, as a person would tick it off. */
export const partStatusWords: Readonly<Record<PartStatus, ChoiceWords>> = {
  received: { label: "All of it is there" },
  partial: { label: "Some of it is there", hint: "A time, or a part, is missing." },
  withheld: { label: "They held it back", hint: "They said so, or took it out." },
  missing: { label: "It is not there" },
  not_applicable: { label: "There is none", hint: "You never had any of this there." },
};

/** Before anybody looked. */
export const notLookedAt = "Not looked yet";

/** "How would I know?": what each kind of record looks like, in one sentence. */
export const signsOfPart: Readonly<Record<RecordPart, string>> = {
  treatment_notes:
    "One entry for each visit, with its date and a signature. A list of visits alone is not the notes.",
  intake_and_evaluations:
    "A longer report from the first visits, or one with headings such as history, diagnosis and advice.",
  treatment_plans: "A page with goals and steps, with a date, often signed by you as well.",
  test_results: "A report that names each test, its day, and what the scores mean.",
  test_data: "The score sheets, and the answers that you gave yourself.",
  medication_records: "A list of each medicine with its dose, its first day and its last day.",
  lab_and_imaging: "Pages from a lab with numbers and a normal range, or a report of a scan.",
  hospital_records: "Papers of the first day, notes of each day, and a summary of the last day.",
  letters_and_forms:
    "Copies of what they wrote to others about you, such as a form for a disability claim.",
  billing_records: "A list of visits with codes and sums of money.",
  psychotherapy_notes:
    "A therapist’s own notes of what was said, kept in a place apart from the chart.",
};

/** PSY-01 and PSY-02: what may be kept back under this name, and what never may. */
export const psychotherapyNotesWords = {
  withheld:
    "Psychotherapy notes are a narrow exception. They are a therapist’s own notes of what was said, kept apart from the chart. They may keep these back. They still have to say so in writing, and to give you all the rest.",
  never:
    "Some things they may never keep back under this name. These are medicines, the times and kinds of treatment, and test results. The same goes for any summary: of the diagnosis, how you do, the plan, the symptoms, the outlook or your progress.",
} as const;
