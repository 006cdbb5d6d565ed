import type { AnswerClock, ComplaintWindow } from "./clocks.ts";

/** Stable: the kind, and the event from which the deadline hangs. */
export function answerDeadlineId(clock: AnswerClock): string {
  return `${clock.inPart ? "rest_due" : "answer_due"}:${clock.request.id}`;
}

export function complaintDeadlineId(window: ComplaintWindow): string {
  return `complaint_window:${window.requestId}`;
}
