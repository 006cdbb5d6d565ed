import { randomUUID } from "node:crypto";
import {
  correctionSchema,
  eventsPageSchema,
  listEventsQuerySchema,
  newHistorySchema,
  previewSchema,
  recordedSchema,
} from "@recourse/shared/api/cases";
import { newEventSchema } from "@recourse/shared/workflow/events";
import { isRefusal } from "../../http/refusal.ts";
import { defineRoute } from "../../http/route.ts";
import { caseParamsSchema, eventParamsSchema } from "./case-params.ts";
import { appendEvent, correctEvent, listEvents, previewEvent } from "./events.service.ts";
import { appendHistory } from "./history.service.ts";

const tag = "Events";

export const eventsRoutes = [
  defineRoute(
    {
      method: "get",
      path: "/cases/:caseId/events",
      tag,
      summary: "The events of a case in the order of recording",
      params: caseParamsSchema,
      query: listEventsQuerySchema,
      response: eventsPageSchema,
      can: "read_records",
      oneStatement: true,
    },
    ({ tx, scope, params, query }) => listEvents(tx, scope, params.caseId, query),
  ),
  defineRoute(
    {
      method: "post",
      path: "/cases/:caseId/events",
      tag,
      summary: "Record what happened",
      description:
        "With If-Match the event is recorded only while the case has that version. Without it, it is added to whatever is there.",
      params: caseParamsSchema,
      body: newEventSchema,
      response: recordedSchema,
      can: "change_records",
      audit: "case.event_appended",
    },
    async ({ tx, scope, params, body, ifMatch, audit, today, now, timeZone, atEnd }) => {
      const command = { kind: "record", eventId: randomUUID(), event: body } as const;
      const context = { today, now, timeZone, atEnd, expectedVersion: ifMatch };
      const recorded = await appendEvent(tx, scope, params.caseId, command, context);
      if (!isRefusal(recorded)) {
        audit({ details: { eventId: command.eventId, type: body.type } });
      }
      return recorded;
    },
  ),
  defineRoute(
    {
      method: "post",
      path: "/cases/:caseId/history",
      tag,
      summary: "Record what has happened so far",
      description:
        "Up to 100 events in any order, all of them or none. They are taken in the order in which they happened, so that the case stands as if each had been recorded at the time. A refusal points to every event that cannot be. With If-Match they are recorded only while the case has that version.",
      params: caseParamsSchema,
      body: newHistorySchema,
      response: recordedSchema,
      can: "change_records",
      audit: "case.history_recorded",
    },
    async ({ tx, scope, params, body, ifMatch, audit, today, now, timeZone, atEnd }) => {
      const context = { today, now, timeZone, atEnd, expectedVersion: ifMatch };
      const recorded = await appendHistory(tx, scope, params.caseId, body, context);
      if (!isRefusal(recorded)) {
        audit({
          subjectId: params.caseId,
          details: { events: recorded.events.map(({ id }) => id), count: recorded.events.length },
        });
      }
      return recorded;
    },
  ),
  defineRoute(
    {
      method: "post",
      path: "/cases/:caseId/events/preview",
      tag,
      summary: "What an event would change, without recording it",
      params: caseParamsSchema,
      body: newEventSchema,
      response: previewSchema,
      can: "read_records",
      readOnly: true,
    },
    ({ tx, scope, params, body, today }) => previewEvent(tx, scope, params.caseId, body, { today }),
  ),
  defineRoute(
    {
      method: "post",
      path: "/cases/:caseId/events/:eventId/correction",
      tag,
      summary: "Say that an event was wrong, and what is right",
      description:
        "The event stays on the timeline and no longer counts. Without a replacement it never happened.",
      params: eventParamsSchema,
      body: correctionSchema,
      response: recordedSchema,
      can: "change_records",
      audit: "case.event_corrected",
    },
    async ({ tx, scope, params, body, ifMatch, audit, today, now, timeZone, atEnd }) => {
      const context = { today, now, timeZone, atEnd, expectedVersion: ifMatch };
      const recorded = await correctEvent(tx, scope, params, body, context);
      if (!isRefusal(recorded)) {
        const details = { supersedes: params.eventId, events: recorded.events.map(({ id }) => id) };
        audit({ subjectId: params.caseId, details });
      }
      return recorded;
    },
  ),
] as const;
