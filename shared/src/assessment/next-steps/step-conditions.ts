import { addDays } from "../../calendar/plain-date.ts";
import type { CaseEvent } from "../../workflow/events.ts";
import { canAskDoctor } from "../../workflow/holder-kinds.ts";
import type { NextStep } from "../assessment.ts";
import { lacksReceipt } from "../clocks.ts";
import type { Situation } from "../situation.ts";
import { suggestDay } from "../suggested-day.ts";
import type { StepTopic, StepView } from "./step-topic.ts";

/** A topic that is never in a hurry. */
export const noHurry: StepTopic["by"] = () => null;

/** Our suggestion, in working days from today. Never a legal date. */
export const within =
  (workingDays: number): StepTopic["by"] =>
  ({ today }) => ({ day: suggestDay(today, workingDays), isLegal: false });

/**
 * The button that leads to recording an event.
 * @example recordEvent("followed_up", "I asked them")
 */
export const recordEvent = (eventType: string, label: string) => (): NextStep["action"] => ({
  kind: "record_event",
  eventType,
  label,
});

/**
 * As `recordEvent`, about one of the requests: one for a correction must not be taken for one for records (T09).
 * @example recordAbout("followed_up", request?.id, "I asked them")
 */
export function recordAbout(
  eventType: string,
  requestId: string | undefined,
  label: string,
): NextStep["action"] {
  const about = requestId === undefined ? {} : { requestId };
  return { kind: "record_event", eventType, label, ...about };
}

/**
 * The button that leads to one of the pages about what came.
 * @example openPage("received", "Tick it off")
 */
export const openPage =
  (page: "received" | "reading", label: string) => (): NextStep["action"] => ({
    kind: "open_page",
    page,
    label,
  });

/**
 * Something was sent, and not everything came.
 * @example isUnderWay(view)
 */
export function isUnderWay({ situation }: StepView): boolean {
  const settled: readonly Situation[] = [
    "closed",
    "not_started",
    "all_received",
    "correction_pending",
    "correction_undated",
  ];
  return !settled.includes(situation);
}

/**
 * A health plan, an agency or a lawyer has no doctor to ask.
 * @example hasDoctor(view)
 */
export function hasDoctor({ facts }: StepView): boolean {
  return canAskDoctor(facts.holder.kind);
}

/**
 * A talk, and not only a message that an office may have answered.
 * @example hasSpokenWithDoctor(view)
 */
export function hasSpokenWithDoctor({ facts }: StepView): boolean {
  return facts.state.doctorContacts.some((contact) =>
    contact.type === "meeting_held"
      ? contact.details.with === "doctor"
      : contact.details.method === "phone" || contact.details.method === "in_person",
  );
}

/**
 * True once a certified letter was sent, whatever became of it.
 * @example hasSentCertifiedLetter(view)
 */
export function hasSentCertifiedLetter({ facts }: StepView): boolean {
  return facts.state.requests.some((request) => request.kind === "certified_letter");
}

/**
 * An open certified letter of which the day of arrival is not known yet.
 * @example needsReceiptOfLetter(view)
 */
export function needsReceiptOfLetter({ clocks }: StepView): boolean {
  return clocks.some((clock) => clock.request.kind === "certified_letter" && lacksReceipt(clock));
}

/**
 * T01: refused or not collected, so it may never have been received.
 * @example hasLetterComeBack(view)
 */
export function hasLetterComeBack({ clocks }: StepView): boolean {
  return clocks.some(
    ({ request, ending }) =>
      request.kind === "certified_letter" &&
      ending === null &&
      request.receipt === null &&
      request.returned !== null,
  );
}

/**
 * A certified letter whose own clock still runs, or has yet to start.
 * @example awaitsCertifiedLetter(view)
 */
export function awaitsCertifiedLetter({ clocks, today }: StepView): boolean {
  return clocks.some(
    ({ request, ending, due }) =>
      request.kind === "certified_letter" &&
      ending === null &&
      request.returned === null &&
      (due === null || today <= due.latest),
  );
}

/**
 * A word to the office or to the doctor after the last day passed.
 * @example hasFollowedUpSinceDue(view)
 */
export function hasFollowedUpSinceDue({ facts, leading }: StepView): boolean {
  const due = leading?.due ?? null;
  if (due === null) return false;
  return [...facts.state.followUps, ...facts.state.doctorContacts].some(
    (contact) => contact.occurredOn.latest > due.latest,
  );
}

/**
 * A word to the office on that day or later.
 * @example hasFollowedUpSince(view, denial)
 */
export function hasFollowedUpSince({ facts }: StepView, { occurredOn }: CaseEvent): boolean {
  return facts.state.followUps.some((contact) => contact.occurredOn.latest >= occurredOn.earliest);
}

/**
 * The person's own last day is near enough to come before all else. In calendar days.
 * @example complaintEndsSoon(view)
 */
export function complaintEndsSoon({ window, complaintOpen, today }: StepView): boolean {
  if (window === null || window.filedOn !== null || !complaintOpen) return false;
  return today <= window.fileBy && addDays(today, 30) >= window.fileBy;
}
