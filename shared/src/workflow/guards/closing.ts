import type { CaseFact, FactType } from "../events.ts";
import { exits } from "../ladder.ts";
import type { RecordsCase } from "../records-case.ts";
import { type Refusal, refuse } from "../refusal.ts";

/**
 * Only an open case can be closed or let go.
 * @example needsOpenCase(emptyCase(), null) // null
 */
export function needsOpenCase(before: RecordsCase, fact: CaseFact | null): Refusal | null {
  if (before.closedOn === null) return null;
  return refuse("already_closed", {}, fact ? "/occurredOn" : undefined);
}

/**
 * Only a closed case can be opened again.
 * @example needsClosedCase(emptyCase(), null)?.reason // "not_closed"
 */
export function needsClosedCase(before: RecordsCase, fact: CaseFact | null): Refusal | null {
  if (before.closedOn !== null) return null;
  return refuse("not_closed", {}, fact ? "/occurredOn" : undefined);
}

/**
 * Only a break that was taken can be ended. A move entered late may have ended it before: then ending it once more is no contradiction.
 * @example needsPause(emptyCase(), null)?.reason // "not_paused"
 */
export function needsPause(before: RecordsCase, fact: CaseFact | null): Refusal | null {
  const wasPaused = before.facts.some(({ type }) => type === "paused");
  return wasPaused ? null : refuse("not_paused", {}, fact ? "/occurredOn" : undefined);
}

/** Whoever has the records may read them long after the case is closed. */
const possibleWhileClosed: readonly FactType[] = [
  "reopened",
  "note_added",
  "call_logged",
  "claim_stage_changed",
  "reading_planned",
  "statement_marked",
  "statement_settled",
];

/**
 * What may be recorded while the case is closed now, or while nobody takes a break. A gate for the recording, not for the timeline: records can come
 * while a case is closed, and are entered once it is open again.
 * @example checkOpenNow(state, "note_added") // null
 */
export function checkOpenNow(state: RecordsCase, type: FactType): Refusal | null {
  if (type === "resumed" && state.closedOn === null && state.pause === null)
    return refuse("not_paused");
  if (state.closedOn === null || possibleWhileClosed.includes(type)) return null;
  const closesAgain = exits.some(({ event }) => event === type);
  return refuse(closesAgain ? "already_closed" : "case_closed");
}
