import type { CaseFact, EventOf, FactType } from "../events.ts";
import type { RecordsCase } from "../records-case.ts";
import type { Outcome } from "../stages.ts";

/** What the person sends or does for the records: who makes a move is no longer resting. */
const ownMoves: readonly FactType[] = [
  "request_sent",
  "followed_up",
  "doctor_contacted",
  "meeting_held",
  "certified_letter_sent",
  "evidence_notice_sent",
  "review_requested",
  "review_session_held",
  "complaint_to_holder_sent",
  "ocr_complaint_filed",
  "information_blocking_reported",
  "amendment_requested",
  "disagreement_sent",
  "accounting_requested",
];

/**
 * Begins a break, or ends it. Nothing else changes: the case stays open on its rung, and every clock runs on.
 * @example evolvePause(state, paused).pause?.until
 */
export function evolvePause(state: RecordsCase, fact: EventOf<"paused" | "resumed">): RecordsCase {
  if (fact.type === "resumed") {
    const away = state.pause && { since: state.pause.on, backOn: fact.occurredOn };
    return { ...state, pause: null, away: away ?? state.away };
  }
  const { until = null } = fact.details;
  return { ...state, pause: { on: fact.occurredOn, until }, away: null };
}

/**
 * The case as a move of the person leaves it: with nobody on a break, or just back.
 * @example endBreakByMove(state, followUp).pause // null
 */
export function endBreakByMove(state: RecordsCase, fact: CaseFact): RecordsCase {
  if (state.pause === null && state.away === null) return state;
  return ownMoves.includes(fact.type) ? { ...state, pause: null, away: null } : state;
}

/**
 * Closes the case or opens it again. Nothing else changes: requests, clocks and rung stay as they are.
 * @example evolveClosing(state, letGo).outcome // "let_go"
 */
export function evolveClosing(
  state: RecordsCase,
  fact: EventOf<"let_go" | "closed" | "reopened">,
): RecordsCase {
  switch (fact.type) {
    case "let_go":
      return close(state, fact, "let_go");
    case "closed":
      return close(state, fact, fact.details.outcome);
    case "reopened": {
      const { closed: _, ...rungsReachedOn } = state.rungsReachedOn;
      const away = state.closedOn && { since: state.closedOn, backOn: fact.occurredOn };
      return { ...state, closedOn: null, outcome: null, rungsReachedOn, away };
    }
    default:
      return fact satisfies never;
  }
}

function close(
  state: RecordsCase,
  { occurredOn }: EventOf<"let_go" | "closed">,
  outcome: Outcome,
): RecordsCase {
  const rungsReachedOn = { ...state.rungsReachedOn, closed: occurredOn };
  return { ...state, closedOn: occurredOn, outcome, rungsReachedOn, pause: null, away: null };
}
