import type { PlainDate } from "../calendar/plain-date.ts";
import type { WaitingOn } from "./assessment.ts";
import type { Situation } from "./situation.ts";

/** Whose move it is, by the facts alone: a passed date does not change it, so that it can be stored. */
export const waitingOnBySituation: Readonly<Record<Situation, WaitingOn>> = {
  closed: "nobody",
  correction_pending: "them",
  correction_undated: "you",
  not_started: "you",
  ready_to_collect: "you",
  all_received: "you",
  denied: "you",
  form_or_fee: "you",
  summary_only: "you",
  complaint_pending: "them",
  complaint_answered: "you",
  review_upheld: "you",
  review_pending: "them",
  review_granted: "them",
  awaiting_answer: "them",
  awaiting_rest: "them",
  returned: "you",
  receipt_unknown: "you",
  awaiting_without_date: "them",
  not_held: "you",
  refusal_stands: "you",
};

/** What a row stores of it. */
interface StoredMove {
  readonly waitingOn: WaitingOn;
  /** From that day another way asks for a word of the person; null where none runs. */
  readonly routeDueOn: PlainDate | null;
}

/**
 * Whose move it is on a day: while all else waits for others, another way to the records may ask for the next word.
 * @example waitingOnDay({ waitingOn: "them", routeDueOn: today }, today) // "you"
 */
export function waitingOnDay({ waitingOn, routeDueOn }: StoredMove, today: PlainDate): WaitingOn {
  const isDue = waitingOn === "them" && routeDueOn !== null && routeDueOn <= today;
  return isDue ? "you" : waitingOn;
}
