import { formatRange } from "@recourse/shared/calendar/date-range";
import { eventNames } from "@recourse/shared/content/event-names";
import { mailingForm } from "@recourse/shared/content/pages/events/mailing-form";
import type { CaseEvent } from "@recourse/shared/workflow/events";
import { listMailings } from "@recourse/shared/workflow/mailings";
import { replay } from "@recourse/shared/workflow/records-case";
import type { FieldChoice } from "./event-forms/event-field.ts";

/** What went by certified mail and asked for nothing new, newest first. What became of a request is told as its arrival. */
export function mailingChoices(events: readonly CaseEvent[]): FieldChoice[] {
  return listMailings(replay(events))
    .filter(({ requestId }) => requestId === null)
    .map(({ id, type, sentOn }) => ({
      value: id,
      label: mailingForm.mailedOn(eventNames[type], formatRange(sentOn)),
    }));
}
