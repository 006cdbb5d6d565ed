import { formatRange } from "@recourse/shared/calendar/date-range";
import { findSuperseded, isRequestEvent } from "@recourse/shared/workflow/corrections";
import type { CaseEvent } from "@recourse/shared/workflow/events";
import type { FieldChoice } from "./event-forms/event-field.ts";

/** The requests of a case that stand, newest first. */
export function requestChoices(events: readonly CaseEvent[]): FieldChoice[] {
  const superseded = findSuperseded(events.toSorted((a, b) => a.sequence - b.sequence));
  return events
    .flatMap((event) => {
      if (!isRequestEvent(event)) return [];
      if (superseded.has(event.id)) return [];
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
