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
