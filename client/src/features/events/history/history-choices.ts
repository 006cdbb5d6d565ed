import { eventNames } from "@recourse/shared/content/event-names";
import { historyTexts } from "@recourse/shared/content/pages/events/history";
import type { EventField, EventForm, RecordableType } from "../event-forms/event-field.ts";

/** What a long story is mostly made of, in the order of the ladder. The rest can be added later, one by one. */
export const historyTypes = [
  "request_sent",
  "receipt_established",
  "acknowledged",
  "followed_up",
  "call_logged",
  "summaries_received",
  "forms_or_fee_demanded",
  "extension_notice_received",
  "denied",
  "transfer_offered",
  "records_received",
  "not_held",
  "doctor_contacted",
  "meeting_held",
  "certified_letter_sent",
  "review_requested",
  "review_decided",
  "complaint_to_holder_sent",
  "ocr_complaint_filed",
  "let_go",
  "reopened",
  "note_added",
] as const satisfies readonly RecordableType[];
export type HistoryType = (typeof historyTypes)[number];

export const historyChoices = historyTypes.map((value) => ({
  value,
  label: value === "note_added" ? historyTexts.someNote : eventNames[value],
}));

/** True where it decides on a rung or a date. Everything else waits behind one press, or for a correction. */
export function isEssential({ name, kind, missing }: EventField): boolean {
  return (
    missing !== undefined ||
    kind === "request" ||
    kind === "denial_ground" ||
    essential.includes(partOf(name))
  );
}

/** `psychotherapyNotesTest.aboutASession` is a question of `psychotherapyNotesTest`. */
function partOf(name: string): string {
  return name.replace(/\..*$/, "");
}

const essential: readonly string[] = [
  "feared",
  "psychotherapyNotesTest",
  "representativeIssue",
  "withheldKinds",
  "completionDate",
  "reasons",
  "promisedBy",
];

/** A form whose questions are sorted: those asked at once, and those behind one press. */
export function splitFields(
  form: EventForm,
  shown: readonly EventField[],
): { readonly first: readonly EventField[]; readonly more: readonly EventField[] } {
  // A list of kinds is long, and what was asked for is known from the case: it is filled in already.
  const isFirst = (field: EventField) => isEssential(field) && field.name !== "askedFor.kinds";
  const own = shown.filter((field) => form.fields.includes(field));
  return { first: own.filter(isFirst), more: own.filter((field) => !isFirst(field)) };
}
