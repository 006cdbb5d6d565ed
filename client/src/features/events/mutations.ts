import {
  type Correction,
  type NewHistory,
  previewSchema,
  recordedSchema,
} from "@recourse/shared/api/cases";
import type { NewEvent } from "@recourse/shared/workflow/events";
import { callApi } from "../../lib/api-client.ts";

type Attempt = { idempotencyKey: string };
/** The case as it was shown: a change meanwhile answers 412. */
type Seen = { caseId: string; version: number };

/** What the event would change. Nothing is saved. */
export function previewEvent(caseId: string, body: NewEvent) {
  return callApi({
    method: "POST",
    path: `/api/v1/cases/${caseId}/events/preview`,
    body,
    schema: previewSchema,
  });
}

export function recordEvent({ caseId, version }: Seen, body: NewEvent, attempt: Attempt) {
  return callApi({
    method: "POST",
    path: `/api/v1/cases/${caseId}/events`,
    body,
    schema: recordedSchema,
    ifMatch: version,
    ...attempt,
  });
}

export function correctEvent(
  { caseId, version }: Seen,
  eventId: string,
  body: Correction,
  attempt: Attempt,
) {
  return callApi({
    method: "POST",
    path: `/api/v1/cases/${caseId}/events/${eventId}/correction`,
    body,
    schema: recordedSchema,
    ifMatch: version,
    ...attempt,
  });
}

/** All of it, or nothing. */
export function recordHistory({ caseId, version }: Seen, body: NewHistory, attempt: Attempt) {
  return callApi({
    method: "POST",
    path: `/api/v1/cases/${caseId}/history`,
    body,
    schema: recordedSchema,
    ifMatch: version,
    ...attempt,
  });
}
