import type { AskedFor, RecordKind } from "../workflow/records.ts";

/**
 * True where `wider` asks for everything that `narrower` does, so that an answer to the one answers the other:
 * access to the same record is owed once (45 CFR 164.524(c)(1)).
 * @example asksForAtLeast(certifiedLetter.askedFor, firstRequest.askedFor)
 */
export function asksForAtLeast(wider: AskedFor, narrower: AskedFor): boolean {
  return (
    narrower.kinds.every((kind) => kindIsIn(wider.kinds, kind)) &&
    startsNoLater(wider.from, narrower.from) &&
    endsNoEarlier(wider.to, narrower.to)
  );
}

/**
 * Psychotherapy notes are kept apart from the record, so the complete record does not hold them (45 CFR 164.501).
 * @example kindIsIn(["complete_record"], "treatment_notes") // true
 */
export function kindIsIn(kinds: readonly RecordKind[], kind: RecordKind): boolean {
  return (
    kinds.includes(kind) || (kind !== "psychotherapy_notes" && kinds.includes("complete_record"))
  );
}

/**
 * No first day means "from the start".
 * @example startsNoLater(null, "2023-01-01") // true
 */
export function startsNoLater(wider: string | null, narrower: string | null): boolean {
  return wider === null || (narrower !== null && wider <= narrower);
}

/**
 * No last day means "to the present".
 * @example endsNoEarlier("2024-01-01", null) // false
 */
export function endsNoEarlier(wider: string | null, narrower: string | null): boolean {
  return wider === null || (narrower !== null && wider >= narrower);
}
