import type { RouteRun } from "../workflow/route-runs.ts";
import type { AmendmentClock } from "./amendment-clocks.ts";
import type { AnswerClock, ComplaintWindow } from "./clocks.ts";

/**
 * Stable: the kind, and the event from which the deadline hangs.
 * @example answerDeadlineId(clock) // "answer_due:" and the id of the request
 */
export function answerDeadlineId(clock: AnswerClock): string {
  return `${clock.inPart ? "rest_due" : "answer_due"}:${clock.request.id}`;
}

/**
 * Stable, like the others: the kind, and the request that opened the window.
 * @example complaintDeadlineId(window) // "complaint_window:" and the id of the request
 */
export function complaintDeadlineId(window: ComplaintWindow): string {
  return `complaint_window:${window.requestId}`;
}

/**
 * Stable too: the kind, and the request to correct the record.
 * @example amendmentDeadlineId(clock) // "amendment_due:" and the id of the request
 */
export function amendmentDeadlineId({ request }: AmendmentClock): string {
  return `amendment_due:${request.id}`;
}

/**
 * The id of the day that the holder named by word.
 * @example promiseDeadlineId(event.id)
 */
export function promiseDeadlineId(eventId: string): string {
  return `promise:${eventId}`;
}

/**
 * The id of the day to look up the number of a request that went by certified mail.
 * @example mailingDeadlineId(requestId)
 */
export function mailingDeadlineId(requestId: string): string {
  return `mailing:${requestId}`;
}

/**
 * Stable too: the kind, and the notice that names the day.
 * @example hearingDeadlineId(notice.id)
 */
export function hearingDeadlineId(noticeId: string): string {
  return `hearing:${noticeId}`;
}

const routePrefix = "route_follow_up:";

/**
 * Stable too: the way, of which only one run is open at a time.
 * @example routeDeadlineId(run) // "route_follow_up:lawyer_file"
 */
export function routeDeadlineId({ route }: Pick<RouteRun, "route">): string {
  return `${routePrefix}${route}`;
}

/**
 * True for the day that is suggested on another way to the records.
 * @example isRouteDeadline("route_follow_up:lawyer_file") // true
 */
export function isRouteDeadline(deadlineId: string): boolean {
  return deadlineId.startsWith(routePrefix);
}
