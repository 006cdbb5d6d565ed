import { formatDate } from "../calendar/plain-date.ts";
import type { AskedFor, RecordFormat, RecordKind } from "../workflow/records.ts";

/** The words of LETTER-01, point 1: the whole record, with what offices tend to leave out. */
const completeRecord =
  "full medical records and treatment notes, and any test results and test data, psychological tests included";

/** What the complete record covers, so that it need not be said again. */
const withinCompleteRecord: ReadonlySet<RecordKind> = new Set([
  "complete_record",
  "treatment_notes",
  "intake_and_evaluations",
  "treatment_plans",
  "test_results",
  "test_data",
  "medication_records",
  "lab_and_imaging",
]);

/** After "my" or "the". */
const kindWords: Record<Exclude<RecordKind, "complete_record" | "psychotherapy_notes">, string> = {
  treatment_notes: "treatment notes",
  intake_and_evaluations: "intake and evaluation reports",
  treatment_plans: "treatment plans",
  test_results: "test results, psychological tests included",
  test_data: "test data",
  medication_records: "medication records",
  lab_and_imaging: "laboratory and imaging reports",
  hospital_records: "hospital records",
  letters_and_forms: "letters and forms",
  billing_records: "billing records",
};

const formatWords: Record<Exclude<RecordFormat, "inspect_in_person">, string> = {
  pdf: "PDF files",
  portal_download: "files to download from the patient portal",
  other_electronic: "electronic files",
  paper: "paper copies",
};

/**
 * The kinds of record in words, to stand after "my". Psychotherapy notes are named only where nothing else is asked for: a letter asks for
 * them in a sentence of its own, because the right of access leaves them out (PSY-02).
 * @example kindsInWords(["treatment_notes", "billing_records"]) // "treatment notes and billing records"
 */
export function kindsInWords(kinds: readonly RecordKind[]): string {
  const whole = kinds.includes("complete_record");
  const named = kinds.flatMap((kind) =>
    kind === "complete_record" ||
    kind === "psychotherapy_notes" ||
    (whole && withinCompleteRecord.has(kind))
      ? []
      : [kindWords[kind]],
  );
  if (!whole) return named.length > 0 ? listInWords(named) : "psychotherapy notes";
  return named.length > 0 ? `${completeRecord}, with the ${listInWords(named)}` : completeRecord;
}

/**
 * The dates the records cover, in words.
 * @example rangeInWords({ from: plainDate("2023-01-01"), to: null }) // "from January 1, 2023 to the present"
 */
export function rangeInWords({ from, to }: Pick<AskedFor, "from" | "to">): string {
  const start = from === null ? "the first entry" : formatDate(from, { year: true });
  const end = to === null ? "the present" : formatDate(to, { year: true });
  return `from ${start} to ${end}`;
}

/**
 * The form of the copy in words, to stand after "as". `null` where none was chosen, or where the person wants to look and not to have a copy.
 * @example formatInWords("pdf") // "PDF files"
 */
export function formatInWords(format: RecordFormat | null): string | null {
  return format === null || format === "inspect_in_person" ? null : formatWords[format];
}

/**
 * Joins words with commas and an "and".
 * @example listInWords(["a", "b", "c"]) // "a, b, and c"
 */
export function listInWords(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  if (words.length < 3) return words.join(" and ");
  return `${words.slice(0, -1).join(", ")}, and ${last}`;
}
