import type { RecordFormat, RecordKind } from "../workflow/records.ts";

/** A choice in plain words, with a line that explains it. */
export interface ChoiceWords {
  readonly label: string;
  readonly hint?: string;
}

/** Kinds of record, as a person would ask for them. */
export const recordKindWords: Readonly<Record<RecordKind, ChoiceWords>> = {
  complete_record: {
    label: "Everything they have",
    hint: "The complete record. Offices often leave the notes out when you do not say “everything”.",
  },
  treatment_notes: {
    label: "Treatment notes",
    hint: "What the doctor or therapist wrote after each visit. Also called progress notes.",
  },
  intake_and_evaluations: {
    label: "Intake and evaluations",
    hint: "The first long talk, and reports that sum up how you were.",
  },
  treatment_plans: { label: "Treatment plans", hint: "What they meant to do, and the goals." },
  test_results: {
    label: "Test results",
    hint: "Reports of psychological and other tests.",
  },
  test_data: {
    label: "Test data",
    hint: "Your own answers and the scores, not only the report.",
  },
  medication_records: { label: "Medication records", hint: "What was prescribed, and when." },
  lab_and_imaging: { label: "Lab and imaging", hint: "Blood tests, scans, X-rays." },
  hospital_records: {
    label: "Hospital records",
    hint: "Admission, daily notes, discharge papers.",
  },
  letters_and_forms: {
    label: "Letters and forms",
    hint: "What they wrote about you to others, such as a disability form.",
  },
  billing_records: { label: "Billing records", hint: "What was billed, to whom, for which day." },
  psychotherapy_notes: {
    label: "Psychotherapy notes",
    hint: "Private notes that a therapist keeps apart from the chart. They may say no to these. Most therapy notes are in the chart, and are not these.",
  },
};

/** The form of the copy. */
export const recordFormatWords: Readonly<Record<RecordFormat, ChoiceWords>> = {
  pdf: { label: "PDF files", hint: "By e-mail, on a CD or on a stick. Often the cheapest." },
  portal_download: { label: "A download from the patient portal" },
  other_electronic: { label: "Another electronic form" },
  paper: { label: "Paper copies", hint: "They may charge for paper and postage." },
  inspect_in_person: {
    label: "To look at them in the office",
    hint: "You read them there. You may take your own notes or pictures.",
  },
};
