import { plainDate } from "../../calendar/plain-date.ts";
import { type Decision, decide } from "../decide.ts";
import type { CaseEvent, NewEvent } from "../events.ts";
import { replay } from "../records-case.ts";
import { idOf } from "./sample-events.ts";

export const context = { today: plainDate("2026-12-15"), actorId: "user-1" };

/**
 * What is decided about one more fact on a case with this history. The new event gets the next `idOf`.
 * @example decideNext(record([]), newEvent("request_sent", on("2026-10-13"))).ok // true
 */
export function decideNext(history: readonly CaseEvent[], event: NewEvent): Decision {
  const eventId = idOf(history.length + 1);
  return decide({ kind: "record", eventId, event }, replay(history), context);
}

/**
 * What is decided about a correction. The correction gets the next `idOf`, its replacement the one after.
 * @example decideCorrection(history, idOf(1), null)
 */
export function decideCorrection(
  history: readonly CaseEvent[],
  supersedes: string,
  replacement: NewEvent | null,
): Decision {
  const eventId = idOf(history.length + 1);
  const replacementId = idOf(history.length + 2);
  const reason = "I looked at the letter again";
  return decide(
    { kind: "correct", eventId, replacementId, supersedes, reason, replacement },
    replay(history),
    context,
  );
}

/**
 * The history with what was decided added to it; throws where it was refused.
 * @example add(history, decideNext(history, event))
 */
export function add(history: readonly CaseEvent[], decision: Decision): CaseEvent[] {
  if (!decision.ok) throw new Error(`Refused: ${decision.reason}`);
  return [...history, ...decision.events];
}
