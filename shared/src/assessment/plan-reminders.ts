import { type DateRange, exactDate } from "../calendar/date-range.ts";
import { addDays, type PlainDate, plainDate } from "../calendar/plain-date.ts";
import { daysToLookUp, listMailings } from "../workflow/mailings.ts";
import { type AmendmentClock, isAwaited } from "./amendment-clocks.ts";
import { openPromises } from "./broken-promise.ts";
import type { CaseFacts } from "./case-facts.ts";
import { type CaseView, viewCase } from "./case-view.ts";
import { type AnswerClock, lacksReceipt } from "./clocks.ts";
import {
  amendmentDeadlineId,
  answerDeadlineId,
  complaintDeadlineId,
  mailingDeadlineId,
  promiseDeadlineId,
  routeDeadlineId,
} from "./deadline-ids.ts";
import type { RunningRoute } from "./routes/running-routes.ts";

/** One message to send. A moved deadline is a new reminder, because its dates are part of what is sent once. */
export interface PlannedReminder {
  readonly kind: "due_soon" | "overdue";
  readonly deadlineId: string;
  readonly due: DateRange;
  readonly sendOn: PlainDate;
}

/** Our calendar has no day after this one, and a slip of the pen must not stop a case from being saved. */
const endOfCalendar = plainDate("2200-12-31");
const daysBeforeTheirDate = 3;
const daysBeforeOwnDate = [60, 30, 14, 7, 1];

/**
 * Every reminder that the facts call for, in the order of the days to send them (calendar days). Independent of today:
 * a reminder whose day has long passed is for the sender to skip. Of a range the earliest day is announced, and
 * lateness is told only after the latest. The reminders of one own date carry the days before it as a suffix.
 * @example planReminders(facts).filter((reminder) => reminder.sendOn === today)
 */
export function planReminders(facts: CaseFacts): PlannedReminder[] {
  if (facts.state.stage === "closed") return [];
  const view = viewCase(facts);
  return [
    ...holdWhilePaused(
      [
        ...view.clocks.flatMap(remindOfAnswer),
        ...view.amendments.flatMap(remindOfCorrection),
        ...remindOfPromises(view),
        ...view.routes.map(remindOfRoute),
        ...remindOfMailings(view),
      ],
      facts.state.pause,
    ),
    ...remindOfComplaint(view),
    ...remindOfOwnDates(view),
  ].sort((a, b) => (a.sendOn < b.sendOn ? -1 : a.sendOn > b.sendOn ? 1 : 0));
}

/** Behind the id of a reminder that waited for the end of a break. It is the same message, so it goes out once at most. */
export const heldSuffix = ":held";

/**
 * What the holder owes can wait while the person takes a break: it is told on the day the break ends, if it is still true then, and not at
 * all in a break without an end. What was sent on the morning of its first day was sent. Last days of the person's own are never held.
 */
function holdWhilePaused(
  planned: readonly PlannedReminder[],
  pause: CaseFacts["state"]["pause"],
): PlannedReminder[] {
  if (pause === null) return [...planned];
  const { on, until } = pause;
  return planned.flatMap((reminder) => {
    const isHeld = reminder.sendOn > on.latest && (until === null || reminder.sendOn < until);
    if (!isHeld) return [reminder];
    const isOver = reminder.kind === "due_soon" && until !== null && reminder.due.earliest < until;
    if (until === null || isOver) return [];
    return [{ ...reminder, deadlineId: `${reminder.deadlineId}${heldSuffix}`, sendOn: until }];
  });
}

function remindOfAnswer(clock: AnswerClock): PlannedReminder[] {
  const { due, ending } = clock;
  return due === null || ending !== null ? [] : remindOfTheirs(answerDeadlineId(clock), due);
}

/** A day of arrival that is only allowed for reminds nobody. */
function remindOfCorrection(clock: AmendmentClock): PlannedReminder[] {
  const { due, answeredOn, isAssumed } = clock;
  if (due === null || answeredOn !== null || isAssumed) return [];
  return remindOfTheirs(amendmentDeadlineId(clock), due);
}

function remindOfTheirs(deadlineId: string, due: DateRange): PlannedReminder[] {
  return [
    { kind: "due_soon", deadlineId, due, sendOn: addDays(due.earliest, -daysBeforeTheirDate) },
    { kind: "overdue", deadlineId, due, sendOn: addDays(due.latest, 1) },
  ];
}

/** A promise of theirs is no legal date: one word on the day after, and only while nothing has come of it. */
function remindOfPromises(view: CaseView): PlannedReminder[] {
  return openPromises(view)
    .filter(({ by }) => by < endOfCalendar)
    .map(({ eventId, by }) => ({
      kind: "overdue",
      deadlineId: promiseDeadlineId(eventId),
      due: exactDate(by),
      sendOn: addDays(by, 1),
    }));
}

function remindOfComplaint({ window }: CaseView): PlannedReminder[] {
  if (window === null || window.filedOn !== null) return [];
  return remindOfOurs(complaintDeadlineId(window), window.fileBy, daysBeforeOwnDate);
}

/** Warnings from before the day from which the days are counted would make no sense. */
function remindOfOwnDates({ ownDates }: CaseView): PlannedReminder[] {
  return ownDates
    .filter(({ reminds, metOn }) => reminds && metOn === null)
    .flatMap(({ id, due, opensOn }) =>
      remindOfOurs(
        id,
        due,
        daysBeforeOwnDate.filter((days) => addDays(due, -days) > opensOn),
      ),
    );
}

/** On its day and once: a suggestion is no date that somebody has to prepare for. */
function remindOfRoute({ run, next }: RunningRoute): PlannedReminder {
  return {
    kind: "due_soon",
    deadlineId: routeDeadlineId(run),
    due: exactDate(next.on),
    sendOn: next.on,
  };
}

/**
 * On its day and once, like the way: how long mail takes is no law (CERT-01). Only where a clock waits for the day of arrival, which is
 * where a step asks for it, and where there is a number to look up.
 */
function remindOfMailings({ clocks, facts: { state }, law }: CaseView): PlannedReminder[] {
  const waiting = new Set([
    ...clocks.filter(lacksReceipt).map(({ request }) => request.id),
    ...(law.federal ? state.amendments : [])
      .filter((request) => isAwaited(request) && request.receipt === null)
      .map(({ id }) => id),
  ]);
  return listMailings(state).flatMap(({ requestId, sentOn, number, news }) => {
    if (requestId === null || number === null || news !== null || !waiting.has(requestId))
      return [];
    const day = addDays(sentOn.latest, daysToLookUp);
    const deadlineId = mailingDeadlineId(requestId);
    return [{ kind: "due_soon", deadlineId, due: exactDate(day), sendOn: day }];
  });
}

function remindOfOurs(
  deadlineId: string,
  due: PlainDate,
  daysBefore: readonly number[],
): PlannedReminder[] {
  return daysBefore.map((days) => ({
    kind: "due_soon",
    deadlineId: `${deadlineId}:${days}`,
    due: exactDate(due),
    sendOn: addDays(due, -days),
  }));
}
