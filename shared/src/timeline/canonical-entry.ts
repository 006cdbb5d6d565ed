import type { CaseEvent } from "../workflow/events.ts";
import { canonicalJson } from "./canonical-json.ts";

/** Where an event stands, beyond what it says itself. */
export interface EntryPlace {
  readonly caseId: string;
  /** The instant of recording as `toISOString` writes it: UTC, milliseconds. */
  readonly recordedAt: string;
}

/**
 * The text of a timeline entry that its seal is made of: everything that is stored about the event, in one form. The fields are fixed; a
 * note or papers that are not there are written as null and as an empty list. What is inside of `details` is taken as it was recorded, so
 * that an old entry keeps its text when a later version knows more fields.
 * @example canonicalEntry(event, { caseId, recordedAt: "2026-11-24T15:00:00.000Z" })
 */
export function canonicalEntry(event: CaseEvent, { caseId, recordedAt }: EntryPlace): string {
  const { id, sequence, type, occurredOn, recordedOn, recordedBy, note, documentIds, details } =
    event;
  return canonicalJson({
    ...{ caseId, id, sequence, type, occurredOn, recordedOn, recordedAt, recordedBy },
    note: note ?? null,
    // The database keeps ids of papers in small letters.
    documentIds: (documentIds ?? []).map((documentId) => documentId.toLowerCase()),
    details,
  });
}
