import { formatRange } from "@recourse/shared/calendar/date-range";
import type { CaseEvent } from "@recourse/shared/workflow/events";
import type { FieldChoice } from "./event-forms/event-field.ts";

/** The requests of a case that stand, newest first. */
export function requestChoices(events: readonly CaseEvent[]): FieldChoice[] {
  const corrected = supersededIds(events);
  return events
    .flatMap((event) => {
      if (event.type !== "request_sent" && event.type !== "certified_letter_sent") return [];
      if (corrected.has(event.id)) return [];
      const name = event.type === "request_sent" ? "The request" : "The certified letter";
      return [
        {
          on: event.occurredOn,
          value: event.id,
          label: `${name} of ${formatRange(event.occurredOn)}`,
        },
      ];
    })
    .toSorted((a, b) => b.on.latest.localeCompare(a.on.latest))
    .map(({ value, label }) => ({ value, label }));
}

/** Ids of the events that a correction has set aside. */
export function supersededIds(events: readonly CaseEvent[]): Set<string> {
  return new Set(
    events.flatMap((event) => (event.type === "corrected" ? [event.details.supersedes] : [])),
  );
}
