import { addDays, earlierOf, type PlainDate } from "../../calendar/plain-date.ts";
import type { StepDecision } from "../../workflow/records-case.ts";
import type { StepChoice } from "../../workflow/step-codes.ts";
import { actorOf } from "../../workflow/who-acted.ts";
import type { StepTopic, StepView } from "./step-topic.ts";

/** A step that is out of sight today, and the day on which it comes back by itself; null where no day is known. */
export interface Aside {
  readonly decision: StepDecision;
  readonly choice: Exclude<StepChoice, "taken_up_again">;
  readonly until: PlainDate | null;
}

/** A right is about to end in the last days before its last day. In calendar days. */
const nearDays = 30;

/** So many days before a right ends, what was turned down is shown once more. In calendar days; as the reminders go. */
const lastCalls = [nearDays, 7, 1];

/**
 * The step as a decision keeps it out of sight today; null where it is in sight. `lastDay` is that of the right it
 * guards: such a step comes back before it, whatever was decided, so that no right ends unseen. `cameBack` says so.
 * @example putAside(decision, guardedDay(topic, view), view).aside?.until
 */
export function putAside(
  decision: StepDecision,
  lastDay: PlainDate | null,
  view: StepView,
): { readonly aside: Aside | null; readonly cameBack: boolean } {
  const { choice } = decision;
  if (choice === "taken_up_again" || !isOutOfSight(decision, view))
    return { aside: null, cameBack: false };
  const until = comesBackOn(decision, lastDay);
  if (until !== null && view.today >= until) return { aside: null, cameBack: true };
  return { aside: { decision, choice, until }, cameBack: false };
}

function isOutOfSight({ choice, until, on }: StepDecision, view: StepView): boolean {
  if (choice === "snoozed") return until !== null && view.today < until;
  return choice === "not_for_me" || !hasNewsSince(view, on.latest);
}

/**
 * The last day of the right that a step guards; null where it guards none, or the day has passed.
 * @example guardedDay(fileComplaint, view)
 */
export function guardedDay(topic: StepTopic, view: StepView): PlainDate | null {
  return lastDayOf(topic.by(view), view);
}

/**
 * As `guardedDay`, of a day that is worked out already.
 * @example lastDayOf(topic.by(view), view)
 */
export function lastDayOf(by: ReturnType<StepTopic["by"]>, { today }: StepView): PlainDate | null {
  return by?.isLegal && by.day >= today ? by.day : null;
}

/**
 * The right is about to end: what guards it leads even while the user rests.
 * @example isNear(plainDate("2027-05-11"), plainDate("2027-04-11")) // true
 */
export function isNear(lastDay: PlainDate, today: PlainDate): boolean {
  return addDays(today, nearDays) >= lastDay;
}

/**
 * The last day up to which a step that guards a right can be put off: the day before.
 * @example lastRestDay(plainDate("2027-05-11")) // "2027-05-10"
 */
export function lastRestDay(lastDay: PlainDate): PlainDate {
  return addDays(lastDay, -1);
}

function comesBackOn(
  { choice, until, on }: StepDecision,
  lastDay: PlainDate | null,
): PlainDate | null {
  if (lastDay === null) return until;
  if (choice === "snoozed") return until && earlierOf(until, lastRestDay(lastDay));
  const calls = lastCalls.map((days) => addDays(lastDay, -days));
  return calls.find((day) => day > on.latest) ?? null;
}

/** Something came from outside, or a day by which they had to act, or had promised to, went by. */
function hasNewsSince(
  { facts, clocks, amendments, routes, today }: StepView,
  since: PlainDate,
): boolean {
  const isNews = facts.state.facts.some(
    ({ type, occurredOn }) => actorOf(type) !== "person" && occurredOn.latest > since,
  );
  if (isNews) return true;
  const days = [
    ...clocks.filter(({ ending }) => ending === null).map(({ due }) => due?.latest),
    ...amendments.map(({ due }) => due?.latest),
    ...facts.state.promises.map(({ by }) => by),
    ...routes.map(({ next }) => next.on),
  ];
  return days.some((day) => day !== undefined && day >= since && day < today);
}
