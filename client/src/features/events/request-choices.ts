import { formatRange } from "@recourse/shared/calendar/date-range";
import { requestChoiceTexts } from "@recourse/shared/content/pages/events/request-choices";
import {
  findSuperseded,
  isRequestEvent,
  isSideRequestEvent,
  nameRequests,
  type RequestEvent,
  type SideRequestEvent,
} from "@recourse/shared/workflow/corrections";
import type { CaseEvent } from "@recourse/shared/workflow/events";
import type { AskedKind, FieldChoice } from "./event-forms/event-field.ts";

const { takes } = requestChoiceTexts;

type Asked = RequestEvent | SideRequestEvent;

const isAsked = (event: CaseEvent): event is Asked =>
  isRequestEvent(event) || isSideRequestEvent(event);

const fits: Readonly<Record<AskedKind, (event: Asked) => boolean>> = {
  records: isRequestEvent,
  amendment: ({ type }) => type === "amendment_requested",
  accounting: ({ type }) => type === "accounting_requested",
  any: () => true,
};

/**
 * What was asked for on a case and stands, newest first, behind the choice to leave the question open. Empty where there
 * is nothing to choose.
 */
export function requestChoices(events: readonly CaseEvent[], of: AskedKind): FieldChoice[] {
  const history = events.toSorted((a, b) => a.sequence - b.sequence);
  const superseded = findSuperseded(history);
  const names = nameRequests(history, isAsked);
  const asked = events
    .filter(isAsked)
    .filter((event) => !superseded.has(event.id) && fits[of](event))
    .toSorted((a, b) => b.occurredOn.latest.localeCompare(a.occurredOn.latest));
  if (asked.length < 2) return [];
  const open = { value: "", label: requestChoiceTexts.notSure(sayWhichOne(asked, of)) };
  return [
    open,
    ...asked.map((event) => ({ value: names.get(event.id) ?? event.id, label: nameOf(event) })),
  ];
}

/** What the server takes where none is named. */
function sayWhichOne(asked: readonly Asked[], of: AskedKind): string {
  if (of === "amendment" || of === "accounting") return takes.oldestWaiting;
  const isMixed = asked.some(isRequestEvent) && asked.some(isSideRequestEvent);
  return isMixed ? takes.latestRecords : takes.latest;
}

function nameOf(event: Asked): string {
  const on = formatRange(event.occurredOn);
  switch (event.type) {
    case "request_sent":
      return requestChoiceTexts.request(on);
    case "certified_letter_sent":
      return requestChoiceTexts.certifiedLetter(on);
    case "amendment_requested":
      return requestChoiceTexts.correction(on, shorten(event.details.what));
    case "accounting_requested":
      return requestChoiceTexts.accounting(on);
    default:
      return event satisfies never;
  }
}

/** Enough to tell two corrections of one day apart. */
function shorten(words: string): string {
  return words.length <= 60 ? words : `${words.slice(0, 59).trimEnd()}…`;
}
